/** What a terminal sends for a key. */
const sequences = {
  enter: "\r",
  escape: "\x1b",
  up: "\x1b[A",
  down: "\x1b[B",
  right: "\x1b[C",
  left: "\x1b[D",
  tab: "\t",
  backspace: "\x7f",
  "ctrl-c": "\x03",
  "ctrl-d": "\x04",
} as const;

export type Key = keyof typeof sequences;

export const sequenceOf = (key: Key): string => sequences[key];
