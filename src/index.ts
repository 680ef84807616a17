/**
 * The library (contract §7): typed, pure, synchronous; no I/O beyond loading the embedded model.
 *
 * @module
 */
export type { Answer } from "./contract/answer.ts";
export type { ErrorDetail } from "./contract/error.ts";
export type { RequestInput } from "./contract/request.ts";
export { advise, nextQuestion, parseRequest } from "./library.ts";
export type { Question, QuestionOption } from "./wording/question.ts";
export { RequestError } from "./wording/request-error.ts";
