/** Every test of the domain and the engine that is quick, as one file: a mutant is tried in seconds. */
import { expect, inject, test } from "vitest";
import { wrongIn } from "../support/checker/check.ts";
import type { Told } from "../support/checker/told.ts";
import { ask } from "../support/knowledge.ts";
import { channels, tables } from "../support/oracle/faq.ts";
import { inputOf } from "../support/oracle/judge.ts";
import { all, sample } from "../support/oracle/spaces.ts";

/** Much is asked while tests are collected: the mutant has to be there before. */
const stryker = globalThis as { __stryker__?: { activeMutant?: string } };
const mutant = (inject as (name: string) => string | undefined)("activeMutant");
if (stryker.__stryker__ !== undefined && mutant !== undefined) stryker.__stryker__.activeMutant = mutant;

// @ts-expect-error: Vite, which runs the tests, puts the modules in its place
const files = import.meta.glob([
  "../domain/*.test.ts",
  "../data/invented.test.ts",
  "./**/*.test.ts",
  "!./{laws,whole-*,second-opinion}.test.ts",
]);
for (const [file, load] of Object.entries(files as Record<string, () => Promise<unknown>>)) {
  try {
    await load();
  } catch (error) {
    test(`${file} can be collected`, () => {
      throw error;
    });
  }
}

/** In the place of those that compare tens of thousands of answers. */
test.each(Object.entries(tables))("a second opinion on a sample of %s", (edition, { modes }) => {
  const told = (request: object): Told => JSON.parse(JSON.stringify(ask(request)));
  const axes = { ...all, channel: [undefined, ...channels], mode: [undefined, undefined, ...modes], edition: [edition] };
  for (const asked of sample(axes, 250, 11)) expect(wrongIn(told(inputOf(asked)), told)).toEqual([]);
});
