import { eastAsianWidth } from "get-east-asian-width";
import { pattern } from "../../domain/pattern.ts";

/** How many columns a text takes on a terminal: a Chinese character takes two. */
export function widthOf(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** The same of a single character. */
export function widthOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  // Most is seen to be Latin or Chinese without a look at what each character is like, which takes a start some time.
  if (code < firstMark && code !== softHyphen) return 1;
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  return !usualMark.test(character) && drawnOver().test(character) ? 0 : eastAsianWidth(code);
}

const ascii = /^[ -~]*$/;

/** The first character that is drawn over the one before it. */
const firstMark = 0x300;
const softHyphen = 0xad;
/** Dashes, quotation marks, arrows, ticks and crosses, Chinese and wide punctuation: drawn beside what stands before them. */
const usualMark = /^[\u2010-\u2027\u2030-\u205e\u2190-\u27bf\u3000-\u3029\uff01-\uff5e]$/;
const drawnOver = pattern("^[\\p{Mn}\\p{Me}\\p{Cf}]$", "u");

/** Fills up to a width with spaces; a style around the text does not count. */
export const padded = (text: string, taken: number, width: number): string => text + " ".repeat(Math.max(0, width - taken));
