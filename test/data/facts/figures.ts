import type { Text } from "../../../src/domain/language.ts";
import { membersOf } from "./change.ts";

/** A figure that stands by itself, with its points, commas and colons; not one that belongs to a name such as H5. */
const figure = /(?<![A-Za-z\d.=/])\d+(?:[.,:]\d+)*(?![A-Za-z\d])/g;

export const figuresIn = (sentence: string): string[] => sentence.match(figure) ?? [];

export const isText = (value: unknown): value is Text =>
  typeof membersOf(value)["en"] === "string" && typeof membersOf(value)["zh"] === "string";

/** The texts in a value, in order. */
export const textsIn = (value: unknown): Text[] => (isText(value) ? [value] : Object.values(membersOf(value)).flatMap(textsIn));

/** A text with one of its figures made another wherever it stands, in both languages. */
export function withOther({ zh, en }: Text, given: string): Text {
  const other = given.replace(/\d$/, (digit) => `${(Number(digit) + 1) % 10}`);
  const replaced = (sentence: string) => sentence.replace(figure, (found) => (found === given ? other : found));
  return { zh: replaced(zh), en: replaced(en) };
}
