import type { SystemId } from "../../domain/ids.ts";
import type { MinimumWeChat } from "../../domain/knowledge.ts";
import type { Reason } from "../../domain/reason.ts";
import type { Request } from "../../domain/request.ts";
import { highest, lowest, type Verdict } from "../../domain/verdict.ts";
import { compareVersions, type WeChatVersion } from "../../domain/version.ts";
import { type Case, groundsOf, groundsOfAll, pass, type SelectiveGate } from "../gate.ts";
import { checksLiveness } from "../lookup.ts";
import { judgedSystems, versionAnswers, versionChoices } from "../version-ranges.ts";

/** A mode can need a WeChat version, on each system its own (contract §3). */
export const wechatVersion: SelectiveGate = {
  id: "wechat-version",
  reads: ["wechatVersion", "os"],
  byMode: true,
  judge(subject) {
    const minimum = minimumOf(subject);
    const systems = minimum === undefined ? [] : Object.values(judgeSystems(minimum, subject.request));
    if (systems.length === 0) return pass();
    const verdicts = systems.map(({ verdict }) => verdict);
    // Where the systems disagree, it hangs on which of them a user has.
    const verdict = lowest(verdicts) === highest(verdicts) ? lowest(verdicts) : "conditional";
    return { verdict, reasons: systems.map(({ reason }) => reason) };
  },
  requires(subject) {
    const minimum = minimumOf(subject);
    if (minimum !== undefined) return { value: { wechatVersion: minimum.value }, ...groundsOf(minimum) };
    // That no minimum is stated here is concluded from where minimums are stated.
    const stated = subject.edition.channels.flatMap(({ minimumWeChat = {} }) => Object.values(minimumWeChat));
    return { value: {}, sources: groundsOfAll(stated).sources, inferred: true };
  },
  concerns: (subject) => minimumOf(subject) !== undefined && checksLiveness(subject.edition, subject.request),
  answers: versionAnswers,
  choices: versionChoices,
};

/** The version rule for each judged system by itself. */
export const judgeSystems = (minimum: MinimumWeChat, request: Request): Record<SystemId, SystemJudgement> =>
  Object.fromEntries(judgedSystems(minimum, request).map((os) => [os, judgeSystem(os, minimum, request.wechatVersion?.[os])]));

/** The minimum of the case's mode, if the edition states one for this channel. */
export const minimumOf = ({ channel, mode }: Case): MinimumWeChat | undefined =>
  mode === undefined ? undefined : channel.minimumWeChat?.[mode];

interface SystemJudgement {
  verdict: Verdict;
  reason: Reason;
}

function judgeSystem(os: SystemId, minimum: MinimumWeChat, given: WeChatVersion | undefined): SystemJudgement {
  const details = { os, required: minimum.value[os] ?? [], sources: minimum.sources, inferred: minimum.inferred };
  if (given === undefined) return { verdict: "conditional", reason: { code: "wechat-version-unknown", ...details } };
  const tooLow = compareVersions(given, details.required) < 0;
  return tooLow
    ? { verdict: "unsupported", reason: { code: "wechat-version-too-low", given, ...details } }
    : { verdict: "supported", reason: { code: "wechat-version-ok", given, ...details } };
}
