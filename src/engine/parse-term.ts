import type { Edition, IndustryTerm, Knowledge, Term, TermKind } from "../domain/knowledge.ts";
import type { Problem } from "../domain/problem.ts";
import { rememberingFor } from "../domain/remembering.ts";
import { lookUp } from "../knowledge/vocabulary.ts";
import { isBlank } from "./parse-values.ts";

export type TermField = Extract<TermKind, "industry" | "channel" | "environment" | "os" | "camera" | "function" | "mode" | "edition">;

/** Reads one value that names something: its id, or what is wrong with it. */
export function readTerm(
  knowledge: Knowledge,
  edition: Edition | undefined,
  field: TermField,
  given: unknown,
): { value?: string; problems?: Problem[] } {
  const problem = (code: Problem["code"], more: Partial<Problem> = {}) => ({
    problems: [{ code, field, value: given, suggestions: [], choices: idsOf(knowledge, edition, field), ...more }],
  });
  const unknown = (suggestions: string[]) => problem("unknown-value", { suggestions, ...anyOtherOf(knowledge, field) });
  if (typeof given !== "string") return problem("wrong-type");
  if (isBlank(given)) return problem("blank");
  const meaning = lookUp(knowledge, field, given);
  if ("unknown" in meaning) return unknown(meaning.suggestions.filter((id) => isIn(edition, field, id)));
  if ("found" in meaning) {
    if (isIn(edition, field, meaning.found)) return { value: meaning.found };
    return problem("not-in-edition", { editions: editionsWith(knowledge, field, meaning.found) });
  }
  const here = meaning.ambiguous.filter((id) => isIn(edition, field, id));
  return here.length === 1 && here[0] !== undefined ? { value: here[0] } : problem("ambiguous", { suggestions: meaning.ambiguous });
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
export function isIn(edition: Edition | undefined, field: TermField, id: string): boolean {
  if (edition === undefined) return true;
  switch (field) {
    case "channel":
      return edition.channels.some((channel) => channel.id === id);
    case "mode":
      return edition.modes.some((mode) => mode.id === id);
    case "function":
      return edition.functions.some((candidate) => candidate.id === id);
    case "environment":
      return edition.environments.some((environment) => environment.id === id);
    case "industry":
      return industriesIn(edition).has(id);
    case "os":
    case "camera":
    case "edition":
      return true;
  }
}

/** The industries that an edition knows, and the categories of which it knows a part. */
const industriesIn = rememberingFor(
  ({ industries }: Edition) => new Set(industries.known.flatMap((id) => [id, ...(id.includes("/") ? [id.slice(0, id.indexOf("/"))] : [])])),
);
