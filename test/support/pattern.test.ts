import { describe, expect, test } from "vitest";
import { matches, shown } from "./pattern.ts";

describe("a pattern matches a text", () => {
  test.each([
    ["exact (1.0)*", "exact (1.0)*\n", true],
    ["exact (1.0)*", "exact (1x0)*\n", false],
    ["", "", true],
    ["", "something\n", false],
    ["", "\n", false], // an empty line is a line
    ["version [..], 微信 [..]", "version 0.1.0, 微信 6.7.2\n", true],
    ["[..]", "\n", true],
    ["a[..]b", "a\nb\n", false], // within a line
    ["first\n...\nlast", "first\nlast\n", true],
    ["first\n...\nlast", "first\n2\n3\nlast\n", true],
    ["first\n...\nlast", "first\n2\n", false],
    ["...", "", true],
    ["... more", "1 more\n", false], // only a line of its own
  ])("%j, %j: %s", (pattern, text, matching) => {
    expect(matches(pattern, text)).toBe(matching);
  });
});

describe("output is shown", () => {
  test.each([
    ["plain\n", "plain\n"],
    ["", ""],
    ["cut off", "cut off\n(no line end)\n"],
    ["\x1b[1mbold\x1b[0m\r\n", "␛[1mbold␛[0m␍\n"],
    ["\\x1b\n", "\\x1b\n"],
    ["\x9b\x7f\n", "<U+009B>␡\n"],
  ])("%j as %j", (output, text) => {
    expect(shown(output)).toBe(text);
  });
});
