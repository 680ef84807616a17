import type { SystemId } from "../domain/ids.ts";
import type { Edition } from "../domain/knowledge.ts";
import type { AskedField } from "../domain/question.ts";
import type { Request } from "../domain/request.ts";
import type { Replies, SystemReplies } from "./reply.ts";
import { walk } from "./walk.ts";

/** Fields that nobody is asked for; they can be added at the review. */
export const addedFields = ["function", "mode", "os"] as const;

export type AddedField = (typeof addedFields)[number];

/**
 * An interview as a value: what was given, what was replied, and where it stands. Every move makes a new one that
 * remembers the one before, so going back is always possible and always leads to what was there.
 */
export interface Session {
  readonly edition: Edition;
  /** What came with the call, and what was added at the review. */
  readonly given: Request;
  readonly replies: Replies;
  /** Replies that were gone back from: they are preselected, no more. */
  readonly remembered: Replies;
  /** The answer that is being changed from the review. */
  readonly changing?: AskedField;
  /** Where it stands; absent: at the next open question, or at the review where there is none. */
  readonly place?: Place;
  readonly previous?: Session;
}

/** Pages that are no question of their own. */
export type Place =
  | { kind: "system"; os: SystemId; systems: readonly SystemId[]; replies: SystemReplies }
  | { kind: "exact"; systems: readonly SystemId[]; within?: Place & { kind: "system" } }
  | { kind: "add"; field: AddedField }
  /** `outcome`: the answer in one line, once it has been shown. */
  | { kind: "done"; outcome?: string };

/** @param given a request with the answers that are known already */
export const begin = (edition: Edition, given: Request): Session => ({ edition, given, replies: {}, remembered: {} });

/** The request as far as it was answered. */
export const requestOf = ({ edition, given, replies }: Session): Request => walk(edition, given, replies).request;

/** Where every move leads: on from the page, nothing half done. */
export function onward({ edition, given, replies, remembered }: Session, previous: Session): Session {
  return { edition, given, replies, remembered, previous };
}
