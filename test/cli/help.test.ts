import { describe, expect, test } from "vitest";
import { widthOf } from "../../src/render/text/width.ts";
import { run } from "../support/program.ts";

describe("help fits the terminal", () => {
  test.each([
    ["en", 40],
    ["zh", 40],
    ["en", 120],
  ])("in %s at %i columns", async (language, columns) => {
    for (const args of [[], ["batch"], ["matrix"], ["list"]]) {
      const { stdout, code } = await run([...args, "--help", "--lang", language], { env: { COLUMNS: `${columns}` } });
      expect(code).toBe(0);
      expect(stdout.split("\n").filter((line) => widthOf(line) > columns)).toEqual([]);
    }
  });
});
