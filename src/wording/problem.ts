import type { ErrorDetail } from "../contract/error.ts";
import type { Language } from "../domain/language.ts";
import type { Problem } from "../domain/problem.ts";
import { wordings } from "./languages.ts";
import { printable, shown, withinJson } from "./shown.ts";

/**
 * A problem in words.
 *
 * @param spelling how the caller wrote the field: a flag, or the member of the JSON request itself
 */
export function detailOf(problem: Problem, language: Language, spelling = (field: string): string => field): ErrorDetail {
  const { code, field, value, suggestions, choices, editions, anyOther } = problem;
  const words = {
    about: field,
    field: printable(spelling(field)),
    value: shown(value, language),
    bare: Number.isFinite(value),
    ...(choices && { choices }),
    ...(editions && { editions }),
    ...(anyOther && { anyOther }),
  };
  return {
    code,
    message: wordings[language].problems[code](words, suggestions),
    ...(field !== "" && { field }),
    ...(value !== undefined && { value: withinJson(value) }),
    suggestions: suggestions.length > 0 ? suggestions : (choices ?? []),
  };
}
