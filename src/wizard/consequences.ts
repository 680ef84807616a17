import type { Option, Question } from "../domain/question.ts";
import type { Speech } from "./speech.ts";

/**
 * What each choice leaves open, as the engine tells it: modes where one channel is in question, else channels.
 * Nothing is told where no choice says anything, as of a function that has no modes.
 */
export function consequencesOf(speech: Speech, { options }: Question): (string | undefined)[] {
  if (options.every(({ leaves }) => Object.keys(leaves).length === 0)) return options.map(() => undefined);
  const single = options.every(({ leaves }) => Object.keys(leaves).length <= 1);
  const most = Math.max(...options.map(modesIn));
  return options.map((option) => (single ? modesLeft(speech, option) : channelsLeft(speech, option, most)));
}

/** Few enough to be named. */
const nameable = 2;

function modesLeft({ words, name }: Speech, { leaves }: Option): string {
  const modes = Object.values(leaves).flat();
  return modes.length === 0 ? words.noneLeft : words.modesLeft(modes.map((mode) => name("mode", mode)));
}

function channelsLeft({ words, name, edition }: Speech, option: Option, most: number): string {
  const left = Object.keys(option.leaves);
  if (left.length === 0) return words.noneLeft;
  if (left.length <= nameable) return words.onlyLeft(left.map((channel) => name("channel", channel)));
  return words.channelsLeft(left.length, edition.channels.length, modesIn(option) < most);
}

const modesIn = ({ leaves }: Option): number => Object.values(leaves).flat().length;
