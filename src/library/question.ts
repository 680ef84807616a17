import type { RequestInput } from "../contract/request.ts";
import type { AskedField } from "../domain/question.ts";
import { editionOf } from "../engine/lookup.ts";
import { nextQuestion as nextQuestionOn } from "../engine/question.ts";
import { knowledge } from "../knowledge/embedded.ts";
import { type Question, questionOf } from "../wording/question.ts";
import { required } from "./request.ts";

/**
 * The next question whose answer can still change a verdict, in the order industry, channel, WeChat version, camera.
 * An option's `value` is what goes into the request's member `field`; `sources` of the question says what it hangs on.
 *
 * @param request what is known so far, as the plain JSON of {@link RequestInput}
 * @param unknown fields that were asked for and are not known: they are not asked again, and for a channel that is
 *   not known the environment is asked instead
 * @returns undefined where nothing more can change
 * @throws {RequestError} with everything that is wrong with an unusable request
 */
export function nextQuestion(request: RequestInput, unknown?: readonly AskedField[] | null): Question | undefined {
  const usable = required(request);
  const edition = editionOf(knowledge, usable.edition);
  const question = nextQuestionOn(edition, usable, unknown ?? []);
  return question && questionOf(knowledge, edition, usable, question);
}
