import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test.each<[string, number, RegExp]>([
  ["--help", 0, /^ {2}library {3}/m],
  ["startup", 2, /^Usage: npm run bench \[-- PART\.\.\.\]/],
])("asked for what is no part of it (%s), the bench says which parts it has, and measures nothing", (word, status, told) =>
  expect(spawnSync(process.execPath, ["--import", "tsx", "test/bench/main.ts", word], { encoding: "utf8" })).toMatchObject({
    status,
    stdout: expect.stringMatching(told),
  }),
);
