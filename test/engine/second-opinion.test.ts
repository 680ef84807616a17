import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wrongIn } from "../support/checker/check.ts";
import type { Told } from "../support/checker/told.ts";
import { ask, asOf } from "../support/knowledge.ts";
import { channels, limited, newest, tables } from "../support/oracle/faq.ts";
import { type Asked, inputOf } from "../support/oracle/judge.ts";
import { all, combinations, industryKinds, versionKinds } from "../support/oracle/spaces.ts";

const editions = Object.keys(tables);
/** The checker knows of no other. */
const model = asOf(newest);

/** The answer as a program reads it. */
const told = (request: object): Told => JSON.parse(JSON.stringify(ask(request, { model })));

const secondOpinion = (asked: Asked, language = "en"): string[] => wrongIn(told({ ...inputOf(asked), language }), told);

describe.each(editions)("a checker that shares no code with the engine finds nothing wrong in answers of %s", (edition) => {
  const anyChannel = [undefined, ...channels];
  const { modes = [] } = tables[edition] ?? {};

  test.each<[string, Parameters<typeof combinations>[0]]>([
    [
      "every industry in every channel",
      { industry: all.industry, channel: anyChannel, android: ["6.7.2"], ios: ["6.5.6"], camera: ["front"] },
    ],
    ["every place and camera in every channel", { channel: anyChannel, environment: all.environment, camera: all.camera }],
    [
      "every function, camera and wanted mode in every channel",
      { channel: anyChannel, android: ["6.7.2"], function: all.function, camera: all.camera, mode: [undefined, ...modes] },
    ],
    [
      "every kind of version on either system, with every kind of industry",
      { channel: limited, industry: industryKinds, android: versionKinds, ios: versionKinds, os: all.os },
    ],
    [
      "every kind of version with the wrong and the right camera",
      { channel: limited, industry: ["finance/bank"], android: versionKinds, ios: versionKinds, os: all.os, camera: all.camera },
    ],
  ])("%s", (_, axes) => {
    const wrong: unknown[] = [];
    for (const asked of combinations({ ...axes, edition: [edition] })) {
      const found = secondOpinion(asked);
      if (found.length > 0) wrong.push({ asked, found });
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test("anything else, in both languages", () => {
    const anything = Object.entries({ ...all, channel: anyChannel, mode: [undefined, ...modes], edition: [edition] }).map(
      ([field, values]) => [field, fc.constantFrom(...values)] as const,
    );
    const requests = fc.record(Object.fromEntries(anything)) as fc.Arbitrary<Asked>;
    fc.assert(
      fc.property(requests, fc.constantFrom("zh", "en"), (asked, language) => {
        expect(secondOpinion(asked, language)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
