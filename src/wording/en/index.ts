import type { Answers } from "../../domain/request.ts";
import type { Verdict } from "../../domain/verdict.ts";
import type { NameOf } from "../name.ts";
import { byOutcome } from "../outcomes.ts";
import { byVersion } from "../versions.ts";
import type { Wording } from "../wording.ts";
import { list } from "./list.ts";
import { problems } from "./problems.ts";
import { reasons } from "./reasons.ts";
import { unsaid } from "./unsaid.ts";

const verdicts: Record<Verdict, string> = { supported: "supported", conditional: "depends", unsupported: "not supported" };

export const en: Wording = {
  verdicts,
  phases: { apply: "Apply", qualify: "Qualify", review: "Review", integrate: "Integrate", operate: "Operate" },
  reasons,
  unsaid,
  warnings: {
    "industry-irrelevant": () => "The industry made no difference: no verdict here depends on it",
    "wechat-version-irrelevant": (name, unstated) =>
      unstated.length === 0
        ? `The ${name("product", "wechat")} version made no difference: no verdict here depends on it`
        : `The ${name("product", "wechat")} version was not used: this edition of the FAQ states no minimum version for ${list(unstated.map((id) => name("mode", id)))}`,
    "camera-irrelevant": () => "The camera made no difference: no verdict here depends on it",
    "os-irrelevant": () => "The system made no difference: no verdict here depends on it",
    "system-not-judged": () => "A version was given for a system that was not asked about; it made no difference",
  },
  problems,
  unlock({ set, modes }, name) {
    const needed = changes(set, name);
    return `${list(needed)} ${needed.length > 1 ? "add" : "adds"} ${list(modes.map((id) => name("mode", id)))}`;
  },
  drift(drift, name) {
    const told = (verdict: Verdict | null) => (verdict === null ? "no such mode" : verdicts[verdict]);
    const differences = byOutcome(drift).map(([there, modes]) => `${list(modes.map((id) => name("mode", id)))}: ${told(there)}`);
    return `The newer edition, ${name("edition", drift.edition)}, answers differently (${differences.join("; ")}). --edition ${drift.edition} shows its answer.`;
  },
  ofEdition: (title, edition) => `${title} (${edition})`,
  // Names are written in lower case where English does so, and any of them can begin a sentence; iOS stays iOS.
  typeset: (sentence) => sentence.replace(/^[a-z](?=[a-z-]*(?:[^A-Za-z]|$))/, (letter) => letter.toUpperCase()),
  sentences: (sentences) => sentences.join("; "),
  paragraph: (sentences) => sentences.join(" "),
};

function changes({ camera, wechatVersion = {} }: Answers, name: NameOf): string[] {
  const versions = byVersion(wechatVersion).map(
    ([version, systems]) => `${name("product", "wechat")} ${version} or later on ${list(systems.map((os) => name("os", os)))}`,
  );
  return camera === undefined ? versions : [`the ${name("camera", camera)}`, ...versions];
}
