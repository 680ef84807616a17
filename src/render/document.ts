/** A page before it is laid out: what a terminal, a ticket or any other page has in common. */
export type Document = Section[];

/** Blocks that belong together. */
export interface Section {
  heading?: Heading;
  blocks: Block[];
}

export interface Heading {
  text: Phrase;
  /** At the other end of the line, of less weight. */
  aside?: string;
  /** A title names a thing, a section a part of what is said of it. */
  rank: "title" | "section";
}

/** What a page is made of; how each looks is the layout's. */
export type Block =
  | { kind: "lines"; lines: Phrase[]; indented: boolean }
  /** Columns of equal rank share the width; else all but the last are as wide as their cells. */
  | { kind: "table"; head: string[]; rows: Phrase[][]; equal?: true }
  /** `tasks`: things to be done and ticked off, where a page can do that. */
  | { kind: "list"; items: Item[]; tasks?: true }
  | { kind: "command"; command: string };

/** One entry of a list. */
export interface Item {
  /** What the item belongs to; told once where several in a row share it. */
  label?: string;
  /** "1.", "-", "[1]" */
  marker?: string;
  text: Phrase;
  detail?: Phrase;
  links?: readonly Link[];
  /** What else belongs to it. */
  points?: readonly Phrase[];
}

export interface Link {
  title: string;
  url: string;
}

/** A text of parts that are set apart from each other. */
export type Phrase = readonly Span[];

/** Text that is set apart in one way. */
export interface Span {
  text: string;
  tone?: Tone;
  /** The numbers of the sources that the text refers to. */
  cites?: readonly number[];
}

/** Why a text is set apart; how it then looks is the layout's. */
export type Tone = "bold" | "dim" | "good" | "bad" | "maybe";

/** A part of a phrase; without a tone it looks like the text around it. */
export const span = (text: string, tone?: Tone): Span => (tone === undefined ? { text } : { text, tone });

/** Phrases one after the other with a text between them. */
export const join = (phrases: readonly Phrase[], between: string): Phrase =>
  phrases.flatMap((phrase, index) => (index === 0 ? phrase : [span(between), ...phrase]));

/** The words alone. */
export const plain = (phrase: Phrase): string => phrase.map(({ text }) => text).join("");

/** Items as a block; without any there is none. */
export const listBlock = (items: Item[]): Block[] => (items.length === 0 ? [] : [{ kind: "list", items }]);

/** Lines below what they belong to as a block; without any there is none. */
export const lineBlock = (lines: Phrase[]): Block[] => (lines.length === 0 ? [] : [{ kind: "lines", indented: true, lines }]);

/** Lines that belong to the page itself in the same way. */
export const outerBlock = (lines: Phrase[]): Block[] => (lines.length === 0 ? [] : [{ kind: "lines", indented: false, lines }]);
