import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokenAt } from "../../src/commands/broken-json.ts";
import { run } from "../support/program.ts";

describe("where a text stops being JSON", () => {
  test.each([
    ["{", 1, 2],
    ['{"camera": front}', 1, 12],
    ['{"camera": "front",}', 1, 20],
    ["{'camera': 1}", 1, 2],
    ['{\n  "camera": "front"\n  "os": "ios"\n}', 3, 3],
    ['{\r\n  "camera" "front"}', 2, 12],
    ['{"industry": "银行😀" 1}', 1, 20],
    ['{"camera": "front', 1, 18],
    ['{"camera": "fr\nont"}', 1, 15],
    ['{"camera": "\\x"}', 1, 13],
    ['{"camera": 01}', 1, 13],
    ["[1, 2", 1, 6],
    ["{}\n}\n", 2, 1],
    // What follows the last that makes sense: not the line after it.
    ['{"os": "ios"\n', 1, 13],
  ])("%j: line %i, column %i", (text, line, column) => {
    expect(brokenAt(text)).toEqual({ line, column });
  });

  test("nowhere where JSON.parse reads it, and somewhere where it does not", () => {
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const mark = fc.constantFrom(...'{}[]:,"\\ -01.eEtrue\n\t\u0001\u007fnullé');
    const spoilt = fc.tuple(fc.json(), fc.nat(40), mark).map(([text, at, char]) => text.slice(0, at) + char + text.slice(at + 1));
    const texts = fc.oneof(
      fc.json(),
      spoilt,
      fc.array(mark, { maxLength: 12 }).map((marks) => marks.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(brokenAt(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 3_000 },
    );
  });

  test("however deep or long it is", () => {
    const megabyte = 1 << 20;
    expect(brokenAt("[".repeat(megabyte))).toEqual({ line: 1, column: megabyte + 1 });
    expect(brokenAt(`"${"\\n".repeat(megabyte / 2)}`)).toEqual({ line: 1, column: megabyte + 2 });
  });
});

describe("is told of a request", () => {
  test.each([
    ["en", "standard input is not JSON from line 2, column 12 on"],
    ["zh", "标准输入不是 JSON（从第 2 行第 12 列起）"],
  ])("in %s", async (language, told) => {
    const { stderr, code } = await run(["--request", "-", "--lang", language], { stdin: '{\n "camera": front\n}\n' });
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, " ")).toContain(told);
  });
});
