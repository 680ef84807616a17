import { expect, test } from "vitest";
import { foldMarks } from "../../src/render/style.ts";

test.each([
  ["“光线”——数字…", '"光线"--数字...'],
  ["✔ × ≥ → ·", "? x >= -> *"],
  ["café", "cafe"],
  ["（推断）、「全角」：ＡＢ", "（推断）、「全角」：ＡＢ"],
  ["𠀀 is a Chinese character too", "𠀀 is a Chinese character too"],
])("without a UTF-8 locale %s is shown as %s", (text, folded) => {
  expect(foldMarks(text)).toBe(folded);
});
