import type { ModeId } from "../domain/ids.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import type { Reason } from "../domain/reason.ts";
import { remembering, rememberingFor } from "../domain/remembering.ts";
import type { Field, Request } from "../domain/request.ts";
import { levelOf } from "../domain/verdict.ts";
import type { Gate, Judgement } from "./gate.ts";

/** What one gate says of one channel: of each of the edition's modes, and last of the channel without a mode. */
export interface Row {
  /** Rows with the same verdicts on a channel, by the same sources, have the same number. */
  readonly id: number;
  judgements: readonly Judgement[];
  /** The verdicts as their levels. */
  levels: readonly number[];
}

/** What one gate says of every channel. */
export interface Rows {
  /** Two of one gate never have the same number. */
  id: number;
  of(channel: Channel): Row;
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
export function rowsOf(gate: Gate, edition: Edition): (request: Request) => Rows {
  // A row is about one channel and all modes, whichever the request names.
  const reads = gate.reads.filter((field) => field !== "channel" && field !== "mode");
  const remember = remembering<Rows>(mostRequests);
  const numberOf = numbering();
  let last = 0;
  return (request) =>
    remember(valuesOf(reads, request), () => ({
      id: ++last,
      of: rememberingFor((channel) => rowOn(gate, edition, request, channel, numberOf)),
    }));
}

const mostRequests = 500;

/** Counts what is new to it; what it knows keeps its number, and none is given twice. */
function numbering(): (text: string) => number {
  const remember = remembering<number>();
  let last = 0;
  return (text) => remember(text, () => ++last);
}

function rowOn(gate: Gate, edition: Edition, request: Request, channel: Channel, numberOf: (text: string) => number): Row {
  const judgements = judgementsOn(gate, edition, request, channel);
  let id: number | undefined;
  return {
    judgements,
    levels: judgements.map(({ verdict }) => levelOf(verdict)),
    get id() {
      id ??= numberOf(channel.id + JSON.stringify(judgements.map(citedBy)));
      return id;
    },
  };
}

const citedBy = ({ verdict, reasons }: Judgement) => [verdict, ...reasons.map(({ sources }) => sources)];

function judgementsOn(gate: Gate, edition: Edition, request: Request, channel: Channel): Judgement[] {
  const modes: (ModeId | undefined)[] = [...edition.modes.map(({ id }) => id), undefined];
  if (gate.byMode) return sharing(modes.map((mode) => gate.judge({ edition, request, channel, ...(mode !== undefined && { mode }) })));
  const judgement = gate.judge({ edition, request, channel });
  return modes.map(() => judgement);
}

/** What is said of several modes in the same words is one reason. */
function sharing(judgements: readonly Judgement[]): Judgement[] {
  const known = new Map<string, Reason>();
  const the = (reason: Reason): Reason => {
    const key = JSON.stringify(reason);
    const first = known.get(key) ?? reason;
    known.set(key, first);
    return first;
  };
  return judgements.map(({ verdict, reasons }) => ({ verdict, reasons: reasons.map(the) }));
}
