import type { Language } from "../domain/language.ts";
import { chosen } from "./choice.ts";

/** The command whose answer has a name of its own. */
const answers: Record<string, readonly string[]> = { answer: ["advise"] };

/** The JSON Schema of that name. @throws {RequestError} where none, or one that there is not, was named */
export function schemaOf(schemas: Readonly<Record<string, object>>, name: string | undefined, language: Language): object {
  const choices = Object.fromEntries(Object.keys(schemas).map((known) => [known, answers[known] ?? []]));
  return schemas[chosen(name, "name", choices, language)] ?? {};
}
