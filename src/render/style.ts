/** How parts of a text are set apart. Colour and marks only help: every meaning is also in words. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  maybe(text: string): string;
  /** One column wide each. */
  marks: Record<"supported" | "unsupported" | "conditional" | "notOffered" | "pointer", string>;
  /** Whether the terminal shows more than ASCII and Chinese characters. */
  unicode: boolean;
}

/** What a text is laid out for. */
export interface Page {
  columns: number;
  style: Style;
}

const same = (text: string): string => text;
const noColour = { bold: same, dim: same, good: same, bad: same, maybe: same };

const unicodeMarks: Style["marks"] = { supported: "✔", unsupported: "✖", conditional: "?", notOffered: "–", pointer: "❯" };
const asciiMarks: Style["marks"] = { supported: "+", unsupported: "x", conditional: "?", notOffered: "-", pointer: ">" };

/** Marks without colour: for pipes, logs and terminals that want none. */
export const plainStyle = (unicode: boolean): Style => ({ ...noColour, marks: unicode ? unicodeMarks : asciiMarks, unicode });

/** The basic 16 colours only, which every terminal theme makes readable. */
export async function colourStyle(unicode: boolean): Promise<Style> {
  const { Chalk } = await import("chalk");
  const chalk = new Chalk({ level: 1 });
  const { bold, dim, green, red, yellow } = chalk;
  return { ...plainStyle(unicode), bold, dim, good: green, bad: red, maybe: yellow };
}

const folds: readonly [RegExp, string][] = [
  [/[–—]/g, "-"],
  [/…/g, "..."],
  [/[“”]/g, '"'],
  [/[‘’]/g, "'"],
  [/[·•]/g, "*"],
  [/×/g, "x"],
  [/≥/g, ">="],
  [/→/g, "->"],
];

/** Neither ASCII nor a Chinese character or its punctuation. */
const foreign = /[^\p{ASCII}\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;

/** Without a UTF-8 locale only ASCII and Chinese characters are sure to be shown (contract §5). */
export const foldMarks = (text: string): string =>
  folds.reduce((folded, [mark, ascii]) => folded.replace(mark, ascii), text).replace(foreign, nearestAscii);

/** é → e; a question mark where nothing is near. */
const nearestAscii = (character: string): string => character.normalize("NFKD").replace(/\P{ASCII}/gu, "") || "?";
