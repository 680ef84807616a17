import { describe, expect, test } from "vitest";
import { rememberingFor } from "../../src/domain/remembering.ts";
import { advise } from "../../src/engine/advise.ts";
import { outlookOn } from "../../src/engine/outlook.ts";
import { adviceOn, requestOf } from "../support/advising.ts";
import { knowledge } from "../support/knowledge.ts";
import { all } from "../support/oracle/spaces.ts";

/** Who advises often keeps the outlook: what was gathered for one request must not be told to another that a condition tells apart. */
describe.each(knowledge.editions.map(({ id }) => id))("in %s, one after the other from one outlook", (edition) => {
  const outlookFor = rememberingFor(outlookOn);

  test.each([
    ["industry", all.industry],
    ["environment", all.environment],
    ["function", all.function],
    ["mode", knowledge.vocabulary.mode.map(({ id }) => id)],
  ])("every %s gets the steps and notices that it gets alone", (field, values) => {
    const inputs = (values ?? []).map((value) => ({ edition, ...(value !== undefined && { [field]: value }) })).filter(isKnown);
    for (const input of inputs) {
      const kept = advise(knowledge, requestOf(input), outlookFor).channels;
      expect(kept, JSON.stringify(input)).toEqual(adviceOn(input).channels);
    }
    expect(inputs.length).toBeGreaterThan(2);
  });
});

/** Not every edition has every mode. */
function isKnown(input: object): boolean {
  try {
    requestOf(input);
    return true;
  } catch {
    return false;
  }
}
