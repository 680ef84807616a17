import { type Grounds, sourcesOfAll } from "../../domain/grounds.ts";
import type { Edition } from "../../domain/knowledge.ts";
import type { Language } from "../../domain/language.ts";
import type { FaqQuestion } from "../../domain/reference.ts";
import type { NameOf } from "../../wording/name.ts";
import type { changesWordings } from "../../wording/topics/changes.ts";

/** Two editions, and the words to tell their differences in. */
export interface Comparison {
  from: Edition;
  to: Edition;
  questions: { from: readonly FaqQuestion[]; to: readonly FaqQuestion[] };
  name: { from: NameOf; to: NameOf };
  words: (typeof changesWordings)[Language];
  language: Language;
}

/** Two things with the same id, one of which may be missing. */
export interface Pair<T> {
  id: string;
  before: T | undefined;
  after: T | undefined;
}

/** By id: those of the earlier edition first, in its order, then what is new. */
export function pairs<T extends { id: string }>(earlier: readonly T[], later: readonly T[]): Pair<T>[] {
  const ids = [...new Set([...earlier, ...later].map(({ id }) => id))];
  const find = (list: readonly T[], id: string) => list.find((item) => item.id === id);
  return ids.map((id) => ({ id, before: find(earlier, id), after: find(later, id) }));
}

/** The sources of several facts, each once. */
export const sourcesOf = (...facts: readonly (Pick<Grounds, "sources"> | undefined)[]): string[] =>
  sourcesOfAll(facts.filter((fact) => fact !== undefined));
