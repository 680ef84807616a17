import { list } from "../list.ts";

export const flow = {
  parts: { questions: "Questions", rules: "Rules" },
  start: "Start",
  answer: "Answer",
  comma: ", ",
  /** Between answers that lead to the same. */
  or: "; ",
  /** A channel was chosen: the modes that are left. */
  modes: (verdict: string, modes: readonly string[]) => (modes.length === 0 ? verdict : `${verdict}: ${list(modes)}`),
  industries: (count: number, names: string) => `${count} industries: ${names}`,
  result: "The lowest verdict of all rules is the mode's; the highest of its modes is the channel's",
};
