import { expect, test } from "vitest";
import { fuzzed } from "../../support/fuzz/fuzzed.ts";

const count = Number(process.env["FUZZ_INPUTS"] || 100_000);
const seed = Number(process.env["FUZZ_SEED"] || Date.now() % 2 ** 31);

test(`${count} malformed inputs (FUZZ_SEED=${seed})`, async () => {
  const { faults, codes } = await fuzzed(count, seed);
  console.log("exit codes:", codes);
  expect(faults.slice(0, 5)).toEqual([]);
});
