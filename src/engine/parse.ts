import type { Knowledge } from "../domain/knowledge.ts";
import { type Language, languageMeant, languages } from "../domain/language.ts";
import type { Problem } from "../domain/problem.ts";
import { type Field, fields, type Request } from "../domain/request.ts";
import { editionOf } from "./lookup.ts";
import { readTerm } from "./parse-term.ts";
import { isAbsent, isBlank, isRecord } from "./parse-values.ts";
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
 * Makes a request of whatever a caller gives (contract §2): names and aliases become ids, versions become numbers.
 * All that is wrong is found at once.
 */
export function parse(knowledge: Knowledge, input: unknown, defaults: Defaults): Parsed {
  if (!isRecord(input)) return { problems: [{ code: "not-an-object", field: "", value: input, suggestions: [] }] };
  const problems: Problem[] = unknownMembers(input, fields);
  const found: Record<Field, unknown> = { ...nothing };
  const take = <T>(field: Field, result: { value?: T; problems?: Problem[] | undefined }) => {
    problems.push(...(result.problems ?? []));
    if (result.value !== undefined) found[field] = result.value;
  };

  take("edition", readTerm(knowledge, undefined, "edition", input.edition ?? defaults.edition ?? knowledge.defaultEdition));
  const edition = typeof found.edition === "string" ? editionOf(knowledge, found.edition) : undefined;
  for (const field of termFields) if (!isAbsent(input[field])) take(field, readTerm(knowledge, edition, field, input[field]));
  if (!isAbsent(input.wechatVersion)) take("wechatVersion", parseVersions(knowledge, input.wechatVersion));
  take("language", readLanguage(input.language ?? defaults.language));

  return problems.length > 0 ? { problems } : { request: found as unknown as Request };
}

function readLanguage(given: unknown): { value?: Language; problems?: Problem[] } {
  const language = languageMeant(given);
  if (language !== undefined) return { value: language };
  const code = typeof given !== "string" ? "wrong-type" : isBlank(given) ? "blank" : "unknown-value";
  return { problems: [{ code, field: "language", value: given, suggestions: [], choices: [...languages] }] };
}
