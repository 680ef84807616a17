import type { Problem } from "../domain/problem.ts";
import { fold } from "../knowledge/fold.ts";
import { nearest } from "../knowledge/nearest.ts";

/** Members that nothing reads: a misspelt name must not silently change the answer. */
export const unknownMembers = (input: Record<string, unknown>, known: readonly string[], prefix = ""): Problem[] =>
  Object.keys(input)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: "unknown-field",
      field: `${prefix}${name}`,
      value: input[name],
      suggestions: nearestMember(name, known),
      choices: [...known],
    }));

const nearestMember = (name: string, known: readonly string[]): string[] =>
  nearest(
    name,
    known.map((member) => [fold(member), [member]] as const),
  );
