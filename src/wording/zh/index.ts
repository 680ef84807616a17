import type { Answers } from "../../domain/request.ts";
import type { Verdict } from "../../domain/verdict.ts";
import type { NameOf } from "../name.ts";
import { byOutcome } from "../outcomes.ts";
import { byVersion } from "../versions.ts";
import type { Wording } from "../wording.ts";
import { list } from "./list.ts";
import { problems } from "./problems.ts";
import { reasons } from "./reasons.ts";
import { spaced } from "./spaced.ts";
import { unsaid } from "./unsaid.ts";

const verdicts: Record<Verdict, string> = { supported: "支持", conditional: "视情况而定", unsupported: "不支持" };

export const zh: Wording = {
  verdicts,
  phases: { apply: "申请", qualify: "资质", review: "审核", integrate: "接入", operate: "运营" },
  reasons,
  unsaid,
  warnings: {
    "industry-irrelevant": () => "这里的结论与行业无关",
    "wechat-version-irrelevant": (name, unstated) =>
      unstated.length === 0
        ? `这里的结论与${name("product", "wechat")}版本无关`
        : `没有用到${name("product", "wechat")}版本：这一版 FAQ 没有写明${list(unstated.map((id) => name("mode", id)))}的最低版本`,
    "camera-irrelevant": () => "这里的结论与摄像头无关",
    "os-irrelevant": () => "这里的结论与系统无关",
    "system-not-judged": () => "只看所选的系统，其他系统的版本不影响结论",
  },
  problems,
  unlock: ({ set, modes }, name) => `${changes(set, name).join("，")}，即可用${list(modes.map((id) => name("mode", id)))}`,
  drift(drift, name) {
    const told = (verdict: Verdict | null, modes: string) => (verdict === null ? `没有${modes}` : `${modes}${verdicts[verdict]}`);
    const differences = byOutcome(drift).map(([there, modes]) => told(there, list(modes.map((id) => name("mode", id)))));
    return `较新的${name("edition", drift.edition)}结论不同：${differences.join("；")}。加 --edition ${drift.edition} 查看。`;
  },
  ofEdition: (title, edition) => `${title}（${edition}）`,
  typeset: spaced,
  sentences: (sentences) => sentences.join("；"),
  paragraph: (sentences) => sentences.join(""),
};

function changes({ camera, wechatVersion = {} }: Answers, name: NameOf): string[] {
  const versions = byVersion(wechatVersion).map(
    ([version, systems]) => `${systems.map((os) => name("os", os)).join("、")} ${name("product", "wechat")}不低于 ${version}`,
  );
  return camera === undefined ? versions : [`改用${name("camera", camera)}`, ...versions];
}
