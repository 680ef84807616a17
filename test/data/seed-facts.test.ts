import { describe, expect, test } from "vitest";
import type { Channel } from "../../src/domain/knowledge.ts";
import { namesIn } from "../../src/wording/name.ts";
import { ask, edition, knowledge, questions } from "../support/knowledge.ts";
import { member } from "../support/member.ts";

/** The FAQ's facts, written down here a second time by hand: a slip in `data/` turns a row red. */
function channelOf(id: string): Channel {
  const channel = edition.channels.find((candidate) => candidate.id === id);
  if (channel === undefined) throw new Error(`there is no channel ${id}`);
  return channel;
}

/** The question's id as a source. */
const faq = (question: string) => `faq-classic/${question}`;

test("the default is the classic edition, which has no date", () => {
  expect(edition).toMatchObject({ id: "faq-classic", date: null });
  expect(knowledge.editions[0]).toBe(edition);
});

describe("which channel has which mode (channel-mode-matrix)", () => {
  const modes = ["light", "digits", "light-digits", "action", "silent"];

  test("the table's columns and rows, in its order", () => {
    expect(edition.modes.map(({ id }) => id)).toEqual(modes);
    expect(edition.channels.map(({ id }) => id)).toEqual([
      "mini-program",
      "native-h5",
      "general-h5",
      "standalone-h5",
      "pc-h5",
      "app-sdk",
      "api",
    ]);
  });

  test.each([
    ["mini-program", "√√√--"],
    ["native-h5", "√√√--"],
    ["general-h5", "-√-√√"],
    ["standalone-h5", "-√-√-"],
    ["pc-h5", "---√-"],
    ["app-sdk", "√√-√-"],
    ["api", "-√-√√"],
  ])("%s %s", (id, ticks) => {
    const { modes: offered } = channelOf(id);
    expect(modes.map((mode) => (offered.value.includes(mode) ? "√" : "-")).join("")).toBe(ticks);
    expect(offered).toMatchObject({ sources: [faq("channel-mode-matrix")], inferred: false });
  });
});

describe("the lowest WeChat version (wechat-version)", () => {
  const minimums = {
    light: { value: { android: [6, 7, 2], ios: [6, 7, 2] }, sources: [faq("wechat-version")], inferred: false },
    digits: { value: { android: [6, 5, 4], ios: [6, 5, 6] }, sources: [faq("wechat-version")], inferred: false },
    "light-digits": { value: { android: [6, 7, 2], ios: [6, 7, 2] }, sources: [faq("wechat-version")], inferred: true },
  };

  test.each(["mini-program", "native-h5"])("%s", (id) => {
    expect(channelOf(id).minimumWeChat).toEqual(minimums);
  });

  test.each(["general-h5", "standalone-h5", "pc-h5", "app-sdk", "api"])("%s has none", (id) => {
    expect(channelOf(id).minimumWeChat).toBeUndefined();
  });
});

describe("the industries that may apply (mini-program-rejected)", () => {
  const listed = {
    government: ["agency", "public-institution"],
    finance: ["bank", "insurance", "trust", "fund", "securities-futures", "licensed-consumer-finance"],
    healthcare: ["public-medical", "internet-hospital", "private-medical"],
    telecom: ["basic-operator", "value-added-operator"],
    education: ["academic", "public-institution", "private-institution"],
    transport: [
      "ride-hailing",
      "aviation",
      "metro",
      "water",
      "city-transport-card",
      "shared-mobility",
      "railway",
      "bus",
      "coach",
      "car-rental",
    ],
    "life-services": ["utility-payment"],
    tourism: ["hotel"],
    "business-services": ["notary"],
    social: ["live-streaming"],
    "express-postal": ["express", "postal", "parcel"],
  };
  const industries = Object.entries(listed).flatMap(([category, members]) => members.map((id) => `${category}/${id}`));

  test("are these 33 and no others", () => {
    expect(industries).toHaveLength(33);
    expect(Object.keys(edition.industries.listed)).toEqual(industries);
    expect(edition.industries.known).toEqual([...industries, "dating", "other"]);
    for (const grounds of Object.values(edition.industries.listed)) {
      expect(grounds).toEqual({ sources: [faq("mini-program-rejected")], inferred: false });
    }
  });

  test("dating is excluded by name (dating-industry)", () => {
    expect(edition.industries.excluded).toEqual({ dating: { sources: [faq("dating-industry")], inferred: false } });
  });

  test.each([
    ["mini-program", true, false],
    ["native-h5", true, false],
    ["general-h5", false, false],
    ["standalone-h5", false, true],
    ["pc-h5", false, true],
    ["app-sdk", false, true],
    ["api", false, true],
  ])("%s is limited to them: %s (inferred: %s)", (id, value, inferred) => {
    expect(channelOf(id).industryLimit).toMatchObject({ value, inferred });
  });

  test("the list is printed for the mini program; for native H5 it is inferred", () => {
    expect(channelOf("mini-program").industryList).toMatchObject({ inferred: false });
    expect(channelOf("native-h5").industryList).toMatchObject({ inferred: true });
  });

  test.each([
    ["government/public-institution", "事业单位"],
    ["finance/securities-futures", "证券/期货"],
    ["finance/licensed-consumer-finance", "持牌消费金融"],
    ["telecom/value-added-operator", "增值电信运营商"],
    ["transport/shared-mobility", "城市共享交通"],
    ["transport/coach", "长途客运"],
    ["express-postal/parcel", "寄件/收件"],
  ])("%s is %s", (id, name) => {
    expect(knowledge.vocabulary.industry.find((term) => term.id === id)?.name.zh).toBe(name);
  });
});

