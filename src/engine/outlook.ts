import type { ChannelId } from "../domain/ids.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import { allSupported, type Packed, verdictAt } from "../domain/packed.ts";
import { numbering, Places } from "../domain/remembering.ts";
import { type Answers, type Field, fields, type Request, withAnswers } from "../domain/request.ts";
import { highest, type Verdict } from "../domain/verdict.ts";
import type { Gate } from "./gate.ts";
import { gates } from "./gates/index.ts";
import { channelOf, checksLiveness, judgedChannels } from "./lookup.ts";
import { ranked } from "./rank.ts";
import { type Row, type Rows, rowsOf } from "./rows.ts";

/** The verdicts on a channel and its modes. */
export interface Standing {
  channel: ChannelId;
  verdict: Verdict;
  modes: { verdict: Verdict }[];
}

/** For looking at many requests of one edition: no gate is asked twice about the same values. */
export interface Outlook {
  edition: Edition;
  /** What every gate says of a channel, in their order. */
  rows(request: Request, channel: Channel): readonly Row[];
  /** How all channels stand, best first. */
  standings(request: Request): readonly Standing[];
  /**
   * Every verdict that the answer to a request holds, always in the same order, so that two requests about the same
   * channels can be compared: each channel's, and each of its modes' where no single one is wanted.
   */
  verdicts(request: Request): readonly Verdict[];
  /** The same for every answer that can still be given to a field; answers that turn out alike stand for each other. */
  outcomes(request: Request, field: Field): (readonly Verdict[])[];
  /** One answer to a field for each way in which the answers to it can turn out. */
  answersTo(request: Request, field: Field): readonly Answers[];
  /**
   * The verdicts of every gate, as one text: requests that differ in nothing but the answers to the same questions, and
   * have the same signature, have the same future.
   */
  signature(request: Request): string;
  /** What answers to these fields can still change, as a number: requests that share it have the same outcomes. */
  future(request: Request, fields: readonly Field[]): number;
}

/** A gate, and what it says of a request. */
interface Rule {
  gate: Gate;
  rowsFor: (request: Request) => Rows;
}

/** The ways in which answers to a field can turn out: what each gate that reads it says then. */
interface Turns {
  /** The same for ways in which the same is said. */
  id: number;
  ways: readonly Rows[][];
  /** One answer for each of them. */
  answers: readonly Answers[];
}

/**
 * Looks at requests of one edition. It keeps what it has concluded, in memories of limited size: who answers
 * often keeps the outlook.
 */
export function outlookOn(edition: Edition): Outlook {
  const rules = gates.map((gate) => ({ gate, rowsFor: rowsOf(gate, edition) }));
  const saidOf = hearing(rules);
  const turnsOf = turning(edition, rules, saidOf);
  return {
    edition,
    rows: (request, channel) => saidOf(request).map((rows) => rows.of(channel)),
    standings: standing(edition, saidOf),
    verdicts: (request) => verdictsFrom(edition, saidOf(request), request),
    outcomes(request, field) {
      const beside = saidBeside(field, saidOf(request));
      return turnsOf(request, field).ways.map((way) => verdictsFrom(edition, [...beside, ...way], request));
    },
    answersTo: (request, field) => turnsOf(request, field).answers,
    signature: (request) => signatureOf(edition, saidOf(request), request),
    future: foreseeing(edition, saidOf, turnsOf),
  };
}

/** What every gate says of a request, in their order. */
type Hearing = (request: Request) => readonly Rows[];

function hearing(rules: readonly Rule[]): Hearing {
  // One request is looked at several times before the next.
  let last: { request?: Request; said: readonly Rows[] } = { said: [] };
  return (request) => {
    if (last.request !== request) last = { request, said: rules.map(({ rowsFor }) => rowsFor(request)) };
    return last.said;
  };
}

function standing(edition: Edition, saidOf: Hearing): Outlook["standings"] {
  const [all, ones] = [new Places<readonly Standing[]>(), new Places<Standing>()];
  const standingOn = (request: Request, { id }: Channel, verdicts: Packed): Standing => {
    const place = ones.start.at(id).at(request.mode).at(request.function).at(verdicts);
    if (place.made !== undefined) return place.made;
    const [verdict = "unsupported", ...modes] = verdictsOn(edition, request, verdicts);
    return ones.keep(place, { channel: id, verdict, modes: modes.map((mode) => ({ verdict: mode })) });
  };
  return (request) => {
    const said = saidOf(request);
    let place = all.start.at(request.mode).at(request.function);
    for (const { standing } of said) place = place.at(standing);
    if (place.made !== undefined) return place.made;
    return all.keep(place, ranked(edition.channels.map((channel) => standingOn(request, channel, lowestOf(said, channel)))));
  };
}

