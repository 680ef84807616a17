import type { ChannelId, ModeId } from "../domain/ids.ts";
import type { Edition } from "../domain/knowledge.ts";
import type { Request } from "../domain/request.ts";
import { compareVerdicts, highest, type Verdict } from "../domain/verdict.ts";
import type { Gate } from "./gate.ts";
import { gates } from "./gates/index.ts";
import { checksLiveness, judgedChannels } from "./lookup.ts";

/**
 * Verdicts alone, for looking ahead over many requests of one edition. A gate's judgement depends on nothing but the
 * fields it reads, so that each gate is asked once for every value of these.
 */
export interface Outlook {
  edition: Edition;
  /**
   * Every verdict that the answer to a request holds, always in the same order, so that two requests about the same
   * channels can be compared: each channel's, and each of its modes' where no single one is wanted.
   */
  verdicts(request: Request): readonly Verdict[];
  /** What every gate says, as one text: requests with the same signature have the same future. */
  signature(request: Request): string;
}

/** For each channel what a gate says of every mode, and last of the channel without a mode. */
interface Table {
  rows: Record<ChannelId, readonly Verdict[]>;
  signatures: Record<ChannelId, string>;
}

export function outlookOn(edition: Edition): Outlook {
  const tables = gates.map(() => new Map<string, Table>());
  const tablesFor = (request: Request): Table[] =>
    gates.map((gate, index) => {
      const key = JSON.stringify(gate.reads.map((field) => request[field]));
      const known = tables[index]?.get(key) ?? tableOf(gate, edition, request);
      tables[index]?.set(key, known);
      return known;
    });
  return {
    edition,
    verdicts: (request) => verdictsFrom(tablesFor(request), edition, request),
    signature(request) {
      const told = tablesFor(request);
      return judgedChannels(edition, request)
        .map(({ id }) => told.map(({ signatures }) => signatures[id]).join("|"))
        .join();
    },
  };
}

function tableOf(gate: Gate, edition: Edition, request: Request): Table {
  const modes: (ModeId | undefined)[] = [...edition.modes.map(({ id }) => id), undefined];
  const row = (channel: Edition["channels"][number]) =>
    modes.map((mode) => gate.judge({ edition, request, channel, ...(mode !== undefined && { mode }) }).verdict);
  const rows = edition.channels.map((channel) => [channel.id, row(channel)] as const);
  return {
    rows: Object.fromEntries(rows),
    signatures: Object.fromEntries(rows.map(([id, verdicts]) => [id, verdicts.map(([first]) => first).join("")])),
  };
}

function verdictsFrom(tables: readonly Table[], edition: Edition, request: Request): Verdict[] {
  const wanted = edition.modes.findIndex(({ id }) => id === request.mode);
  const modeless = !checksLiveness(edition, request);
  return judgedChannels(edition, request).flatMap(({ id }) => {
    const all = lowestRow(tables.map(({ rows }) => rows[id] ?? []));
    const channel = all[all.length - 1] ?? "unsupported";
    const modes = all.slice(0, -1);
    if (wanted >= 0) return [modes[wanted] ?? "unsupported"];
    return [modeless ? channel : highest(modes), ...modes];
  });
}

function lowestRow([first = [], ...rest]: readonly (readonly Verdict[])[]): Verdict[] {
  return first.map((verdict, index) =>
    rest.reduce((lowest, row) => {
      const other = row[index] ?? lowest;
      return compareVerdicts(other, lowest) < 0 ? other : lowest;
    }, verdict),
  );
}
