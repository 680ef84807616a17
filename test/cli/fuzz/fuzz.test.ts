import { describe, expect, test } from "vitest";
import { fuzzed, wrongWith } from "../../support/fuzz/fuzzed.ts";

describe("bad input gets exit code 2 and a message, never a crash or a raw control character", () => {
  test("600 malformed command lines, requests and batch lines", async () => {
    const { faults, codes } = await fuzzed(600, 20);
    expect(faults.slice(0, 3)).toEqual([]);
    expect(codes["2"]).toBeGreaterThan(200);
  });

  test.each([
    [{ stdout: "", stderr: "internal error", code: 1 }, "exit code 1"],
    [{ stdout: "a\x1b[31mb", stderr: "", code: 0 }, "a raw character on standard output"],
    [{ stdout: "", stderr: "no \ud800 such thing", code: 2 }, "a raw character on standard error"],
    [{ stdout: "", stderr: "Error\n    at main (file.js:1:2)\n", code: 2 }, "a stack"],
    [{ stdout: "", stderr: "\n", code: 2 }, "no message"],
    [{ stdout: "答案\n", stderr: "", code: 0 }, undefined],
  ])("what would be noticed: %j", (told, wrong) => expect(wrongWith(told)).toBe(wrong));
});
