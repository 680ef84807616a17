import { eastAsianWidth } from "get-east-asian-width";
import { expect, test } from "vitest";
import { widthOf } from "../../src/render/text/width.ts";

test("every character takes the columns that Unicode says, and none where it is drawn over the one before it", () => {
  const drawnOver = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
  const wrong: string[] = [];
  for (let code = 0x20; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    const isLatin = code < 0x300 && code !== 0xad;
    const columns = isLatin ? 1 : drawnOver.test(character) ? 0 : eastAsianWidth(code);
    if (widthOf(character) !== columns) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["plain text", 10],
  ["", 0],
  ["原生 H5", 7],
  ["e\u0301 – ✔", 5],
  ["\u00ad-", 1],
])("%s takes %i columns", (text, columns) => expect(widthOf(text)).toBe(columns));
