import { describe, expect, test } from "vitest";
import { jsonDocument } from "../../src/render/json.ts";

describe("nothing that a terminal obeys or hides is written raw", () => {
  test.each([
    ["an escape sequence", "\u001b[31m", "\\u001b[31m"],
    ["delete and the C1 controls", "\u007f\u009b", "\\u007f\\u009b"],
    ["line separators", "\u2028\u2029", "\\u2028\\u2029"],
    ["marks of direction", "\u202e\u2066\u200f\u061c", "\\u202e\\u2066\\u200f\\u061c"],
    ["characters of no width", "\u200b\ufeff\u2060", "\\u200b\\ufeff\\u2060"],
    ["half a pair", "\ud800", "\\ud800"],
    ["tags, which take a pair", "\u{e0041}", "\\udb40\\udc41"],
    ["Chinese and emoji are none of these", "核身👍", "核身👍"],
  ])("%s", (_, text, written) => {
    expect(jsonDocument(text)).toBe(`"${written}"\n`);
    expect(JSON.parse(jsonDocument(text))).toBe(text);
  });
});

test("a document is indented and ends with a newline", () => {
  expect(jsonDocument({ verdict: "supported" })).toBe('{\n  "verdict": "supported"\n}\n');
});
