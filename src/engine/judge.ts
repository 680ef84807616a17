import type { ChannelAdvice, ModeAdvice } from "../domain/advice.ts";
import type { ModeId } from "../domain/ids.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import type { Reason } from "../domain/reason.ts";
import type { Request } from "../domain/request.ts";
import { highest, lowest } from "../domain/verdict.ts";
import type { Case, Judgement } from "./gate.ts";
import { minimumOf } from "./gates/wechat-version.ts";
import { checksLiveness } from "./lookup.ts";
import type { Row } from "./rows.ts";

/** What the gates say of a channel. */
export type ChannelJudgement = Pick<ChannelAdvice, "channel" | "verdict" | "modes" | "reasons">;

/** Judges each of the edition's modes in a channel, whichever of them is wanted. */
const judgeModes = (edition: Edition, request: Request, channel: Channel, rows: readonly Row[]): ModeAdvice[] =>
  edition.modes.map(({ id }, at) => judgeMode({ edition, request, channel, mode: id }, judgementsAt(rows, at)));

/**
 * Judges a channel and its modes: its verdict is the highest among theirs, or that of the wanted mode.
 *
 * @param rows what every gate says of the channel, in their order
 */
export function judgeChannel(edition: Edition, request: Request, channel: Channel, rows: readonly Row[]): ChannelJudgement {
  const modes = judgeModes(edition, request, channel, rows);
  if (!checksLiveness(edition, request) && request.mode === undefined) {
    const judgements = judgementsAt(rows, edition.modes.length);
    return { channel: channel.id, verdict: lowestOf(judgements), modes, reasons: tellingReasons(judgements) };
  }
  const candidates = request.mode === undefined ? modes : modes.filter(({ mode }) => mode === request.mode);
  const verdict = highest(candidates.map((mode) => mode.verdict));
  return { channel: channel.id, verdict, modes, reasons: decidingReasons(channel, candidates, verdict) };
}

/** What every gate says of one of a channel's cases. */
function judgementsAt(rows: readonly Row[], at: number): Judgement[] {
  const said: Judgement[] = [];
  for (const { judgements } of rows) if (judgements[at] !== undefined) said.push(judgements[at]);
  return said;
}

function judgeMode(subject: Case & { mode: ModeId }, judgements: readonly Judgement[]): ModeAdvice {
  const { mode } = subject;
  const verdict = lowestOf(judgements);
  const reasons = tellingReasons(judgements);
  const minimum = minimumOf(subject);
  const systems = judgements.find((said) => said.systems !== undefined)?.systems;
  if (minimum === undefined || systems === undefined) return { mode, verdict, reasons };
  return { mode, verdict, reasons, systems, minimumWeChat: minimum.value };
}

const lowestOf = (judgements: readonly Judgement[]): ModeAdvice["verdict"] => lowest(judgements.map(({ verdict }) => verdict));

/** Of something supported, all that speaks for it; else all that stands against it. */
export function tellingReasons(judgements: readonly Judgement[]): Reason[] {
  const passed = judgements.every(({ verdict }) => verdict === "supported");
  const telling: Reason[] = [];
  for (const { verdict, reasons } of judgements) if (passed || verdict !== "supported") telling.push(...reasons);
  return telling;
}

/** The reasons of the modes that gave the channel its verdict; what it does not offer counts only where nothing else does. */
function decidingReasons(channel: Channel, candidates: readonly ModeAdvice[], verdict: ModeAdvice["verdict"]): Reason[] {
  const deciding = candidates.filter((mode) => mode.verdict === verdict);
  const offered = deciding.filter(({ mode }) => channel.modes.value.includes(mode));
  const reasons = (offered.length > 0 ? offered : deciding).flatMap((mode) => mode.reasons);
  // A rule that tells several modes the same has one reason for them all.
  return [...new Set(reasons)];
}