describe("where a channel runs (outside-wechat, wecom, pc-support; the rest is inferred)", () => {
  test.each([
    ["mini-program", { wechat: true }],
    ["native-h5", { wechat: false }],
    ["general-h5", { wechat: false }],
    ["standalone-h5", { wecom: false, "mobile-browser": true }],
    ["pc-h5", { "pc-browser": false }],
    ["app-sdk", { "native-app": true }],
    ["api", { wechat: true, "mobile-browser": true, "pc-browser": true, "native-app": true, server: true }],
  ])("%s: %j (whether inferred)", (id, places) => {
    const entries = Object.entries(channelOf(id).runsIn).map(([place, { inferred }]) => [place, inferred]);
    expect(Object.fromEntries(entries)).toEqual(places);
  });

  test("native and general H5 work nowhere but in WeChat", () => {
    for (const id of ["native-h5", "general-h5"])
      expect(channelOf(id).elsewhere).toEqual({ sources: [faq("outside-wechat")], inferred: false });
  });

  test("WeCom takes standalone H5 alone", () => {
    const restricted = edition.environments.filter(({ only }) => only !== undefined);
    expect(restricted).toEqual([{ id: "wecom", only: { value: ["standalone-h5"], sources: [faq("wecom")], inferred: false } }]);
  });
});

describe("service models, camera and functions (supported-channels, saas-vs-paas, rear-camera, function-differences)", () => {
  test.each([
    ["mini-program", "saas", false],
    ["native-h5", "saas", false],
    ["general-h5", "saas", false],
    ["standalone-h5", "saas", true],
    ["pc-h5", "saas", true],
    ["app-sdk", "saas", false],
    ["api", "paas", false],
  ])("%s is %s (inferred: %s)", (id, value, inferred) => {
    expect(channelOf(id).delivery).toMatchObject({ value, inferred });
  });

  test("SaaS opens the camera, PaaS does not", () => {
    expect(edition.deliveries.map(({ id, opensCamera }) => [id, opensCamera.value])).toEqual([
      ["saas", true],
      ["paas", false],
    ]);
  });

  test("liveness detection needs the front camera", () => {
    expect(edition.camera).toEqual({ value: "front", sources: [faq("rear-camera"), faq("saas-vs-paas")], inferred: false });
  });

  test("a photo alone shows no living person, and is sent through the API", () => {
    expect(edition.functions.map(({ id, liveness }) => [id, liveness.value])).toEqual([
      ["liveness-verification", true],
      ["liveness-comparison", true],
      ["photo-verification", false],
    ]);
    expect(edition.functions.map(({ channels }) => channels?.value)).toEqual([undefined, undefined, ["api"]]);
  });
});

