import type { SourceId } from "./ids.ts";

/** Where something is said, and whether it is said there or only follows from it. */
export interface Grounds {
  sources: readonly SourceId[];
  inferred: boolean;
}

/** A fact of the model: no value without its grounds. */
export type Stated<T> = Grounds & { value: T };

/** The grounds of a fact without its value. */
export const groundsOf = ({ sources, inferred }: Grounds): Grounds => ({ sources, inferred });

/** What several facts say together. */
export const groundsOfAll = (facts: readonly Grounds[]): Grounds => ({
  sources: sourcesOfAll(facts),
  inferred: facts.some(({ inferred }) => inferred),
});

/** Where several things are said, each source once. */
export const sourcesOfAll = (said: readonly Pick<Grounds, "sources">[]): SourceId[] => [...new Set(said.flatMap(({ sources }) => sources))];
