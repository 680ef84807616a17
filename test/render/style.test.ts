import { describe, expect, test } from "vitest";
import { foldMarks } from "../../src/render/fold-marks.ts";
import { colourStyle } from "../../src/render/style.ts";

test.each([
  ["“光线”——数字…", '"光线"--数字...'],
  ["✔ × ≥ → ·", "? x >= -> -"],
  ["café", "cafe"],
  ["（推断）、「全角」：ＡＢ", "（推断）、「全角」：ＡＢ"],
  ["𠀀 is a Chinese character too", "𠀀 is a Chinese character too"],
])("without a UTF-8 locale %s is shown as %s", (text, folded) => {
  expect(foldMarks(text)).toBe(folded);
});

describe.each([
  ["with Unicode", true],
  ["without", false],
])("on a terminal with colours, %s", (_, unicode) => {
  test("a mark wears the colour of what it says", async () => {
    const { good, bad, maybe, marks } = await colourStyle(unicode);
    expect(good(`${marks.supported} `)).toBe(`\u001b[32m${marks.supported} \u001b[39m`);
    expect(bad(`${marks.unsupported} `)).toBe(`\u001b[31m${marks.unsupported} \u001b[39m`);
    expect(maybe(`${marks.conditional} `)).toBe(`\u001b[33m${marks.conditional} \u001b[39m`);
  });

  test("words keep the terminal's own colour, which can be read on every background", async () => {
    const { good, bad, maybe } = await colourStyle(unicode);
    for (const said of [good, bad, maybe]) expect(said("supported")).toBe("\u001b[1msupported\u001b[22m");
  });
});
