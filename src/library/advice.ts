import type { Answer } from "../contract/answer.ts";
import type { ErrorDetail } from "../contract/error.ts";
import type { RequestInput } from "../contract/request.ts";
import type { Edition } from "../domain/knowledge.ts";
import { remembering, rememberingFor } from "../domain/remembering.ts";
import { fields, type Request } from "../domain/request.ts";
import { advise as adviseOn } from "../engine/advise.ts";
import { editionOf } from "../engine/lookup.ts";
import { outlookOn } from "../engine/outlook.ts";
import { valuesOf } from "../engine/rows.ts";
import { knowledge } from "../knowledge/embedded.ts";
import { answerOf, normalised } from "../wording/answer.ts";
import { detailOf } from "../wording/problem.ts";
import { speechIn } from "../wording/speech.ts";
import { languageIn, read, required } from "./request.ts";

export { RequestError } from "../wording/request-error.ts";

declare const __VERSION__: string;

/**
 * Makes a request of anything: names and aliases in both languages become ids, versions are written system by system.
 *
 * @param input what a user gave, usually the plain JSON of {@link RequestInput}; it is not changed
 * @returns the request in ids, or everything that is wrong with it at once, in the language that it names
 */
export function parseRequest(input: unknown): { request: RequestInput } | { errors: ErrorDetail[] } {
  const parsed = read(input);
  if ("request" in parsed) return { request: structuredClone(normalised(parsed.request)) };
  return { errors: parsed.problems.map((problem) => detailOf(problem, languageIn(input))) };
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
  return { ...answers(valuesOf(fields, usable), () => answerAnew(usable)) };
}

/** Few requests are asked, over and over. */
const answers = remembering<Answer>();

function answerAnew(request: Request): Answer {
  const edition = editionOf(knowledge, request.edition);
  const advice = adviseOn(knowledge, request, outlookFor);
  return closed(answerOf(knowledge, edition, advice, __VERSION__, false, speechFor(edition)[request.language]));
}

/** Freezes what is the answer's own: what answers share was frozen when it was worded. */
function closed(answer: Answer): Answer {
  const { request, channels, missing, alternatives, names } = answer;
  for (const own of [request, ...channels, channels, missing, alternatives, names]) Object.freeze(own);
  return Object.freeze(answer);
}

/** Requests that are new have much in common: nothing is concluded or worded twice. */
const outlookFor = rememberingFor(outlookOn);
const speechFor = rememberingFor((edition: Edition) => ({
  zh: speechIn(knowledge, edition, "zh"),
  en: speechIn(knowledge, edition, "en"),
}));
