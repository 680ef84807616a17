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

/**
 * Of the basic 16 colours a theme can make each too weak to be read on its background: marks wear them, words stand out
 * in the terminal's own colour.
 */
export async function colourStyle(unicode: boolean): Promise<Style> {
  const { Chalk } = await import("chalk");
  const { bold, dim, green, red, yellow } = new Chalk({ level: 1 });
  const plain = plainStyle(unicode);
  const marks = new Set(Object.values(plain.marks));
  const onMarks = (colour: (text: string) => string) => (text: string) => (marks.has(text.trim()) ? colour : bold)(text);
  return { ...plain, bold, dim, good: onMarks(green), bad: onMarks(red), maybe: onMarks(yellow) };
}
