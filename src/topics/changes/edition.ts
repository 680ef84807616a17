import type { Edition, Knowledge } from "../../domain/knowledge.ts";
import type { Language } from "../../domain/language.ts";
import { editionOf } from "../../engine/lookup.ts";
import { readTerm } from "../../engine/parse-term.ts";
import { detailOf } from "../../wording/problem.ts";
import { RequestError } from "../../wording/request-error.ts";

/**
 * The edition that a caller names beside the request.
 *
 * @param given its id, or another spelling of it
 * @param spelling how the caller wrote it: a flag; without it the member of the request
 * @throws {RequestError} where there is no such edition
 */
export function editionNamed(knowledge: Knowledge, given: unknown, language: Language, spelling?: () => string): Edition {
  const read = readTerm(knowledge, undefined, "edition", given);
  if ("problems" in read) throw new RequestError(read.problems.map((problem) => detailOf(problem, language, spelling)));
  return editionOf(knowledge, read.value);
}
