import { expect, test } from "vitest";
import { printable } from "../../src/wording/shown.ts";

test.each([
  ["x", 80, 80, ""],
  ["x", 81, 80, "…"],
  // Characters that take two units in memory.
  ["𠮷", 80, 80, ""],
  ["𠮷", 81, 80, "…"],
  ["𠮷", 500, 80, "…"],
])("of %s, written %d times, %d are printed, then %j: that it was cut is seen", (character, given, shown, end) => {
  expect(printable(character.repeat(given))).toBe(character.repeat(shown) + end);
});
