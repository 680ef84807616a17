import type { Kind } from "./kinds.ts";

/** A place that names an id, and the ids that would do there. */
export interface Reference {
  file: string;
  at: string;
  id: string;
  kind: Kind;
}

/** The references of one place, one for each id that it names. */
export const references = (file: string, where: string, kind: Kind, ids: readonly string[] = []): Reference[] =>
  ids.map((id) => ({ file, at: where, id, kind }));
