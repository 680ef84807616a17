import { categoryOf } from "../domain/ids.ts";
import type { Edition, Knowledge } from "../domain/knowledge.ts";
import type { Problem } from "../domain/problem.ts";
import { rememberingFor } from "../domain/remembering.ts";
import type { IndustryTerm, Term, TermKind } from "../domain/vocabulary.ts";
import { lookUp } from "../knowledge/vocabulary.ts";
import { isBlank, type Read } from "./parse-values.ts";

/** The fields of a request whose value is the id of something. */
export type TermField = Extract<TermKind, "industry" | "channel" | "environment" | "os" | "camera" | "function" | "mode" | "edition">;

/** Reads one value that names something: its id, or what is wrong with it. */
export function readTerm(knowledge: Knowledge, edition: Edition | undefined, field: TermField, given: unknown): Read<string> {
  // Most scripts give ids; the edition's own strings are taken for them, for what is the same object is compared at once.
  const own = edition !== undefined && typeof given === "string" ? idsIn(edition, field)?.get(given) : undefined;
  if (own !== undefined) return { value: own };
  const problem = (code: Problem["code"], more: Partial<Problem> = {}) => ({
    problems: [{ code, field, value: given, suggestions: [], choices: idsOf(knowledge, edition, field), ...more }],
  });
  if (typeof given !== "string") return problem(given === undefined ? "missing" : "wrong-type");
  if (isBlank(given)) return problem("blank");
  const meaning = lookUp(knowledge, field, given);
  const here = (ids: string[]) => ids.filter((id) => isIn(edition, field, id));
  if ("unknown" in meaning) {
    const { suggestions, members } = meaning;
    const choices = members && { choices: here(members) };
    return problem("unknown-value", { suggestions: here(suggestions), ...choices, ...anyOtherOf(knowledge, field) });
  }
  if ("found" in meaning) {
    if (isIn(edition, field, meaning.found)) return { value: meaning.found };
    return problem("not-in-edition", { editions: editionsWith(knowledge, field, meaning.found) });
  }
  const [only, ...others] = here(meaning.ambiguous);
  return only !== undefined && others.length === 0 ? { value: only } : problem("ambiguous", { suggestions: meaning.ambiguous });
}

/** The ids of a kind that an edition has, in the vocabulary's order; a category stands for its members. */
const idsOf = ({ vocabulary }: Knowledge, edition: Edition | undefined, field: TermField): string[] => {
  const terms: readonly (Term | IndustryTerm)[] = vocabulary[field];
  return terms.filter((term) => !("category" in term) && isIn(edition, field, term.id)).map(({ id }) => id);
};

function anyOtherOf({ vocabulary }: Knowledge, field: TermField): Pick<Problem, "anyOther"> {
  const terms: readonly (Term | IndustryTerm)[] = vocabulary[field];
  const term = terms.find((candidate) => "anyOther" in candidate);
  return term === undefined ? {} : { anyOther: term.id };
}

const editionsWith = ({ editions }: Knowledge, field: TermField, id: string): string[] =>
  editions.filter((edition) => isIn(edition, field, id)).map((edition) => edition.id);

/** Systems, cameras and editions belong to no edition: every one has them all. */
export const isIn = (edition: Edition | undefined, field: TermField, id: string): boolean =>
  edition === undefined || (idsIn(edition, field)?.has(id) ?? true);

/** The ids of a kind that an edition has, each under itself; none of a kind that belongs to no edition. */
const idsIn = (edition: Edition, field: TermField): ReadonlyMap<string, string> | undefined => listed[field]?.(edition);

const underThemselves = (idsOf: (edition: Edition) => readonly string[]) =>
  rememberingFor((edition: Edition) => {
    const own = new Map<string, string>();
    for (const id of idsOf(edition)) own.set(id, id);
    return own;
  });

const listed: Partial<Record<TermField, (edition: Edition) => ReadonlyMap<string, string>>> = {
  channel: underThemselves(({ channels }) => channels.map(({ id }) => id)),
  mode: underThemselves(({ modes }) => modes.map(({ id }) => id)),
  function: underThemselves(({ functions }) => functions.map(({ id }) => id)),
  environment: underThemselves(({ environments }) => environments.map(({ id }) => id)),
  // A category of which it knows a part is known too.
  industry: underThemselves(({ industries }) => industries.known.flatMap((id) => [id, categoryOf(id) ?? id])),
};
