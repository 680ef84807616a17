import type { ChannelId, SystemId } from "../domain/ids.ts";
import type { Left, Option, Question } from "../domain/question.ts";
import { type Request, withAnswers } from "../domain/request.ts";
import { hingeFields } from "../engine/asking.ts";
import { changeableVerdicts } from "../engine/missing.ts";
import { outlookOn, type Standing } from "../engine/outlook.ts";
import { leftBy } from "../engine/question.ts";
import type { Dialogue } from "./dialogue.ts";
import type { Session } from "./session.ts";
import { type Turn, turnOf, without } from "./turn.ts";

/**
 * What each choice leaves open, as the engine tells it: modes where one channel is in question, else channels.
 * Nothing is told where no choice says anything, as of a function that has no modes, and of several choices that rule nothing out:
 * those that do stand out beside them.
 *
 * @param os the one system that is asked about, of several that are judged
 */
export function consequencesOf(dialogue: Dialogue, options: readonly Option[], os?: SystemId): (string | undefined)[] {
  if (options.every(({ leaves }) => Object.keys(leaves).length === 0)) return options.map(() => undefined);
  const single = options.every(({ leaves }) => Object.keys(leaves).length <= 1);
  const { words, name } = dialogue;
  const most = mostLeft(options);
  const harmless = options.filter((option) => rulesNothingOut(option, most));
  return options.map((option) => {
    if (harmless.length > 1 && harmless.includes(option)) return undefined;
    if (Object.keys(option.leaves).length === 0) return words.noneLeft(os && name("os", os));
    return single ? modesLeft(dialogue, option) : channelsLeft(dialogue, option, most);
  });
}

type Known = Pick<Turn, "amid" | "unknown" | "outOfTurn">;

/** The same in an interview: where an answer is changed, the others stay; and what is left can hang on something that was asked for and is not known. */
export function consequencesIn(dialogue: Dialogue, session: Session, question: Question, os?: SystemId): (string | undefined)[] {
  const { amid, unknown, outOfTurn }: Known = turnOf(session) ?? { amid: session.given, unknown: [], outOfTurn: true };
  const outlook = outlookOn(dialogue.edition);
  const known = os === undefined ? amid : { ...amid, os };
  const isAmid = session.changing !== undefined && !outOfTurn;
  const options = question.options.map((option) =>
    isAmid ? { ...without(option, "onlyOn"), ...leftBy(outlook, known, option.answers) } : option,
  );
  const told = consequencesOf(dialogue, options, os);
  return options.map(({ answers, leaves }, at) => {
    const answered = withAnswers(known, answers);
    const open = Object.keys(leaves).length === 0 ? [] : hingeFields.filter((field) => unknown.includes(field));
    const hinges = open.filter((field) => changeableVerdicts(outlook, answered, field) > 0);
    const text = told[at];
    if (text === undefined || hinges.length === 0) return text;
    return dialogue.words.hangsOn(
      text,
      hinges.map((field) => dialogue.words.fields[field](dialogue.name)),
    );
  });
}

/** Few enough to be named. */
const nameable = 2;

function modesLeft({ words, name }: Dialogue, { leaves, onlyOn = {} }: Left): string {
  const groups = new Map<string, { modes: string[]; systems: string[] }>();
  for (const [channel, modes] of Object.entries(leaves)) {
    for (const mode of modes) {
      const systems = onlyOn[channel]?.[mode] ?? [];
      const group = groups.get(systems.join()) ?? { modes: [], systems: systems.map((os) => name("os", os)) };
      group.modes.push(name("mode", mode));
      groups.set(systems.join(), group);
    }
  }
  // What works everywhere comes first.
  const told = [...groups.values()].sort((a, b) => Math.min(1, a.systems.length) - Math.min(1, b.systems.length));
  return words.modesLeft(told);
}

function channelsLeft(dialogue: Dialogue, option: Left, most: Most): string {
  const { words, name } = dialogue;
  const partly = Object.values(option.onlyOn ?? {}).flatMap((modes) => Object.values(modes));
  const isPartly = partly.length > 0;
  const told = channelsTold(dialogue, Object.keys(option.leaves), !isPartly && hasFewer(option, most));
  if (!isPartly) return told;
  const systems = [...new Set(partly.flat())].map((os) => name("os", os));
  return words.onlyOn(told, systems, partly.length === Object.values(option.leaves).flat().length);
}

const channelsTold = ({ words, name, edition }: Dialogue, left: readonly ChannelId[], fewer: boolean): string =>
  left.length <= nameable
    ? words.onlyLeft(left.map((channel) => name("inText", channel)))
    : words.channelsLeft(left.length, edition.channels.length, fewer);

/** What a wish leaves that nobody is asked for; nothing is told where the one channel in question is left. */
export function channelsOpen(dialogue: Dialogue, standings: readonly Standing[], { channel: wanted }: Request): string {
  const left = standings.filter(({ channel, verdict }) => channel === (wanted ?? channel) && verdict !== "unsupported");
  if (left.length === 0) return dialogue.words.noneLeft();
  return wanted === undefined
    ? channelsTold(
        dialogue,
        left.map(({ channel }) => channel),
        false,
      )
    : "";
}

/** How many modes a choice leaves at most, by channel. */
type Most = Readonly<Record<ChannelId, number>>;

function mostLeft(options: readonly Left[]): Most {
  const most: Record<ChannelId, number> = {};
  for (const { leaves } of options)
    for (const [channel, modes] of Object.entries(leaves)) most[channel] = Math.max(most[channel] ?? 0, modes.length);
  return most;
}

/** Whether a choice leaves all that any of them leaves. */
const rulesNothingOut = ({ leaves, onlyOn }: Left, most: Most): boolean =>
  onlyOn === undefined && Object.entries(most).every(([channel, modes]) => leaves[channel]?.length === modes);

/** Whether another choice leaves more modes in one of the channels that this one leaves. */
const hasFewer = ({ leaves }: Left, most: Most): boolean =>
  Object.entries(leaves).some(([channel, modes]) => modes.length < (most[channel] ?? 0));
