import { type Phrase, span } from "../render/document.ts";
import { foldMarks } from "../render/fold-marks.ts";
import type { Page, Style } from "../render/style.ts";
import { phraseLines } from "../render/text/phrase.ts";
import { widthOf } from "../render/text/width.ts";
import { wrap } from "../render/text/wrap.ts";
import type { WizardWording } from "../wording/wizard.ts";
import type { Heading } from "./asker.ts";

/** The input ended while a page was open. */
export const ended = Symbol("ended");

/** What a page is drawn with. */
export interface Look {
  style: Style;
  words: WizardWording;
  columns: number;
  rows: number;
}

/** What a page shows beside its choices. */
export interface Shown {
  why: boolean;
  /** Somebody wanted to go back from the first page. */
  stuck: boolean;
}

/** The last column stays empty: a full line makes some terminals begin a new one. */
export const widthFor = ({ columns }: Look): number => Math.max(20, Math.min(columns - 1, 100));

/**
 * Everything above the line that takes what is typed.
 *
 * @param most the lines that there is room for: what a key has asked for is seen before all else
 */
export function headingLines(heading: Heading, look: Look, shown: Shown, most: number): string[] {
  const { words } = look;
  const answered = heading.answered.map(({ label, value }) => words.labelled(label, value)).join(" · ");
  const blocks = [answered, heading.note ?? "", heading.progress ?? ""].map((text) => lines(text, "dim", look));
  const usual = blocks.flat();
  const why = shown.why ? heading.why().map((text) => ({ text, tone: "dim" }) as const) : [];
  const asked = shown.stuck ? [...why, { text: words.firstQuestion, tone: "maybe" } as const] : why;
  const [first] = asked;
  if (first === undefined) return lastOf(blocks, most - 2);
  const told = asked.flatMap(({ text, tone }) => lines(text, tone, look));
  if (usual.length + told.length <= most) return [...usual, ...told];
  return told.length <= most ? told : beginning(first.text, Math.max(1, most), look).flatMap((line) => lines(line, first.tone, look));
}

/** The last blocks that there is room for. */
const lastOf = (blocks: readonly string[][], room: number): string[] =>
  blocks.length === 0 || blocks.flat().length <= room ? blocks.flat() : lastOf(blocks.slice(1), room);

/** A text in lines that fit. */
export const lines = (text: string, tone: "dim" | "bold" | "bad" | "maybe" | undefined, look: Look): string[] =>
  text === "" ? [] : phrase([span(text, tone)], look);

/** A phrase in lines that fit. */
const phrase = (spans: Phrase, look: Look): string[] => {
  const page: Page = { columns: look.columns, style: look.style };
  return phraseLines(spans, widthFor(look), page).map(({ text }) => text);
};

/** What the keys do now. */
export interface Keys {
  /** Where a list is filtered: what was typed. */
  filter?: string;
  why: boolean;
  /** Whether a question mark asks why. */
  whyKey: boolean;
}

/** What the keys do. */
export function keyLine({ canGoBack }: Heading, look: Look, { filter, why, whyKey }: Keys): string[] {
  const { keys, moveKeys } = look.words;
  const arrows = look.style.unicode ? moveKeys.unicode : moveKeys.ascii;
  const shown = [
    ...(filter === undefined ? [] : [`${arrows} ${keys.move}`, keys.filter]),
    keys.take,
    why ? keys.hide : filter ? keys.clear : canGoBack ? keys.back : keys.leave,
    ...(whyKey ? [keys.why] : []),
  ];
  return fewLines(shown, look);
}

/** On a low screen the question and its choices matter more: of the keys the first go, which every list has. */
function fewLines(parts: readonly string[], look: Look): string[] {
  const all = packed(parts, look);
  return parts.length > 1 && all.length > Math.max(1, Math.floor(look.rows / 4)) ? fewLines(parts.slice(1), look) : all;
}

/** As many parts on a line as it has room for: what a key does is not torn from its key. */
function packed(parts: readonly string[], look: Look): string[] {
  const filled: string[] = [];
  for (const part of parts) {
    const last = filled.at(-1);
    const longer = `${last} · ${part}`;
    if (last === undefined || widthOf(longer) > widthFor(look)) filled.push(part);
    else filled.splice(-1, 1, longer);
  }
  return filled.flatMap((line) => lines(line, "dim", look));
}

/** Text for a terminal that shows ASCII and Chinese characters only. */
export const foldedFor = ({ style }: Look, text: string): string => (style.unicode ? text : foldMarks(text));

/** One line: what does not fit is left out, and that is seen. */
export function clipped(text: string, width: number, look: Look): string {
  if (widthOf(text) <= width) return text;
  const dots = foldedFor(look, "…");
  return `${wrap(text, Math.max(1, width - dots.length))[0] ?? ""}${dots}`;
}

/** So many lines of a text: where there is more of it, that is seen. */
function beginning(text: string, most: number, look: Look): string[] {
  const width = widthFor(look);
  const whole = wrap(foldedFor(look, text), width);
  return whole.length <= most ? whole : [...whole.slice(0, most - 1), clipped(whole.slice(most - 1).join(" "), width, look)];
}
