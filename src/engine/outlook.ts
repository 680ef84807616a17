import type { ChannelId } from "../domain/ids.ts";
import type { Channel, Edition } from "../domain/knowledge.ts";
import { remembering } from "../domain/remembering.ts";
import { type Answers, type Field, type Request, withAnswers } from "../domain/request.ts";
import { highest, type Verdict, verdicts } from "../domain/verdict.ts";
import type { Gate } from "./gate.ts";
import { gates } from "./gates/index.ts";
import { checksLiveness, judgedChannels } from "./lookup.ts";
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
  /** How these channels stand, in their order. */
  standings(request: Request, channels: readonly Channel[]): Standing[];
  /**
   * Every verdict that the answer to a request holds, always in the same order, so that two requests about the same
   * channels can be compared: each channel's, and each of its modes' where no single one is wanted.
   */
  verdicts(request: Request): readonly Verdict[];
  /** The same for every answer that can still be given to a field; answers that turn out alike stand for each other. */
  outcomes(request: Request, field: Field): (readonly Verdict[])[];
  /** One answer to a field for each way in which the answers to it can turn out. */
  answersTo(request: Request, field: Field): readonly Answers[];
  /** What every gate says, as one text: requests with the same signature have the same future. */
  signature(request: Request): string;
  /** What answers to these fields can still change, as one text: requests that share it have the same outcomes. */
  future(request: Request, fields: readonly Field[]): string;
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

export function outlookOn(edition: Edition): Outlook {
  const rules = gates.map((gate) => ({ gate, rowsFor: rowsOf(gate, edition) }));
  // One request is looked at several times before the next.
  let last: { request?: Request; said: readonly Rows[] } = { said: [] };
  const saidOf = (request: Request): readonly Rows[] => {
    if (last.request !== request) last = { request, said: rules.map(({ rowsFor }) => rowsFor(request)) };
    return last.said;
  };
  const turnsOf = turning(edition, rules, saidOf);
  const saidBeside = (request: Request, field: Field) => saidOf(request).filter((_, index) => !reads(index, field));
  const verdictsFrom = (said: readonly Rows[], request: Request): Verdict[] =>
    judgedChannels(edition, request).flatMap((channel) => {
      const all = verdictsOn(edition, request, lowestLevels(said, channel));
      return request.mode === undefined ? all : all.slice(0, 1);
    });
  return {
    edition,
    rows: (request, channel) => saidOf(request).map((rows) => rows.of(channel)),
    standings: (request, channels) =>
      channels.map((channel) => {
        const [verdict = "unsupported", ...modes] = verdictsOn(edition, request, lowestLevels(saidOf(request), channel));
        return { channel: channel.id, verdict, modes: modes.map((mode) => ({ verdict: mode })) };
      }),
    verdicts: (request) => verdictsFrom(saidOf(request), request),
    outcomes(request, field) {
      const beside = saidBeside(request, field);
      return turnsOf(request, field).ways.map((way) => verdictsFrom([...beside, ...way], request));
    },
    answersTo: (request, field) => turnsOf(request, field).answers,
    signature: (request) =>
      judgedChannels(edition, request)
        .map((channel) => levelsIn(saidOf(request), channel))
        .join(),
    future(request, open) {
      let text = `${request.channel}|${request.mode}|${request.function}`;
      const add = (said: readonly Rows[]) => {
        for (const channel of judgedChannels(edition, request)) text += `,${lowestLevels(said, channel).join("")}`;
      };
      for (const field of open) {
        const { id, ways } = turnsOf(request, field);
        if (ways.length === 0) continue;
        text += `|${id}`;
        add(saidBeside(request, field));
      }
      add(saidOf(request));
      return text;
    },
  };
}

/** @param rules every gate, and what it says of a request; @param saidOf the same for all of them */
function turning(edition: Edition, rules: readonly Rule[], saidOf: (request: Request) => readonly Rows[]) {
  const remember = remembering<Turns>();
  const numberAlike = remembering<number>();
  let last = 0;
  const turnsAnew = (request: Request, field: Field): Turns => {
    const readers = rules.filter(({ gate }) => gate.reads.includes(field));
    const answers = readers.flatMap(({ gate }) => gate.answers(edition, request));
    const channels = judgedChannels(edition, request);
    const distinct = new Map<string, { said: Rows[]; answer: Answers }>();
    for (const answer of answers) {
      const said = readers.map(({ rowsFor }) => rowsFor(withAnswers(request, answer)));
      distinct.set(channels.map((channel) => levelsIn(said, channel)).join(), { said, answer });
    }
    const id = numberAlike([field, request.channel, ...distinct.keys()].join(), () => ++last);
    const ways = [...distinct.values()];
    return { id, ways: ways.map(({ said }) => said), answers: ways.map(({ answer }) => answer) };
  };
  return (request: Request, field: Field): Turns => {
    // What a gate says, and what could be answered to it, follows from the same fields.
    let key = `${field}|${request.channel}`;
    for (const [index, { id }] of saidOf(request).entries()) if (reads(index, field)) key += `|${id}`;
    return remember(key, () => turnsAnew(request, field));
  };
}

const reads = (gate: number, field: Field): boolean => gates[gate]?.reads.includes(field) ?? false;

/** What each rule says of a channel, as one text. */
const levelsIn = (said: readonly Rows[], channel: Channel): string => said.map((rows) => rows.of(channel).levels.join("")).join("|");

/** The channel's verdict, then those of its modes. */
function verdictsOn(edition: Edition, request: Request, levels: readonly number[]): Verdict[] {
  const all = levels.map((level) => verdicts[level] ?? "unsupported");
  const [modes, channel = "unsupported"] = [all.slice(0, -1), all.at(-1)];
  const wanted = edition.modes.findIndex(({ id }) => id === request.mode);
  const verdict = wanted >= 0 ? (modes[wanted] ?? "unsupported") : checksLiveness(edition, request) ? highest(modes) : channel;
  return [verdict, ...modes];
}

/** For each of the channel's cases the lowest level among the rules. */
function lowestLevels(said: readonly Rows[], channel: Channel): number[] {
  const lowest: number[] = [];
  for (const rows of said) {
    const { levels } = rows.of(channel);
    for (let at = 0; at < levels.length; at++) lowest[at] = Math.min(lowest[at] ?? 2, levels[at] ?? 2);
  }
  return lowest;
}
