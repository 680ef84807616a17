import { type AskedField, askedFields } from "../domain/question.ts";
import type { Request } from "../domain/request.ts";
import type { Reply } from "./reply.ts";
import type { Session } from "./session.ts";
import { changeOf } from "./turn.ts";
import { walk } from "./walk.ts";

/** One answer of the interview, or why there is none. */
export interface Row {
  field: AskedField;
  state: "replied" | "unknown" | "given" | "notAsked";
  reply?: Reply;
}

/** Every field that can be asked for, with what is known of it by now, and the request that follows. */
export function summaryOf({ edition, given, replies }: Session): { request: Request; rows: Row[] } {
  const { request, asked } = walk(edition, given, replies);
  return { request, rows: askedFields.map((field) => rowOf(field, asked.includes(field) ? replies[field] : undefined, given)) };
}

function rowOf(field: AskedField, reply: Reply | undefined, given: Request): Row {
  if (reply !== undefined) return { field, reply, state: reply.kind === "unknown" ? "unknown" : "replied" };
  return { field, state: given[field] === undefined ? "notAsked" : "given" };
}

/** Whether another answer to it could matter: what would never be asked cannot be changed. */
export const canChange = (session: Session, { field }: Row): boolean => changeOf(session, field) !== undefined;