function foreseeing(edition: Edition, saidOf: Hearing, turnsOf: Turning): Outlook["future"] {
  const futures = new Places<number>();
  let last = 0;
  return (request, open) => {
    const channels = judgedChannels(edition, request);
    let place = futures.start.at(request.channel).at(request.mode).at(request.function);
    for (const field of open) {
      const { id, ways } = turnsOf(request, field);
      place = place.at(field).at(id);
      if (ways.length === 0) continue;
      const beside = saidBeside(field, saidOf(request));
      for (const channel of channels) place = place.at(lowestOf(beside, channel));
    }
    for (const channel of channels) place = place.at(lowestOf(saidOf(request), channel));
    return place.made ?? futures.keep(place, ++last);
  };
}

/** How answers to a field can turn out. */
type Turning = (request: Request, field: Field) => Turns;

function turning(edition: Edition, rules: readonly Rule[], saidOf: Hearing): Turning {
  const places = new Places<Turns>();
  const number = numbering();
  const turnsAnew = (request: Request, field: Field): Turns => {
    const readers = rules.filter(({ gate }) => gate.reads.includes(field));
    const answers = readers.flatMap(({ gate }) => gate.answers(edition, request));
    const distinct = new Map<string, { said: Rows[]; answer: Answers }>();
    for (const answer of answers) {
      const said = readers.map(({ rowsFor }) => rowsFor(withAnswers(request, answer)));
      distinct.set(signatureOf(edition, said, request), { said, answer });
    }
    const id = number([field, request.channel, ...distinct.keys()].join("|"));
    const ways = [...distinct.values()];
    return { id, ways: ways.map(({ said }) => said), answers: ways.map(({ answer }) => answer) };
  };
  return (request, field) => {
    const said = saidOf(request);
    // What a gate says, and what could be answered to it, follows from the same fields.
    let place = places.start.at(field).at(request.channel);
    for (const reader of readersOf(field)) place = place.at(said[reader]?.id);
    return place.made ?? places.keep(place, turnsAnew(request, field));
  };
}

/** What is said by the gates that do not look at a field. */
const saidBeside = (field: Field, said: readonly Rows[]): Rows[] => said.filter((_, place) => !readersOf(field).includes(place));

/** The places of the gates that look at a field. */
const readersOf = (field: Field): readonly number[] => places.get(field) ?? [];

const places = new Map(fields.map((field) => [field, gates.flatMap(({ reads }, place) => (reads.includes(field) ? [place] : []))]));

/** The verdicts that each rule gives the judged channels, as one text. */
function signatureOf(edition: Edition, said: readonly Rows[], request: Request): string {
  if (request.channel === undefined) return said.map(({ standing }) => standing).join();
  const channel = channelOf(edition, request.channel);
  return said.map((rows) => rows.of(channel).verdicts).join();
}

/** Those that an answer holds: of every judged channel its own, and those of its modes where no single one is wanted. */
const verdictsFrom = (edition: Edition, said: readonly Rows[], request: Request): Verdict[] =>
  judgedChannels(edition, request).flatMap((channel) => {
    const all = verdictsOn(edition, request, lowestOf(said, channel));
    return request.mode === undefined ? all : all.slice(0, 1);
  });

/** The channel's verdict, then those of its modes. */
function verdictsOn(edition: Edition, request: Request, all: Packed): Verdict[] {
  const modes = edition.modes.map((_, at) => verdictAt(all, at));
  const wanted = edition.modes.findIndex(({ id }) => id === request.mode);
  if (wanted >= 0) return [verdictAt(all, wanted), ...modes];
  return [checksLiveness(edition, request) ? highest(modes) : verdictAt(all, modes.length), ...modes];
}

/** Of each of the channel's cases the lowest verdict among the rules. */
function lowestOf(said: readonly Rows[], channel: Channel): Packed {
  let lowest = allSupported;
  for (const rows of said) lowest &= rows.of(channel).verdicts;
  return lowest;
}
