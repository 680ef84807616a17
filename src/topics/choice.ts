import type { Language } from "../domain/language.ts";
import { fold } from "../knowledge/fold.ts";
import { nearest } from "../knowledge/nearest.ts";
import { type Placeholder, placeholders } from "../wording/placeholders.ts";
import { detailOf } from "../wording/problem.ts";
import { RequestError } from "../wording/request-error.ts";

/**
 * One of a few words, typed as it is or in another spelling.
 *
 * @param field what the help calls the word
 * @param choices every word with its other spellings
 * @param others words that are taken elsewhere, and named where none fits
 * @throws {RequestError} naming the words that would do
 */
export function chosen<Word extends string>(
  given: string | undefined,
  field: Placeholder,
  choices: Readonly<Record<Word, readonly string[]>>,
  language: Language,
  others: readonly string[] = [],
): Word {
  const words = Object.keys(choices) as Word[];
  const spellings = words.flatMap((word) => [word, ...choices[word]].map((spelling) => [fold(spelling), [word]] as const));
  const found = given === undefined ? undefined : spellings.find(([spelling]) => spelling === fold(given))?.[1][0];
  if (found !== undefined) return found;
  const near = [...spellings, ...others.map((word) => [fold(word), [word]] as const)];
  const problem =
    given === undefined
      ? { code: "missing" as const, suggestions: [] }
      : { code: "unknown-value" as const, value: given, suggestions: nearest(given, near) };
  const detail = { ...problem, field: field.toUpperCase(), choices: [...words, ...others] };
  throw new RequestError([detailOf(detail, language, () => placeholders[language][field])]);
}
