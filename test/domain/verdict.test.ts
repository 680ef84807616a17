import { describe, expect, test } from "vitest";
import { compareVerdicts, highest, lowest, type Verdict } from "../../src/domain/verdict.ts";

test("unsupported < conditional < supported", () => {
  const verdicts: Verdict[] = ["supported", "unsupported", "conditional"];
  expect(verdicts.sort(compareVerdicts)).toEqual(["unsupported", "conditional", "supported"]);
});

describe("the lowest and the highest of several verdicts", () => {
  test.each<[Verdict[], Verdict, Verdict]>([
    [["supported", "conditional", "unsupported"], "unsupported", "supported"],
    [["conditional", "supported"], "conditional", "supported"],
    [["unsupported", "conditional"], "unsupported", "conditional"],
    [["conditional"], "conditional", "conditional"],
    [[], "supported", "unsupported"], // no rule takes anything away; no way is open
  ])("%j: %s and %s", (verdicts, low, high) => {
    expect(lowest(verdicts)).toBe(low);
    expect(highest(verdicts)).toBe(high);
  });
});
