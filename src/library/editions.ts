import type { RequestInput } from "../contract/request.ts";
import { editionOf } from "../engine/lookup.ts";
import { migrate } from "../engine/migrate.ts";
import { readTerm } from "../engine/parse-term.ts";
import { knowledge } from "../knowledge/embedded.ts";
import { normalised } from "../wording/answer.ts";
import { detailOf } from "../wording/problem.ts";
import { RequestError } from "../wording/request-error.ts";
import { languageIn, required } from "./request.ts";

/** A value of a request that the other edition does not have. */
export interface DroppedValue {
  /** The member of the request. */
  field: string;
  value: string;
}

/**
 * A request of one edition as another edition's. Ids never change, so that what was only renamed is carried over;
 * what the other edition does not have is left out, never replaced by a guess, and named in `dropped`.
 *
 * @param request the plain JSON of {@link RequestInput}; it is not changed
 * @param edition the id, a name or an alias of the edition to go to
 * @throws {RequestError} with everything that is wrong with an unusable request or edition
 */
export function migrateRequest(request: RequestInput, edition: string): { request: RequestInput; dropped: DroppedValue[] } {
  const usable = required(request);
  const { value, problems = [] } = readTerm(knowledge, undefined, "edition", edition);
  if (value === undefined) throw new RequestError(problems.map((problem) => detailOf(problem, languageIn(request))));
  const migrated = migrate(editionOf(knowledge, value), usable);
  return { request: normalised(migrated.request), dropped: migrated.dropped };
}
