import type { AskedField } from "../domain/question.ts";
import { fields, type Request, withAnswers } from "../domain/request.ts";
import { choicesFor, nextField, openFields } from "./asking.ts";
import type { Outlook } from "./outlook.ts";

/** How many questions can follow at most, over all ways of answering them. */
export function atMostQuestions(outlook: Outlook, request: Request, unknown: readonly AskedField[]): number {
  const counts = new Map<string, number>();

  function count(request: Request, unknown: readonly AskedField[]): number {
    // With the same fields open and the same said by every rule the same questions follow.
    const given = fields.filter((field) => request[field] !== undefined);
    const key = [...unknown, ...given, ...Object.keys(request.wechatVersion ?? {}), outlook.signature(request)].join();
    const known = counts.get(key) ?? countAnew(request, unknown);
    counts.set(key, known);
    return known;
  }

  function countAnew(request: Request, unknown: readonly AskedField[]): number {
    const field = nextField(outlook, request, unknown);
    if (field === undefined) return 0;
    // Who knows nothing is mostly asked most: where all that is open is asked of them, nobody can be asked more.
    const unanswered = 1 + count(request, [...unknown, field]);
    if (unanswered === openFields(outlook, request, unknown).length) return unanswered;
    const answered = distinctOutcomes(outlook, request, field).map((outcome) => count(outcome, unknown));
    return Math.max(unanswered, 1 + Math.max(...answered));
  }

  return count(request, unknown);
}

/** One request for each way in which an answer can turn out. */
function distinctOutcomes(outlook: Outlook, request: Request, field: AskedField): Request[] {
  const outcomes = choicesFor(outlook.edition, request, field).map(({ answers }) => withAnswers(request, answers));
  return [...new Map(outcomes.map((outcome) => [outlook.signature(outcome), outcome])).values()];
}
