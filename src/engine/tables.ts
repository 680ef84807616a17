import type { GateJudgement } from "../domain/advice.ts";
import type { ChannelId, ModeId } from "../domain/ids.ts";
import type { Edition } from "../domain/knowledge.ts";
import type { Field, Request } from "../domain/request.ts";
import type { Verdict } from "../domain/verdict.ts";
import { type Gate, judgementBy } from "./gate.ts";

/** For each channel the verdict on every mode, and last on the channel without a mode. */
export type Verdicts = Readonly<Record<ChannelId, readonly Verdict[]>>;

/** What one gate says of everything. */
export interface Table {
  judgements: Readonly<Record<ChannelId, readonly GateJudgement[]>>;
  verdicts: Verdicts;
  /** The verdicts as letters. */
  letters: Readonly<Record<ChannelId, string>>;
}

/** Versions are given in endless ways: of more than this many values all is forgotten. */
const mostValues = 500;

/** Makes a value once for each key. */
export function remembering<T>(most = mostValues): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = make();
    known.set(key, made);
    return made;
  };
}

/** The values of some fields as one text. */
export function valuesOf(fields: readonly Field[], request: Request): string {
  let values = "";
  for (const field of fields) {
    const value = request[field];
    values += `${typeof value === "object" ? JSON.stringify(value) : value}|`;
  }
  return values;
}

/** A gate's judgement depends on nothing but the fields it reads, so that it is asked once for every value of these. */
export function tablesOf(gate: Gate, edition: Edition): (request: Request) => Table {
  const remember = remembering<Table>();
  return (request) => remember(valuesOf(gate.reads, request), () => tableOf(gate, edition, request));
}

function tableOf(gate: Gate, edition: Edition, request: Request): Table {
  const modes: (ModeId | undefined)[] = [...edition.modes.map(({ id }) => id), undefined];
  const judged = edition.channels.map((channel): [ChannelId, GateJudgement[]] => [
    channel.id,
    modes.map((mode) => judgementBy(gate, { edition, request, channel, ...(mode !== undefined && { mode }) })),
  ]);
  const verdicts = judged.map(([id, row]) => [id, row.map(({ verdict }) => verdict)] as const);
  return {
    judgements: Object.fromEntries(judged),
    verdicts: Object.fromEntries(verdicts),
    letters: Object.fromEntries(verdicts.map(([id, row]) => [id, row.map(([first]) => first).join("")])),
  };
}
