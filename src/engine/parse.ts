import type { Knowledge } from "../domain/knowledge.ts";
import { type Language, languageMeant, languages } from "../domain/language.ts";
import type { Problem } from "../domain/problem.ts";
import { type Field, fields, type Request } from "../domain/request.ts";
import { editionOf } from "./lookup.ts";
import { readTerm } from "./parse-term.ts";
import { isAbsent, isBlank, isRecord, type Read } from "./parse-values.ts";
import { parseVersions } from "./parse-versions.ts";
import { unknownMembers } from "./unknown-members.ts";

/** A request that can be used, or everything that is wrong with it. */
export type Parsed = { request: Request } | { problems: Problem[] };

/** What holds where the input says nothing. */
export interface Defaults {
  language: Language;
  edition?: string;
}

/** A request that says nothing. All that are made have its members in its order, for objects of one shape are read soonest. */
const nothing = Object.fromEntries(fields.map((field) => [field, undefined])) as Record<Field, undefined>;

const termFields = ["industry", "channel", "environment", "os", "camera", "function", "mode"] as const satisfies readonly Field[];

/**
 * Makes a request of whatever a caller gives: names and aliases become ids, versions become numbers.
 * All that is wrong is found at once.
 *
 * @param members all that the caller can have meant: a request's fields, and what was taken out of it before
 */
export function parse(knowledge: Knowledge, input: unknown, defaults: Defaults, members: readonly string[] = fields): Parsed {
  if (!isRecord(input)) return { problems: [{ code: "not-an-object", field: "", value: input, suggestions: [] }] };
  const problems: Problem[] = unknownMembers(input, members);
  const found: Found = { ...nothing };
  const take = <Name extends Field>(field: Name, read: Read<Found[Name]>) => {
    if ("problems" in read) problems.push(...read.problems);
    else found[field] = read.value;
  };

  take("edition", readTerm(knowledge, undefined, "edition", input.edition ?? defaults.edition ?? knowledge.defaultEdition));
  const edition = found.edition === undefined ? undefined : editionOf(knowledge, found.edition);
  for (const field of termFields) if (!isAbsent(input[field])) take(field, readTerm(knowledge, edition, field, input[field]));
  if (!isAbsent(input.wechatVersion)) take("wechatVersion", parseVersions(knowledge, input.wechatVersion));
  take("language", readLanguage(input.language ?? defaults.language));

  return problems.length === 0 && isWhole(found) ? { request: found } : { problems };
}

/** The fields as far as they were read. */
type Found = { -readonly [Name in Field]: Request[Name] | undefined };

/** Whether a request can do without whatever was not found. */
const isWhole = (found: Found): found is Found & Request => found.edition !== undefined && found.language !== undefined;

function readLanguage(given: unknown): Read<Language> {
  const language = languageMeant(given);
  if (language !== undefined) return { value: language };
  const code = typeof given !== "string" ? "wrong-type" : isBlank(given) ? "blank" : "unknown-value";
  return { problems: [{ code, field: "language", value: given, suggestions: [], choices: [...languages] }] };
}