describe("what is told in sentences", () => {
  const noticeOf = (channel: string, code: string) =>
    ask({ channel, industry: "bank" }).channels[0]?.notices.find((notice) => notice.code === code);

  test.each(["mini-program", "native-h5", "general-h5"])(
    "%s: 20 retries, counted by WeChat account and by ID number (retry-limit)",
    (channel) => {
      expect(noticeOf(channel, "retry-cap")).toMatchObject({ message: expect.stringMatching(/\b20\b/), sources: [faq("retry-limit")] });
      expect(noticeOf(channel, "retry-own-limit")).toBeUndefined();
    },
  );

  test.each(["standalone-h5", "pc-h5", "app-sdk", "api"])("%s: the limit is one's own to build (retry-limit)", (channel) => {
    expect(noticeOf(channel, "retry-own-limit")).toMatchObject({ sources: [faq("retry-limit")] });
    expect(noticeOf(channel, "retry-cap")).toBeUndefined();
  });

  test("the cap is no other number, in either language", () => {
    const caps = edition.notices
      .filter(({ code }) => code === "retry-cap")
      .flatMap(({ parts }) => parts.flatMap(({ text }) => [text.zh, text.en]));
    expect(caps).not.toEqual([]);
    for (const text of caps) expect(text.match(/\d+/g)).toEqual(["20"]);
  });

  test("WeChat reviews native H5 in 3 to 5 working days; no other review has a time (native-vs-general-h5)", () => {
    const timed = edition.steps.filter(({ title }) => /\d.*工作日/.test(title.zh) || /\d.*working days/.test(title.en));
    expect(timed).toMatchObject([{ phase: "review", when: { channel: ["native-h5"] }, inferred: false }]);
    expect(timed[0]?.sources).toContain(faq("native-vs-general-h5"));
    expect(timed[0]?.title.zh).toContain("3 至 5 个工作日");
    expect(timed[0]?.title.en).toContain("3 to 5 working days");
  });

  test("the longer time is told as the qualification lists', in the review steps alone", () => {
    const longer = edition.steps.filter(({ detail }) => /工作日/.test(detail.zh) || /working days/.test(detail.en));
    expect(longer.map(({ phase }) => phase)).toEqual(["review", "review"]);
    for (const { detail, sources } of longer) {
      expect(detail.zh).toMatch(/资质列表写的是 5 至 7 个工作日/);
      expect(detail.en).toMatch(/qualification lists say 5 to 7 working days/);
      expect(sources).toContain("repo/qb-3e2f7be8");
    }
  });

  test.each([
    ["digits", "四位", "four-digit"],
    ["action", "两个动作", "two random movements"],
    ["silent", "三秒", "three seconds"],
    ["light", "三秒", "three seconds"],
  ])("%s: %s / %s (liveness-modes)", (id, zh, en) => {
    const description = edition.modes.find((mode) => mode.id === id)?.description;
    expect(description).toMatchObject({ sources: [faq("liveness-modes")], inferred: false });
    expect(description?.value.zh).toContain(zh);
    expect(description?.value.en).toContain(en);
  });

  test("no photo in the library: six causes and two remedies (photo-not-in-library)", () => {
    const answer = questions.find(({ id }) => id === "photo-not-in-library")?.answer;
    for (const text of [answer?.zh, answer?.en]) expect(text?.match(/^\d\./gm)).toEqual(["1.", "2.", "3.", "4.", "5.", "6."]);
    const [, causes, remedies] = edition.notices.find(({ code }) => code === "photo-not-in-library")?.parts ?? [];
    expect(causes?.text.zh.split("；")).toHaveLength(6);
    expect(causes?.text.en.split(";")).toHaveLength(6);
    expect(remedies?.text.zh.split("；")).toHaveLength(2);
    expect(remedies?.text.en.split(";")).toHaveLength(2);
  });
});

describe("every document of the FAQ, at its address", () => {
  test.each([
    ["page/product", "https://cloud.tencent.com/product/faceid"],
    ["page/apply", "https://console.cloud.tencent.com/faceid/apply"],
    ["page/console", "https://console.cloud.tencent.com/faceid"],
    ["doc/42684", "https://cloud.tencent.com/document/product/1007/42684"],
    ["doc/42656", "https://cloud.tencent.com/document/product/1007/42656", "2022-07-20"],
    ["doc/31071", "https://cloud.tencent.com/document/product/1007/31071", "2026-01-22"],
    ["doc/31077", "https://cloud.tencent.com/document/product/1007/31077"],
    ["doc/31079", "https://cloud.tencent.com/document/product/1007/31079"],
    ["doc/31073", "https://cloud.tencent.com/document/product/1007/31073"],
    ["doc/35892", "https://cloud.tencent.com/document/product/1007/35892"],
  ])("%s", (id, url, date?: string) => {
    expect(member(knowledge.sources, id)).toMatchObject({ url, date: date ?? null });
  });

  test.each([
    ["apply-access", ["page/product", "page/apply"]],
    ["mini-program-rejected", ["doc/42684"]],
    ["supported-channels", ["doc/42656", "doc/31071", "doc/31077", "doc/31079", "doc/31073"]],
    ["native-h5-mini-program-requirements", ["doc/42684"]],
    ["mini-program-documents", ["doc/42684"]],
    ["dating-industry", ["doc/42684"]],
    ["pc-support", ["doc/35892"]],
    ["check-own-category", ["doc/42684"]],
    ["upload-documents", ["page/console"]],
  ])("%s links %j", (id, links) => {
    expect(questions.find((question) => question.id === id)?.links).toEqual(links);
  });
});

test("the 24 questions, in the FAQ's order", () => {
  expect(questions.map(({ id }) => id)).toEqual([
    "apply-access",
    "mini-program-rejected",
    "free-trial",
    "supported-channels",
    "function-differences",
    "liveness-modes",
    "channel-mode-matrix",
    "native-vs-general-h5",
    "native-h5-mini-program-requirements",
    "outside-wechat",
    "server-platform",
    "mini-program-documents",
    "dating-industry",
    "retry-limit",
    "pc-support",
    "wechat-version",
    "wecom",
    "photo-not-in-library",
    "saas-vs-paas",
    "light-principle",
    "failed-check-data",
    "rear-camera",
    "check-own-category",
    "upload-documents",
  ]);
});

test.each([
  ["mini-program", "小程序"],
  ["native-h5", "原生 H5"],
  ["general-h5", "普通 H5"],
  ["standalone-h5", "独立 H5"],
  ["pc-h5", "PC H5"],
  ["app-sdk", "App SDK"],
  ["api", "API"],
])("%s is called as in the FAQ's table: %s", (id, name) => {
  expect(namesIn(knowledge, edition, "zh")("channel", id)).toContain(name);
});
