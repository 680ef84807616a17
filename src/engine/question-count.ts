import type { AskedField } from "../domain/question.ts";
import { type Request, withAnswers } from "../domain/request.ts";
import { choicesFor, nextField } from "./asking.ts";
import type { Outlook } from "./outlook.ts";

/** How many questions can follow at most, over all ways of answering them. */
export function atMostQuestions(outlook: Outlook, request: Request, unknown: readonly AskedField[]): number {
  const counts = new Map<string, number>();

  function count(request: Request, unknown: readonly AskedField[]): number {
    // With the same fields open and the same said by every rule the same questions follow.
    const key = [...unknown, ...Object.keys(request), ...Object.keys(request.wechatVersion ?? {}), outlook.signature(request)].join();
    const known = counts.get(key) ?? countAnew(request, unknown);
    counts.set(key, known);
    return known;
  }

  function countAnew(request: Request, unknown: readonly AskedField[]): number {
    const field = nextField(outlook, request, unknown);
    if (field === undefined) return 0;
    const answered = distinctOutcomes(outlook, request, field).map((outcome) => count(outcome, unknown));
    return 1 + Math.max(...answered, count(request, [...unknown, field]));
  }

  return count(request, unknown);
}

/** One request for each way in which an answer can turn out. */
function distinctOutcomes(outlook: Outlook, request: Request, field: AskedField): Request[] {
  const outcomes = choicesFor(outlook.edition, request, field).map(({ answers }) => withAnswers(request, answers));
  return [...new Map(outcomes.map((outcome) => [outlook.signature(outcome), outcome])).values()];
}
