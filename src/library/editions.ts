import type { OwnRequest } from "../contract/answer.ts";
import type { ChangesDocument } from "../contract/documents/changes.ts";
import type { RequestInput } from "../contract/request.ts";
import { newestEdition } from "../engine/lookup.ts";
import { migrate } from "../engine/migrate.ts";
import { knowledge } from "../knowledge/embedded.ts";
import { reference } from "../knowledge/reference.ts";
import { editionNamed } from "../topics/changes/edition.ts";
import { changesOf } from "../topics/changes.ts";
import { topicFor } from "../topics/topic.ts";
import { normalised } from "../wording/answer.ts";
import { languageFor, required } from "./request.ts";

/**
 * What differs between two editions: one entry for each cell of the matrix, mode, name, WeChat minimum, industry, question
 * and stale statement. Where the request asks anything beside its edition and language, only what touches it.
 *
 * @param request its `edition` is the one that is compared from
 * @param to the id, a name or an alias of the other edition; the newest without it
 * @returns the object that `advisor changes --json` prints
 * @throws {RequestError} with everything that is wrong with an unusable request or edition
 */
export function changes(request: RequestInput = {}, to?: string): ChangesDocument {
  const usable = required(request);
  const edition = editionNamed(knowledge, to ?? newestEdition(knowledge).id, languageFor(request));
  return changesOf(topicFor(knowledge, usable), reference(), edition);
}

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
export function migrateRequest(request: RequestInput, edition: string): { request: OwnRequest; dropped: DroppedValue[] } {
  const usable = required(request);
  const migrated = migrate(editionNamed(knowledge, edition, languageFor(request)), usable);
  return { request: structuredClone(normalised(migrated.request)), dropped: migrated.dropped };
}
