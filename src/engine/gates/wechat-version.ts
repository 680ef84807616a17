import { groundsOf, sourcesOfAll } from "../../domain/grounds.ts";
import type { SystemId } from "../../domain/ids.ts";
import type { MinimumWeChat } from "../../domain/knowledge.ts";
import type { Reason } from "../../domain/reason.ts";
import { lowest, type Verdict } from "../../domain/verdict.ts";
import { compareVersions, type WeChatVersion } from "../../domain/version.ts";
import { type Case, pass, type SelectiveGate } from "../gate.ts";
import { checksLiveness } from "../lookup.ts";
import { judgedSystems, versionAnswers, versionChoices } from "../version-ranges.ts";

/** A mode can need a WeChat version, on each system its own. */
export const wechatVersion: SelectiveGate = {
  id: "wechat-version",
  reads: ["wechatVersion", "os"],
  byMode: true,
  judge(subject) {
    const minimum = minimumOf(subject);
    if (minimum === undefined) return pass();
    const judged = judgedSystems(minimum, subject.request).map((os) => judgeSystem(os, minimum, subject.request.wechatVersion?.[os]));
    const verdicts = judged.map(({ verdict }) => verdict);
    // Where the systems disagree, it hangs on which of them a user has.
    const agree = new Set(verdicts).size <= 1;
    return {
      verdict: agree ? lowest(verdicts) : "conditional",
      reasons: judged.map(({ reason }) => reason),
      systems: Object.fromEntries(judged.map(({ os, verdict }) => [os, verdict])),
    };
  },
  requires(subject) {
    const minimum = minimumOf(subject);
    if (minimum !== undefined) return { value: { wechatVersion: minimum.value }, ...groundsOf(minimum) };
    // That no minimum is stated here is concluded from where minimums are stated.
    const stated = subject.edition.channels.flatMap(({ minimumWeChat = {} }) => Object.values(minimumWeChat));
    return { value: {}, sources: sourcesOfAll(stated), inferred: true };
  },
  concerns: (subject) => minimumOf(subject) !== undefined && checksLiveness(subject.edition, subject.request),
  answers: versionAnswers,
  choices: versionChoices,
};

/** The minimum of the case's mode, if the edition states one for this channel. */
export const minimumOf = ({ channel, mode }: Case): MinimumWeChat | undefined =>
  mode === undefined ? undefined : channel.minimumWeChat?.[mode];

interface SystemJudgement {
  os: SystemId;
  verdict: Verdict;
  reason: Reason;
}

function judgeSystem(os: SystemId, minimum: MinimumWeChat, given: WeChatVersion | undefined): SystemJudgement {
  const details = { os, required: minimum.value[os] ?? [], sources: minimum.sources, inferred: minimum.inferred };
  if (given === undefined) return { os, verdict: "conditional", reason: { code: "wechat-version-unknown", ...details } };
  const tooLow = compareVersions(given, details.required) < 0;
  return tooLow
    ? { os, verdict: "unsupported", reason: { code: "wechat-version-too-low", given, ...details } }
    : { os, verdict: "supported", reason: { code: "wechat-version-ok", given, ...details } };
}
