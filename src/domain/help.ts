/** The help of the program and of each command in one language, before it is laid out. */
export interface HelpPages {
  program: HelpPage;
  commands: Readonly<Record<string, HelpPage>>;
  /** All that can be typed, each once: most commands take the same flags. */
  items: readonly HelpItem[];
  /** What stands above the examples. */
  examples: string;
}

export interface HelpPage {
  /** How it is called, with a word that says so. */
  usage: string;
  about: string;
  /** Words, flags and commands under their headings, by their places among all items. */
  groups: Readonly<Record<string, readonly number[]>>;
  /** Command lines that work when pasted. */
  examples: readonly string[];
}

/** What is typed, and what it is for. */
export type HelpItem = readonly [term: string, about: string];
