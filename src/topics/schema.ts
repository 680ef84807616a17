import type { shapes } from "../contract/shapes.ts";
import type { Language } from "../domain/language.ts";
import { chosen } from "./choice.ts";

type SchemaName = "request" | keyof typeof shapes;

/** Every schema by its name, with other spellings of it: the command whose answer has a name of its own. */
const spellings: Readonly<Record<SchemaName, readonly string[]>> = {
  request: [],
  answer: ["advise"],
  error: [],
  batch: [],
  matrix: [],
  documents: [],
  list: [],
  compare: [],
  faq: [],
  diagnose: [],
  conflicts: [],
  changes: [],
  flow: [],
  stats: [],
  help: [],
};

/** What there is a schema of. */
export const schemaNames = Object.keys(spellings) as SchemaName[];

/** The JSON Schema of that name. @throws {RequestError} where none, or one that there is not, was named */
export const schemaOf = (schemas: Readonly<Record<string, object>>, name: string | undefined, language: Language): object =>
  schemas[chosen(name, "name", spellings, language)] ?? {};
