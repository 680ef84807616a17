import { eastAsianWidth } from "get-east-asian-width";

const noWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** How many columns a text takes on a terminal: a Chinese character takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** The same of a single character. */
export function widthOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x7f) return 1;
  return noWidth.test(character) ? 0 : eastAsianWidth(code);
}

/** Fills up to a width with spaces; a style around the text does not count. */
export const padded = (text: string, taken: number, width: number): string => text + " ".repeat(Math.max(0, width - taken));
