import type { ChannelAdvice, GateJudgement, JudgedValues, ModeAdvice } from "../domain/advice.ts";
import type { ModeId } from "../domain/ids.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import type { Reason } from "../domain/reason.ts";
import type { Request } from "../domain/request.ts";
import { highest, lowest } from "../domain/verdict.ts";
import type { Case, Gate } from "./gate.ts";
import { gates } from "./gates/index.ts";
import { judgeSystems, minimumOf } from "./gates/wechat-version.ts";
import { checksLiveness } from "./lookup.ts";

/** What the gates say of a channel and its modes. */
export type ChannelJudgement = Pick<ChannelAdvice, "channel" | "verdict" | "modes" | "reasons">;

/** Judges a channel: its verdict is the highest among its modes, or that of the wanted mode (contract §3). */
export function judgeChannel(edition: Edition, request: Request, channel: Channel): ChannelJudgement {
  const modes = edition.modes.map(({ id }) => judgeMode(edition, request, channel, id));
  if (!checksLiveness(edition, request) && request.mode === undefined) {
    const { verdict, trace } = judgeCase({ edition, request, channel });
    return { channel: channel.id, verdict, modes, reasons: tellingReasons(trace) };
  }
  const candidates = request.mode === undefined ? modes : modes.filter(({ mode }) => mode === request.mode);
  const verdict = highest(candidates.map((mode) => mode.verdict));
  return { channel: channel.id, verdict, modes, reasons: decidingReasons(channel, candidates, verdict) };
}

function judgeMode(edition: Edition, request: Request, channel: Channel, mode: ModeId): ModeAdvice {
  const subject: Case = { edition, request, channel, mode };
  const { verdict, trace } = judgeCase(subject);
  const judgement = { mode, verdict, reasons: tellingReasons(trace), trace };
  const systems = judgeSystems(subject);
  const minimum = minimumOf(subject);
  if (systems === undefined || minimum === undefined) return judgement;
  const verdicts = Object.entries(systems).map(([os, system]) => [os, system.verdict]);
  return { ...judgement, systems: Object.fromEntries(verdicts), minimumWeChat: minimum.value };
}

function judgeCase(subject: Case): { verdict: ModeAdvice["verdict"]; trace: GateJudgement[] } {
  const trace = gates.map((gate) => ({
    gate: gate.id,
    ...gate.judge(subject),
    values: () => ({ given: givenTo(gate, subject), required: gate.requires(subject) }),
  }));
  return { verdict: lowest(trace.map(({ verdict }) => verdict)), trace };
}

/** Of what a rule reads, all that the case has. */
function givenTo({ reads }: Gate, { request, channel, mode }: Case): JudgedValues["given"] {
  const values = { ...request, channel: channel.id, mode };
  return Object.fromEntries(reads.filter((field) => values[field] !== undefined).map((field) => [field, values[field]]));
}

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
