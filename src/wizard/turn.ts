import type { Edition } from "../domain/knowledge.ts";
import { type AskedField, askedFields, type Question } from "../domain/question.ts";
import type { Request } from "../domain/request.ts";
import type { Session } from "./session.ts";
import { askEngine, keepingRest, type Walk, walk } from "./walk.ts";

/** The question that is put, and what was known when it was put. */
export interface Turn {
  question: Question;
  request: Request;
  asked: readonly AskedField[];
  /** What is known besides where the answer is to be changed: what the choices lead to hangs on the answers after it too. */
  amid: Request;
  /** The fields that were asked for, before it or after it, and are not known, or not wholly. */
  unknown: readonly AskedField[];
  /** The engine would not ask it after the other answers; it is put because the person wants to change its answer. */
  outOfTurn: boolean;
}

/** The question that the session stands at; none at the review. */
export function turnOf(session: Session): Turn | undefined {
  if (session.changing !== undefined) return changeOf(session, session.changing);
  const walked = walk(session.edition, session.given, session.replies);
  return inTurn(walked, walked);
}

const inTurn = ({ question, request, asked }: Walk, whole: Walk): Turn | undefined =>
  question && { question, request, asked, amid: whole.request, unknown: whole.unknown, outOfTurn: false };

/** The question whose answer can be changed: as it was put, or would be, after the answers before it. */
export function changeOf({ edition, given, replies }: Session, field: AskedField): Turn | undefined {
  const others = without(given, field);
  const kept = without(replies, field);
  const walked = walk(edition, others, kept);
  // Whoever names the channel is not asked any more where the users are.
  const after = field === "channel" ? without(kept, "environment") : kept;
  if (walked.question?.field === field) return inTurn(walked, keepingRest(walked, after));
  // What was neither asked nor given would change nothing; a channel can always be chosen.
  if (given[field] === undefined && field !== "channel") return undefined;
  return outOfTurn(edition, others, field);
}

/** Without the answers that make it idle; what its choices leave open cannot be told then. */
function outOfTurn(edition: Edition, given: Request, field: AskedField): Turn | undefined {
  const others = askedFields.filter((other) => other !== field);
  const question = askEngine(edition, given, others) ?? askEngine(edition, without(given, ...others), others);
  if (question === undefined) return undefined;
  const options = question.options.map((option) => ({ ...without(option, "onlyOn"), leaves: {} }));
  return { question: { ...question, options }, request: given, amid: given, asked: [], unknown: [], outOfTurn: true };
}

/** The same without some members. */
export function without<T extends object, K extends keyof T>(whole: T, ...keys: readonly K[]): Omit<T, K> & Partial<Pick<T, K>> {
  const rest = { ...whole };
  for (const key of keys) delete rest[key];
  return rest;
}
