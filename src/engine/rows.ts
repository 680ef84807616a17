import type { ModeId } from "../domain/ids.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import { type Packed, packed } from "../domain/packed.ts";
import type { Reason } from "../domain/reason.ts";
import { numbering, Places, rememberingFor } from "../domain/remembering.ts";
import type { Field, Request, WeChatVersions } from "../domain/request.ts";
import type { Gate, Judgement } from "./gate.ts";

/** What one gate says of one channel: of each of the edition's modes, and last of the channel without a mode. */
export interface Row {
  judgements: readonly Judgement[];
  verdicts: Packed;
  /** Rows of one gate that say the same of the same channel have the same number as long as it is kept, and no others ever. */
  readonly id: number;
  /** The same for rows with the same verdicts by the same sources. */
  readonly grounds: number;
}

/** A request and a channel, and what every gate says of them, in their order. */
export interface Heard {
  request: Request;
  channel: Channel;
  rows: readonly Row[];
}

/** What one gate says of every channel. */
export interface Rows {
  /** Two of one gate never have the same number. */
  id: number;
  /** The same for rows of one gate with the same verdicts on all channels. */
  readonly standing: number;
  of(channel: Channel): Row;
}

/** The values of some fields as one text; of a single one it is the value itself. */
export function valuesOf(fields: readonly Field[], request: Request): string {
  let values: string | undefined;
  for (const field of fields) {
    const value = `${given(field, request)}`;
    values = values === undefined ? value : `${values}|${value}`;
  }
  return values ?? "";
}

/** Versions as text, for those of one request are not the same object as those of another. */
function given(field: Field, request: Request): string | undefined {
  const value = request[field];
  return typeof value === "object" ? versionsText(value) : value;
}

const versionsText = rememberingFor((versions: WeChatVersions) => JSON.stringify(versions));

/** A gate's judgement depends on nothing but the fields it reads, so that it is asked once for every value of these. */
export function rowsOf(gate: Gate, edition: Edition): (request: Request) => Rows {
  // A row is about one channel and all modes, whichever the request names.
  const reads = gate.reads.filter((field) => field !== "channel" && field !== "mode");
  const places = new Places<Rows>(mostRequests);
  const numbers = { rows: numbering(), grounds: numbering(), standings: numbering() };
  let last = 0;
  const rowsAnew = (request: Request) => new RowsOf(++last, edition, numbers, (channel) => judgementsOn(gate, edition, request, channel));
  return (request) => {
    let place = places.start;
    for (const field of reads) place = place.at(given(field, request));
    return place.made ?? places.keep(place, rowsAnew(request));
  };
}

const mostRequests = 500;

type Numbers = Record<"rows" | "grounds" | "standings", (text: string) => number>;

/** Numbers are given when they are first asked for. */
class RowsOf implements Rows {
  private stands: number | undefined;
  private readonly channels: Channel[] = [];
  private readonly rows: Row[] = [];

  constructor(
    readonly id: number,
    private readonly edition: Edition,
    private readonly numbers: Numbers,
    private readonly judge: (channel: Channel) => Judgement[],
  ) {}

  of(channel: Channel): Row {
    // There are few channels, and it is asked all the time: a list is searched sooner than a map.
    const at = this.channels.indexOf(channel);
    return (at < 0 ? undefined : this.rows[at]) ?? this.add(channel);
  }

  private add(channel: Channel): Row {
    const row = new RowOn(channel, this.judge(channel), this.numbers);
    this.channels.push(channel);
    this.rows.push(row);
    return row;
  }

  get standing(): number {
    this.stands ??= this.numbers.standings(this.edition.channels.map((channel) => this.of(channel).verdicts).join());
    return this.stands;
  }
}

class RowOn implements Row {
  readonly verdicts: Packed;
  private number: number | undefined;
  private groundsNumber: number | undefined;

  constructor(
    private readonly channel: Channel,
    readonly judgements: readonly Judgement[],
    private readonly numbers: Numbers,
  ) {
    this.verdicts = packed(judgements.map(({ verdict }) => verdict));
  }

  get id(): number {
    this.number ??= this.numbers.rows(this.channel.id + JSON.stringify(this.judgements));
    return this.number;
  }

  get grounds(): number {
    this.groundsNumber ??= this.numbers.grounds(this.channel.id + JSON.stringify(this.judgements.map(groundsIn)));
    return this.groundsNumber;
  }
}

const groundsIn = ({ verdict, reasons }: Judgement) => [verdict, ...reasons.map(({ sources }) => sources)];

function judgementsOn(gate: Gate, edition: Edition, request: Request, channel: Channel): Judgement[] {
  const modes: (ModeId | undefined)[] = [...edition.modes.map(({ id }) => id), undefined];
  if (gate.byMode) return sharing(modes.map((mode) => gate.judge({ edition, request, channel, mode })));
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
  return judgements.map(({ verdict, reasons, systems }) => ({ verdict, reasons: reasons.map(the), systems }));
}
