/** Every test of the domain and the engine that is quick, as one file: a mutant is tried in seconds. */
import { expect, test } from "vitest";
import { wrongIn } from "../support/checker/check.ts";
import type { Told } from "../support/checker/told.ts";
import { ask } from "../support/knowledge.ts";
import { channels, tables } from "../support/oracle/faq.ts";
import { inputOf } from "../support/oracle/judge.ts";
import { all, sample } from "../support/oracle/spaces.ts";

declare global {
  interface ImportMeta {
    /** Vite, which runs the tests, puts the modules in the place of the call. */
    glob(patterns: readonly string[], how: { eager: true }): unknown;
  }
}

import.meta.glob(["../domain/*.test.ts", "../data/invented.test.ts", "./**/*.test.ts", "!./{laws,whole-*,second-opinion}.test.ts"], {
  eager: true,
});

/** In the place of those that compare tens of thousands of answers. */
test.each(Object.entries(tables))("a second opinion on a sample of %s", (edition, { modes }) => {
  const told = (request: object): Told => JSON.parse(JSON.stringify(ask(request)));
  const axes = { ...all, channel: [undefined, ...channels], mode: [undefined, undefined, ...modes], edition: [edition] };
  for (const asked of sample(axes, 250, 11)) expect(wrongIn(told(inputOf(asked)), told)).toEqual([]);
});
