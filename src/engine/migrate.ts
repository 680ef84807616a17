import type { Edition } from "../domain/knowledge.ts";
import type { Request } from "../domain/request.ts";
import { isIn, type TermField } from "./parse-term.ts";

/** A request as another edition's, and what had to be left out. */
export interface Migrated {
  request: Request;
  dropped: Dropped[];
}

/** A value that the edition does not have. */
export interface Dropped {
  field: TermField;
  value: string;
}

const editionFields = ["industry", "channel", "environment", "function", "mode"] as const satisfies readonly TermField[];

/**
 * The same request asked of another edition. Ids never change, so that what was only renamed is carried over; what
 * the edition does not have is left out and named.
 */
export function migrate(edition: Edition, request: Request): Migrated {
  const migrated: { -readonly [Name in keyof Request]: Request[Name] } = { ...request, edition: edition.id };
  const dropped: Dropped[] = [];
  for (const field of editionFields) {
    const value = request[field];
    if (value === undefined || isIn(edition, field, value)) continue;
    dropped.push({ field, value });
    migrated[field] = undefined;
  }
  return { request: migrated, dropped };
}
