import { describe, expect, test } from "vitest";
import { cut } from "../../src/render/text/cut.ts";

describe("a line is cut where a terminal of that width would go on below", () => {
  test.each([
    ["abcdef", 6, "abcdef"],
    ["abcdefg", 6, "abcdef\ng"],
    ["a cd efgh ij", 4, "a cd\n efg\nh ij"],
    ["微信版本", 6, "微信版\n本"],
    ["a微信", 4, "a微\n信"],
    ["", 4, ""],
  ])("%j at %i columns", (line, width, expected) => expect(cut(line, width)).toBe(expected));

  test("codes take no room, and what they set goes on", () => {
    expect(cut("\u001b[1mabcd\u001b[22m", 4)).toBe("\u001b[1mabcd\u001b[22m");
    expect(cut("\u001b[1mabcdef\u001b[22mgh", 4)).toBe("\u001b[1mabcd\nef\u001b[22mgh");
  });
});
