import type { Problem } from "../domain/problem.ts";
import { fold } from "../knowledge/fold.ts";
import { nearest } from "../knowledge/nearest.ts";

/** Members that nothing reads: a misspelt name must not silently change the answer. */
export function unknownMembers(input: Record<string, unknown>, known: readonly string[], prefix = ""): Problem[] {
  const names = Object.keys(input).filter((name) => !known.includes(name));
  if (names.length === 0) return [];
  const spellings = known.map((member) => [fold(member), [member]] as const);
  return names.map((name) => ({
    code: "unknown-field",
    field: `${prefix}${name}`,
    value: input[name],
    suggestions: nearest(name, spellings),
    choices: [...known],
  }));
}
