import type { ErrorDetail } from "../contract/error.ts";
import { type Language, languageIn } from "../domain/language.ts";
import type { Problem } from "../domain/problem.ts";
import type { Request } from "../domain/request.ts";
import { type Parsed, parse } from "../engine/parse.ts";
import { knowledge } from "../knowledge/embedded.ts";
import { detailOf } from "../wording/problem.ts";
import { RequestError } from "../wording/request-error.ts";

/** What a caller of the library gave, read; its language is English where it names none. */
export const read = (input: unknown): Parsed => parse(knowledge, input, { language: "en" });

/** @throws {RequestError} with everything that is wrong with an unusable request */
export function required(input: unknown): Request {
  const parsed = read(input);
  if ("request" in parsed) return parsed.request;
  throw new RequestError(errorsOf(parsed.problems, input));
}

/** In the language that the input names. */
export const errorsOf = (problems: readonly Problem[], input: unknown): ErrorDetail[] =>
  problems.map((problem) => detailOf(problem, languageFor(input)));

/**
 * A text beside the request: a caller without types may give a code as a number.
 *
 * @throws {RequestError} where it is none
 */
export function textIn(value: unknown, field: "WORDS" | "NAME" | "KIND", options: unknown): string {
  if (typeof value === "string") return value;
  const code = value === undefined ? "missing" : "wrong-type";
  throw new RequestError([detailOf({ code, field, value, suggestions: [] }, languageFor(options))]);
}

/** The language to tell of a mistake in. */
export const languageFor = (input: unknown): Language => languageIn(input) ?? "en";
