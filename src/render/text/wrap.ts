import { pattern } from "../../domain/pattern.ts";
import { widthOfCharacter } from "./width.ts";

/** Keeps what stands on either side on one line; shown as a space. */
export const noBreakSpace = "\u00a0";

/** Before it there is nothing wide. */
const firstWide = "\u2e80";
const isWide = (character: string): boolean => character >= firstWide && (usualWide.test(character) || han().test(character));
const usualWide = /^[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]$/;
const han = pattern("^\\p{Script=Han}$", "u");
const closing = /^[，。、；：？！）】》〉」』”’…％／·,.;:?!)\]}%+/–—-]$/u;
const closingPair = /^[）】》〉」』”’]$/u;
const opening = /^[（【《〈「『“‘([{]$/u;
/** Chinese marks after which a line may always end. */
const pause = /^[，。、；：？！]$/u;
/** Opens or closes: which of the two cannot be seen. */
const quote = /^["']$/;

export interface Range {
  start: number;
  end: number;
}

/**
 * Lines of at most `width` columns: Latin words stay whole, Chinese breaks between characters, but never before closing
 * punctuation or after opening. A word wider than the line is cut.
 */
export const wrap = (text: string, width: number): string[] => {
  const characters = [...text];
  return lineRanges(characters, width).map(({ start, end }) => characters.slice(start, end).join("").replaceAll(noBreakSpace, " "));
};

/** Where the lines of a text begin and end; spaces at a break belong to no line. */
export function lineRanges(characters: readonly string[], width: number, measure = widthOfCharacter): Range[] {
  const lines: Range[] = [];
  for (let start = skipSpaces(characters, 0); start < characters.length; ) {
    const end = endOfLine(characters, start, width, measure);
    lines.push({ start, end: trimmed(characters, start, end) });
    start = skipSpaces(characters, end);
  }
  return lines;
}

/** What fits into so many columns, cut wherever they end. */
export function firstColumns(text: string, columns: number): string {
  const characters = [...text];
  return characters.slice(0, firstBeyond(characters, 0, columns, widthOfCharacter)).join("");
}

function endOfLine(characters: readonly string[], start: number, width: number, measure: typeof widthOfCharacter): number {
  const beyond = firstBeyond(characters, start, width, measure);
  if (beyond === characters.length) return beyond;
  for (const may of [mayBreakBefore, mayTearBefore]) {
    for (let at = beyond; at > start; at--) if (may(characters, at)) return at;
  }
  return Math.max(beyond, start + 1);
}

/** The first character that does not fit on a line. */
function firstBeyond(characters: readonly string[], start: number, width: number, measure: typeof widthOfCharacter): number {
  let taken = 0;
  for (let at = start; at < characters.length; at++) {
    const character = characters[at] ?? "";
    taken += measure(character);
    // A space that no longer fits is dropped at the break.
    if (taken > width && character !== " ") return at;
  }
  return characters.length;
}

function mayBreakBefore(characters: readonly string[], at: number): boolean {
  const next = characters[at] ?? "";
  const before = characters[at - 1] ?? "";
  if (next === " " || [next, before].includes(noBreakSpace) || measureless(next)) return false;
  if (before === " ") return (!closing.test(next) || beginsFlag(characters, at)) && !opening.test(characters[at - 2] ?? "");
  if (pause.test(before) && !(isWide(next) && closing.test(next)) && !quote.test(next) && !/[”’]/u.test(next)) return true;
  if ((!isWide(before) && !isWide(next)) || endsPair(characters, at)) return false;
  return !closing.test(next) && !opening.test(before) && !quote.test(next) && !quote.test(before);
}

/** One character alone does not begin a line before what closes a pair: （推断） stays whole. */
const endsPair = (characters: readonly string[], at: number): boolean => closingPair.test(characters[at + 1] ?? "");

/** Where a line has to end that can end nowhere: between what only should stay together. */
const mayTearBefore = (characters: readonly string[], at: number): boolean =>
  characters[at - 1] === noBreakSpace || (characters[at - 1] === "]" && characters[at] === "[");

/** A dash by itself ends what stands before it; `--flag` is a word of its own. */
const beginsFlag = (characters: readonly string[], at: number): boolean =>
  characters[at] === "-" && /^[\w-]$/.test(characters[at + 1] ?? "");

const measureless = (character: string): boolean => widthOfCharacter(character) === 0;

function skipSpaces(characters: readonly string[], from: number): number {
  let at = from;
  while (isSpace(characters[at])) at++;
  return at;
}

function trimmed(characters: readonly string[], start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(characters[at - 1])) at--;
  return at;
}

/** A line too narrow for what belongs together is cut there all the same. */
const isSpace = (character: string | undefined): boolean => character === " " || character === noBreakSpace;
