/** The help of the program and of each command in one language, before it is laid out. */
export interface HelpPages {
  program: HelpPage;
  commands: Readonly<Record<string, HelpPage>>;
  /** All that can be typed, each once: most commands take the same flags. */
  items: readonly HelpItem[];
  /** What stands before the usage and above the examples, and what ends every heading. */
  headings: { usage: string; examples: string; colon: string };
}

/** The help of a command, or of the program as a whole. */
export interface HelpPage {
  /** The program's name, and the command's. */
  called: string;
  /** What can follow it. */
  takes: string;
  about: string;
  /** Words, flags and commands under their headings, by their places among all items. */
  groups: Readonly<Record<string, readonly number[]>>;
  /** What follows the name in command lines that work when pasted. */
  examples: readonly string[];
}

/** What is typed, and what it is for. */
export type HelpItem = readonly [term: string, about: string];
