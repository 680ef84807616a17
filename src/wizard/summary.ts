import { type AskedField, askedFields } from "../domain/question.ts";
import type { Request } from "../domain/request.ts";
import type { Reply } from "./reply.ts";
import type { Session } from "./session.ts";
import { changeOf } from "./turn.ts";
import { type Walk, walk } from "./walk.ts";

/** One answer of the interview, or why there is none. */
export interface Row {
  field: AskedField;
  /** `idle`: it was replied, and changes nothing any more. */
  state: "replied" | "unknown" | "idle" | "given" | "notAsked";
  reply?: Reply;
}

/** Every field that can be asked for, with what is known of it by now, and the request that follows. */
export function summaryOf({ edition, given, replies }: Session): { request: Request; rows: Row[] } {
  const walked = walk(edition, given, replies);
  return { request: walked.request, rows: askedFields.map((field) => rowOf(field, walked, replies[field], given)) };
}

function rowOf(field: AskedField, { asked, kept }: Walk, reply: Reply | undefined, given: Request): Row {
  if (reply !== undefined && kept.includes(field)) return { field, reply, state: "idle" };
  if (reply !== undefined && asked.includes(field)) return { field, reply, state: reply.kind === "unknown" ? "unknown" : "replied" };
  return { field, state: given[field] === undefined ? "notAsked" : "given" };
}

/** Whether the answer can be changed from the review. */
export const canChange = (session: Session, { field }: Row): boolean => changeOf(session, field) !== undefined;
