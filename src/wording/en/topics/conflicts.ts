import { orList } from "../list.ts";

export const conflicts = {
  title: (count: number) => (count === 0 ? "No conflict matches" : `Where the sources disagree (${count})`),
  used: "used",
  /** Readings that are not used; beside one that is, or where none is. */
  others: { besideUsed: "not used", alone: "readings" },
  usesNone: "none is used",
  why: "why",
  none: (why: string) => `None of them is used. ${why}`,
  affects: "affects",
  notFound: (typed: readonly string[]) => `Not found here: ${typed.map((word) => `"${word}"`).join(", ")}`,
  near: (ids: readonly string[]) => `Did you mean ${orList(ids)}?`,
  all: (command: string) => `All of them: ${command}`,
  full: (command: string) => `One in full: ${command} ID. All in full: ${command} --verbose`,
};
