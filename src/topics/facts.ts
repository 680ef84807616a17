import type { Grounds } from "../domain/grounds.ts";

/** A fact of an edition: where it stands, and on what it rests. */
export interface Fact extends Grounds {
  /** Ids and member names, such as `channels/ID/modes`. */
  path: string;
}

/** Every fact in a part of the model: whatever names its sources, at any depth. */
export function factsIn(value: unknown, path: readonly string[] = []): Fact[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, member]) => factsIn(member, [...path, nameOf(value, key, member)]));
  return "sources" in value && isSources(value.sources)
    ? [{ path: path.join("/"), sources: value.sources, inferred: "inferred" in value && value.inferred === true }, ...inside]
    : inside;
}

const isSources = (value: unknown): value is string[] => Array.isArray(value) && value.every((source) => typeof source === "string");

/** What stands in a list goes by its id, for its place may change. */
function nameOf(holder: object, key: string, member: unknown): string {
  if (!Array.isArray(holder) || typeof member !== "object" || member === null) return key;
  const id = "id" in member ? member.id : "code" in member ? member.code : undefined;
  return typeof id === "string" ? id : key;
}
