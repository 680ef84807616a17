import type { OpenCode } from "../../domain/reason.ts";
import type { NameOf } from "../name.ts";
import type { Minimums, PageWording } from "../page.ts";
import { list } from "./list.ts";
import { spaced } from "./spaced.ts";

export const page: PageWording = {
  colon: "：",
  comma: "、",
  semicolon: "；",
  inferred: "（推断）",
  withId: (name, id) => `${name}（${id}）`,
  dated: (date) => `，${date ?? "无日期"}`,
  edition: (id) => `知识版本 ${id}`,
  asked: (items) => `条件：${items}`,
  nothingAsked: (channel) => (channel === undefined ? "没有指定任何条件，以下比较全部渠道" : "除渠道外没有指定其他条件"),
  given: {
    industry: (name) => `行业为${name}`,
    environment: (name) => spaced(`使用环境为${name}`),
    os: (name) => `只看 ${name}`,
    camera: (name) => name,
    function: (name) => `功能为${name}`,
    mode: (name) => `模式为${name}`,
  },
  version: (version, systems, name) =>
    `${systems.map((os) => name("os", os)).join("、")} ${version === "latest" ? `最新版${name("product", "wechat")}` : `${name("product", "wechat")} ${version}`}`,
  title: {
    supported: (modes) => `，可用${list(modes)}活体`,
    conditional: (codes, name) => `，取决于${codes.length === 0 ? "手机系统" : list(unique(codes.map((code) => hinges[code](name))))}`,
    narrowed: (channel, mode) => `${channel}（${mode}）`,
    ranking: {
      supported: (count, of) => `${of} 个渠道中有 ${count} 个支持`,
      conditional: (count, of) => `${of} 个渠道中有 ${count} 个可能可用，但都还不能确定`,
      unsupported: () => "没有可用的渠道",
    },
    best: (channel) => spaced(`排在最前的${channel}`),
  },
  table: {
    mode: "活体模式",
    channel: "渠道",
    id: "ID",
    verdict: "结论",
    minimum: (os, name) => `${name("os", os)} ${name("product", "wechat")}`,
    from: (version) => `${version} 起`,
  },
  reasons: {
    tooLow: (given, required, name) =>
      spaced(`${name("product", "wechat")} ${given} 低于要求的 ${list(minimums(required, (os) => name("os", os)))}`),
    allTooLow: (name) => `${name("product", "wechat")}版本太低，这里的模式都不能用`,
    versionUnknown: (systems, name) => spaced(`要看${systems.map((os) => `${name("os", os)} `).join("")}${name("product", "wechat")}版本`),
    seeAbove: "（见上）",
  },
  caveat: (channels) => (channels.length === 0 ? "注意：" : `注意，${list(channels)}：`),
  notOffered: (modes) => `${modes.join("、")}：本渠道不提供`,
  ranked: { supported: (modes) => modes.join("、"), conditional: (open, modes) => `${open}：${modes.join("、")}` },
  rankedBy: "排序依据：结论、可用模式数、FAQ 表格的次序；不代表推荐",
  onlyOn: (systems) => spaced(`仅${list(systems)}支持`),
  headings: {
    unlock: "改动一处，可用更多模式",
    unlocks: "下列改动，每一项都能增加可用的模式",
    steps: "接下来怎么做",
    notices: "须知",
    moreNotices: "更多须知",
    warnings: "没有起作用的条件",
    missing: "还需确认",
    alternatives: "可以改用",
    ruledOut: "不可用的渠道",
    command: "再次得到这个回答",
    sources: "来源",
    trace: "逐条规则",
  },
  noAlternatives: "同样的条件下，没有其他确定可用的渠道",
  alternatives: (channels) => `其他可用渠道：${channels}`,
  missing: {
    industry: () => "行业",
    environment: () => "使用环境",
    wechatVersion: (name) => `最低${name("product", "wechat")}版本`,
    camera: () => "摄像头",
  },
  moreNotices: (count, alone) => `${alone ? "" : "还"}有 ${count} 条须知，加 --verbose 查看`,
  documents: "资质列表的要求：",
  shortSteps: "加 --verbose 查看各步骤的细节",
  otherChannel: "查看其他渠道的详情：--channel ID",
  gates: {
    matrix: () => "渠道与模式",
    camera: () => "摄像头",
    industry: () => "行业",
    environment: () => "使用环境",
    "wechat-version": (name) => `${name("product", "wechat")}版本`,
    function: () => "功能",
  },
};

const hinges: Record<OpenCode, (name: NameOf) => string> = {
  "industry-unknown": () => "行业",
  "industry-category-only": () => "细分行业",
  "wechat-version-unknown": (name) => `${name("product", "wechat")}版本`,
};

const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** "1.2.3（Android）"; without a system where all have the same. */
const minimums = (required: Minimums, called: (os: string) => string): string[] =>
  required.map(([version, systems]) => (required.length === 1 ? version : `${version}（${list(systems.map(called))}）`));
