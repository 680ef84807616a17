import type { Answer } from "./contract/answer.ts";
import type { ErrorDetail } from "./contract/error.ts";
import type { RequestInput } from "./contract/request.ts";
import type { AskedField } from "./domain/question.ts";
import type { Request } from "./domain/request.ts";
import { advise as adviseOn } from "./engine/advise.ts";
import { editionOf } from "./engine/lookup.ts";
import { parse } from "./engine/parse.ts";
import { nextQuestion as nextQuestionOn } from "./engine/question.ts";
import { knowledge } from "./knowledge/embedded.ts";
import { answerOf, normalised } from "./wording/answer.ts";
import { detailOf } from "./wording/problem.ts";
import { type Question, questionOf } from "./wording/question.ts";
import { RequestError } from "./wording/request-error.ts";

declare const __VERSION__: string;

/**
 * Makes a request of anything: names and aliases become ids.
 *
 * @param input what a user gave, usually the plain JSON of {@link RequestInput}
 * @returns the request in ids, or everything that is wrong with it at once
 */
export function parseRequest(input: unknown): { request: RequestInput } | { errors: ErrorDetail[] } {
  const parsed = parse(knowledge, input, { language: "en" });
  if ("request" in parsed) return { request: normalised(parsed.request) };
  return { errors: parsed.problems.map((problem) => detailOf(problem, languageIn(input))) };
}

/**
 * The answer to a request: verdicts, reasons, what would change them, steps, notices and sources.
 *
 * @throws {RequestError} with everything that is wrong with an unusable request
 */
export function advise(request: RequestInput): Answer {
  const usable = required(request);
  return answerOf(knowledge, editionOf(knowledge, usable.edition), adviseOn(knowledge, usable), __VERSION__);
}

/**
 * The next question whose answer can still change a verdict, in the order industry, channel, WeChat version, camera.
 *
 * @param unknown fields that were asked for and are not known: they are not asked again, and for a channel that is
 *   not known the environment is asked instead
 * @returns undefined where nothing more can change
 * @throws {RequestError} with everything that is wrong with an unusable request
 */
export function nextQuestion(request: RequestInput, unknown: readonly AskedField[] = []): Question | undefined {
  const usable = required(request);
  const edition = editionOf(knowledge, usable.edition);
  const question = nextQuestionOn(edition, usable, unknown);
  return question && questionOf(knowledge, edition, usable, question);
}

function required(input: RequestInput): Request {
  const parsed = parse(knowledge, input, { language: "en" });
  if ("request" in parsed) return parsed.request;
  throw new RequestError(parsed.problems.map((problem) => detailOf(problem, languageIn(input))));
}

const languageIn = (input: unknown): "zh" | "en" =>
  typeof input === "object" && input !== null && "language" in input && input.language === "zh" ? "zh" : "en";
