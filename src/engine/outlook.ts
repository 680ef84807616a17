import type { ChannelAdvice, GateJudgement } from "../domain/advice.ts";
import type { ChannelId, ModeId } from "../domain/ids.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import { type Field, type Request, withAnswers } from "../domain/request.ts";
import { compareVerdicts, highest, type Verdict } from "../domain/verdict.ts";
import { gates } from "./gates/index.ts";
import { checksLiveness, judgedChannels } from "./lookup.ts";
import { remembering, type Table, tablesOf, type Verdicts, valuesOf } from "./tables.ts";
import { conditions } from "./when.ts";

/** Channels, industries, functions and modes are few: all their cases are remembered. */
const mostCases = 5_000;

/** What every gate says of a mode in a channel, or of the channel by itself, in their order. */
export type Judge = (channel: Channel, mode?: ModeId) => GateJudgement[];

/** The verdicts on a channel and its modes. */
export interface Standing {
  channel: ChannelId;
  verdict: Verdict;
  modes: { verdict: Verdict }[];
}

export type Guidance = Pick<ChannelAdvice, "steps" | "notices">;

/** For looking at many requests of one edition: no gate is asked twice about the same values. */
export interface Outlook {
  edition: Edition;
  judging(request: Request): Judge;
  /** The judged channels in the edition's order. */
  standings(request: Request): Standing[];
  /**
   * Every verdict that the answer to a request holds, always in the same order, so that two requests about the same
   * channels can be compared: each channel's, and each of its modes' where no single one is wanted.
   */
  verdicts(request: Request): readonly Verdict[];
  /** The same for every answer that can still be given to a field; answers that turn out alike stand for each other. */
  outcomes(request: Request, field: Field): (readonly Verdict[])[];
  /** Steps and notices for a case, gathered once. */
  guidance(request: Request, channel: Channel, gather: () => Guidance): Guidance;
  /** What every gate says, as one text: requests with the same signature have the same future. */
  signature(request: Request): string;
}

export function outlookOn(edition: Edition): Outlook {
  const all = gates.map((gate) => ({ gate, tableFor: tablesOf(gate, edition) }));
  // One request is looked at several times before the next.
  let last: { request?: Request; tables: Table[] } = { tables: [] };
  const tablesFor = (request: Request): Table[] => {
    if (last.request !== request) last = { request, tables: all.map(({ tableFor }) => tableFor(request)) };
    return last.tables;
  };
  const rememberTurns = remembering<Table[][]>();
  const rememberGuidance = remembering<Guidance>(mostCases);
  const turns = (request: Request, field: Field): Table[][] => {
    const readers = all.filter(({ gate }) => gate.reads.includes(field));
    const key = `${field}|${request.channel}|${readers.map(({ gate }) => valuesOf(gate.reads, request)).join("")}`;
    return rememberTurns(key, () => {
      const answers = readers.flatMap(({ gate }) => gate.answers(edition, request));
      const answered = answers.map((answer) => readers.map(({ tableFor }) => tableFor(withAnswers(request, answer))));
      return [...new Map(answered.map((tables) => [JSON.stringify(tables.map(({ letters }) => letters)), tables])).values()];
    });
  };
  const standings = (request: Request) =>
    standingsFrom(
      tablesFor(request).map(({ verdicts }) => verdicts),
      edition,
      request,
    );
  return {
    edition,
    judging(request) {
      const tables = tablesFor(request);
      const positions = new Map(edition.modes.map(({ id }, index) => [id, index]));
      return ({ id }, mode) => {
        const at = mode === undefined ? positions.size : (positions.get(mode) ?? -1);
        return tables.flatMap(({ judgements }) => judgements[id]?.[at] ?? []);
      };
    },
    standings,
    verdicts: (request) => verdictsIn(standings(request), request),
    outcomes(request, field) {
      const turning = turns(request, field);
      if (turning.length === 0) return [];
      const others = tablesFor(request).flatMap(({ verdicts }, index) => (gates[index]?.reads.includes(field) ? [] : [verdicts]));
      const rest = Object.fromEntries(judgedChannels(edition, request).map(({ id }) => [id, lowestRow(others, id)]));
      return turning.map((tables) =>
        verdictsIn(standingsFrom([rest, ...tables.map(({ verdicts }) => verdicts)], edition, request), request),
      );
    },
    guidance: (request, channel, gather) => rememberGuidance(channel.id + valuesOf(conditions, request), gather),
    signature(request) {
      const told = tablesFor(request);
      return judgedChannels(edition, request)
        .map(({ id }) => told.map(({ letters }) => letters[id]).join("|"))
        .join();
    },
  };
}

function standingsFrom(rules: readonly Verdicts[], edition: Edition, request: Request): Standing[] {
  const wanted = edition.modes.findIndex(({ id }) => id === request.mode);
  const modeless = !checksLiveness(edition, request);
  return judgedChannels(edition, request).map(({ id }) => {
    const modes = lowestRow(rules, id);
    const channel = modes.pop() ?? "unsupported";
    const verdict = wanted >= 0 ? (modes[wanted] ?? "unsupported") : modeless ? channel : highest(modes);
    return { channel: id, verdict, modes: modes.map((mode) => ({ verdict: mode })) };
  });
}

const verdictsIn = (standings: readonly Standing[], { mode: wanted }: Request): Verdict[] =>
  standings.flatMap(({ verdict, modes }) => (wanted === undefined ? [verdict, ...modes.map((mode) => mode.verdict)] : [verdict]));

function lowestRow([first, ...rest]: readonly Verdicts[], channel: ChannelId): Verdict[] {
  const lowest = [...(first?.[channel] ?? [])];
  for (const { [channel]: row = [] } of rest)
    for (const [index, verdict] of row.entries()) if (compareVerdicts(verdict, lowest[index] ?? verdict) < 0) lowest[index] = verdict;
  return lowest;
}
