import type { Language } from "../domain/language.ts";
import { pattern } from "../domain/pattern.ts";

const longest = 80;

const quotes: Record<Language, readonly [open: string, close: string]> = { zh: ["“", "”"], en: ['"', '"'] };

/** A name from outside, fit to be printed: clipped, and with nothing in it that a terminal would obey. */
export function printable(text: string): string {
  // Each takes two units at most, and one more than is shown tells that there are more.
  const characters = [...text.slice(0, 2 * (longest + 1))];
  const clipped = characters.length > longest ? `${characters.slice(0, longest).join("")}…` : characters.join("");
  return clipped.replace(unseen(), (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** All that a terminal obeys or that cannot be seen: controls, direction marks, characters of no width, half surrogates. */
const unseen = pattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "gu");

/** A value from outside in the same way; a text in the language's quotes. */
export function shown(value: unknown, language: Language): string {
  if (typeof value !== "string") return printable(asJson(value));
  const [open, close] = quotes[language];
  return open + printable(value) + close;
}

/** A caller of the library can give what is no JSON: something that holds itself, or a bigint. */
function asJson(value: unknown): string {
  try {
    return typeof value === "number" ? String(value) : (JSON.stringify(value, (_, part) => withinJson(part)) ?? String(value));
  } catch {
    return typeof value === "bigint" ? String(value) : "…";
  }
}

/** JSON has no word for a number that is too large to count with, and would write null, which says that nothing was given. */
export const withinJson = (value: unknown): unknown => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value);
