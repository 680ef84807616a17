import fc from "fast-check";
import { expect, test } from "vitest";
import { allSupported, packed, room, verdictAt } from "../../src/domain/packed.ts";
import { lowest, type Verdict } from "../../src/domain/verdict.ts";

const verdicts: readonly Verdict[] = ["unsupported", "conditional", "supported"];
const several = (length: number) => fc.array(fc.constantFrom(...verdicts), { minLength: length, maxLength: length });
const unpacked = (all: number, length = room) => Array.from({ length }, (_, at) => verdictAt(all, at));

test("verdicts are unpacked as they were packed, as many as there is room for", () => {
  fc.assert(
    fc.property(several(room), (all) => {
      expect(unpacked(packed(all))).toEqual(all);
    }),
  );
});

test("of several rules' verdicts the lowest are their bits in common", () => {
  fc.assert(
    fc.property(several(room), several(room), several(room), (a, b, c) => {
      const together = [a, b, c].map(packed).reduce((all, one) => all & one, allSupported);
      expect(unpacked(together)).toEqual(a.map((verdict, at) => lowest([verdict, b[at] ?? verdict, c[at] ?? verdict])));
    }),
  );
});

test("where no rule says anything all are supported", () => {
  expect(new Set(unpacked(allSupported))).toEqual(new Set(["supported"]));
});
