import type { RequestInput } from "../contract/request.ts";
import type { Problem } from "../domain/problem.ts";
import { type AskedField, askedFields } from "../domain/question.ts";
import { editionOf } from "../engine/lookup.ts";
import { isAbsent } from "../engine/parse-values.ts";
import { nextQuestion as nextQuestionOn } from "../engine/question.ts";
import { knowledge } from "../knowledge/embedded.ts";
import { fold } from "../knowledge/fold.ts";
import { nearest } from "../knowledge/nearest.ts";
import { type Question, questionOf } from "../wording/question.ts";
import { RequestError } from "../wording/request-error.ts";
import { errorsOf, required } from "./request.ts";

/**
 * The next question whose answer can still change a verdict, in the order industry, channel, WeChat version, camera.
 * An option's `value` is what goes into the request's member `field`; `sources` of the question says what it hangs on.
 *
 * @param request what is known so far, as the plain JSON of {@link RequestInput}
 * @param unknown fields that were asked for and are not known: they are not asked again, and for a channel that is
 *   not known the environment is asked instead
 * @returns undefined where nothing more can change
 * @throws {RequestError} with everything that is wrong with an unusable request, and on fields that are never asked for
 */
export function nextQuestion(request: RequestInput, unknown?: readonly AskedField[] | null): Question | undefined {
  const usable = required(request);
  const edition = editionOf(knowledge, usable.edition);
  const question = nextQuestionOn(edition, usable, askedFor(unknown, request));
  return question && questionOf(knowledge, edition, usable, question);
}

/**
 * The fields that a caller gave, who may have no types.
 *
 * @throws {RequestError} where one is never asked for: a misspelt one would be asked for over and over
 */
function askedFor(given: unknown, request: RequestInput): readonly AskedField[] {
  const names: readonly unknown[] = Array.isArray(given) ? given : isAbsent(given) ? [] : [given];
  const strange = names.filter((name) => !isAsked(name)).map(neverAsked);
  if (strange.length > 0) throw new RequestError(errorsOf(strange, request));
  return names.filter(isAsked);
}

const isAsked = (name: unknown): name is AskedField => askedFields.some((field) => field === name);

function neverAsked(value: unknown): Problem {
  const problem = { field: "FIELD", value, choices: [...askedFields] };
  if (typeof value !== "string") return { ...problem, code: "wrong-type", suggestions: [] };
  return { ...problem, code: "unknown-value", suggestions: nearest(value, spellings) };
}

const spellings = askedFields.map((field) => [fold(field), [field]] as const);
