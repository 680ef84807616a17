import type { Answer, OwnRequest } from "../contract/answer.ts";
import type { ErrorDetail } from "../contract/error.ts";
import type { RequestInput } from "../contract/request.ts";
import { remembering } from "../domain/remembering.ts";
import { fields } from "../domain/request.ts";
import { valuesOf } from "../engine/rows.ts";
import { knowledge } from "../knowledge/embedded.ts";
import { answering } from "../topics/answers.ts";
import { normalised } from "../wording/answer.ts";
import { errorsOf, read, required } from "./request.ts";

export { RequestError } from "../wording/request-error.ts";

declare const __VERSION__: string;

/**
 * Makes a request of anything: names and aliases in both languages become ids, versions are written system by system.
 *
 * @param input what a user gave, usually the plain JSON of {@link RequestInput}; it is not changed
 * @returns the request in ids, or everything that is wrong with it at once, in the language that it names
 */
export function parseRequest(input: unknown): { request: OwnRequest } | { errors: ErrorDetail[] } {
  const parsed = read(input);
  if ("request" in parsed) return { request: structuredClone(normalised(parsed.request)) };
  return { errors: errorsOf(parsed.problems, input) };
}

/**
 * The answer to a request: verdicts, reasons, what would change them, steps, notices. Every statement names the ids of
 * its sources, which `sources` lists with title and address; `inferred` marks what no source says in so many words.
 *
 * @param request the plain JSON of {@link RequestInput}; every member is optional, and without a channel all are ranked
 * @returns the object that `advisor --json` prints; what is in it is frozen, for answers share it
 * @throws {RequestError} with everything that is wrong with an unusable request
 */
export function advise(request: RequestInput): Answer {
  const usable = required(request);
  return { ...answers(valuesOf(fields, usable), () => closed(answerAnew(usable))) };
}

/** Few requests are asked, over and over. */
const answers = remembering<Answer>();

const answerAnew = answering(knowledge, __VERSION__);

/** Freezes what is the answer's own: what answers share was frozen when it was worded. */
function closed(answer: Answer): Answer {
  const { request, channels, missing, alternatives, names } = answer;
  for (const own of [request, ...channels, channels, missing, alternatives, names]) Object.freeze(own);
  return Object.freeze(answer);
}
