import type { Knowledge } from "../../../src/domain/knowledge.ts";

/** Where a fact stands in the knowledge: member names and places in lists. */
export type Path = readonly (string | number)[];

/** One fact said otherwise. */
export interface Change {
  path: Path;
  /** What stands there instead; absent: the fact is taken away. */
  value?: unknown;
  /** Where the fact stands if the path leads to the list that it stands in. */
  about?: Path;
  /** One of several ways to say the same fact otherwise, which can hide behind its neighbours; absent: it must show by itself. */
  fact?: string;
}

/** The knowledge with one fact said otherwise: a copy, which shares with it whatever is not on the way to the fact. */
export const changed = (knowledge: Knowledge, { path, value }: Change): Knowledge => withAt(knowledge, path, value) as Knowledge;

function withAt(holder: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const before = membersOf(holder);
  const after = rest.length === 0 ? value : withAt(before[key], rest, value);
  if (Array.isArray(holder)) return after === undefined ? holder.toSpliced(Number(key), 1) : holder.with(Number(key), after);
  const { [key]: _before, ...others } = before;
  if (after === undefined) return others;
  return key in before
    ? Object.fromEntries(Object.entries(before).map(([name, own]) => [name, name === key ? after : own]))
    : { ...others, [key]: after };
}

/** What stands at a place. */
export const at = (knowledge: unknown, path: Path): unknown => path.reduce((holder, key) => membersOf(holder)[key], knowledge);

export const membersOf = (holder: unknown): Record<string | number, unknown> =>
  typeof holder === "object" && holder !== null ? (holder as Record<string, unknown>) : {};

/** What a list would be without each of its items, and with each one that is missing: a change of one fact each. */
export const otherLists = <Item>(list: readonly Item[], all: readonly Item[]): Item[][] => [
  ...list.map((item) => list.filter((other) => other !== item)),
  ...all.filter((item) => !list.includes(item)).map((item) => [...list, item]),
];
