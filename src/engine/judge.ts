import type { ChannelAdvice, GateJudgement, ModeAdvice } from "../domain/advice.ts";
import type { ModeId } from "../domain/ids.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import type { Reason } from "../domain/reason.ts";
import type { Request } from "../domain/request.ts";
import { highest, lowest } from "../domain/verdict.ts";
import { type Case, judgementBy } from "./gate.ts";
import { gates } from "./gates/index.ts";
import { judgeSystems, minimumOf } from "./gates/wechat-version.ts";
import { checksLiveness } from "./lookup.ts";
import type { Judge } from "./outlook.ts";

/** What the gates say of a channel and its modes. */
export type ChannelJudgement = Pick<ChannelAdvice, "channel" | "verdict" | "modes" | "reasons">;

/** Judges a channel: its verdict is the highest among its modes, or that of the wanted mode (contract §3). */
export function judgeChannel(edition: Edition, request: Request, channel: Channel, judge = judgeAnew(edition, request)): ChannelJudgement {
  const modes = edition.modes.map(({ id }) => judgeMode({ edition, request, channel, mode: id }, judge(channel, id)));
  if (!checksLiveness(edition, request) && request.mode === undefined) {
    const trace = judge(channel);
    return { channel: channel.id, verdict: lowestOf(trace), modes, reasons: tellingReasons(trace) };
  }
  const candidates = request.mode === undefined ? modes : modes.filter(({ mode }) => mode === request.mode);
  const verdict = highest(candidates.map((mode) => mode.verdict));
  return { channel: channel.id, verdict, modes, reasons: decidingReasons(channel, candidates, verdict) };
}

/** Asks every gate about one case after the other. */
const judgeAnew =
  (edition: Edition, request: Request): Judge =>
  (channel, mode) =>
    gates.map((gate) => judgementBy(gate, { edition, request, channel, ...(mode !== undefined && { mode }) }));

function judgeMode(subject: Case & { mode: ModeId }, trace: GateJudgement[]): ModeAdvice {
  const judgement = { mode: subject.mode, verdict: lowestOf(trace), reasons: tellingReasons(trace), trace };
  const systems = judgeSystems(subject);
  const minimum = minimumOf(subject);
  if (systems === undefined || minimum === undefined) return judgement;
  const verdicts = Object.entries(systems).map(([os, system]) => [os, system.verdict]);
  return { ...judgement, systems: Object.fromEntries(verdicts), minimumWeChat: minimum.value };
}

const lowestOf = (trace: readonly GateJudgement[]): ModeAdvice["verdict"] => lowest(trace.map(({ verdict }) => verdict));

/** Of something supported, all that speaks for it; else all that stands against it. */
function tellingReasons(trace: readonly GateJudgement[]): Reason[] {
  const against = trace.filter(({ verdict }) => verdict !== "supported");
  return (against.length > 0 ? against : trace).flatMap(({ reasons }) => reasons);
}

/** The reasons of the modes that gave the channel its verdict; what it does not offer counts only where nothing else does. */
function decidingReasons(channel: Channel, candidates: readonly ModeAdvice[], verdict: ModeAdvice["verdict"]): Reason[] {
  const deciding = candidates.filter((mode) => mode.verdict === verdict);
  const offered = deciding.filter(({ mode }) => channel.modes.value.includes(mode));
  const reasons = (offered.length > 0 ? offered : deciding).flatMap((mode) => mode.reasons);
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
