import type { Knowledge } from "../domain/knowledge.ts";
import { rememberingFor } from "../domain/remembering.ts";
import type { Term, TermKind, Vocabulary } from "../domain/vocabulary.ts";
import { fold } from "./fold.ts";
import { nearest } from "./nearest.ts";
import { idsSpelt, misplaced, spellingIndex } from "./spellings.ts";

/** What a spelling stands for. */
export type Meaning = { found: string } | { ambiguous: string[] } | Unknown;

export interface Unknown {
  unknown: string;
  suggestions: string[];
  /** Where a category was meant: all that it has. */
  members?: string[];
}

/** Finds the id that a spelling stands for: an id, a name or an alias in any language, folded. */
export function lookUp({ vocabulary }: Pick<Knowledge, "vocabulary">, kind: TermKind, given: string): Meaning {
  const terms: readonly Term[] = vocabulary[kind];
  const exact = terms.find((term) => term.id === given);
  if (exact !== undefined) return { found: exact.id };
  const ids = idsMeant(fold(given), terms);
  const [first] = ids;
  if (first === undefined) return unknown(given, terms);
  return ids.length === 1 ? { found: first } : { ambiguous: ids };
}

/** The term with this id. @throws {Error} where the kind has no such id: ids are checked where they come in. */
export function termOf<Kind extends TermKind>(
  { vocabulary }: Pick<Knowledge, "vocabulary">,
  kind: Kind,
  id: string,
): Vocabulary[Kind][number] {
  const terms: readonly Vocabulary[Kind][number][] = vocabulary[kind];
  const term = terms.find((candidate) => candidate.id === id);
  if (term === undefined) throw new Error(`the vocabulary has no ${kind} ${id}`);
  return term;
}

/** A subcategory is also known by what pages call it: the category, and a mark of theirs. */
function idsMeant(spelling: string, terms: readonly Term[]): string[] {
  for (const ids of [idsSpelt(spelling, terms), idsSpelt(slashed(spelling), terms)]) if (ids.length > 0) return ids;
  return idsExplained(spelling, terms);
}

const slashed = (spelling: string): string => spelling.replace(/[:·›>]/, "/");

/** A name with others of its own in brackets after it, as lists and pages write it: all must mean the same. */
function idsExplained(spelling: string, terms: readonly Term[]): string[] {
  const [, name = "", others = ""] = /^([^()]+)\(([^()]+)\)$/.exec(spelling) ?? [];
  if (name === "") return [];
  const whole = idsMeant(others, terms);
  const meant = whole.length > 0 ? [whole] : others.split(/[/、,]/).map((other) => idsMeant(other, terms));
  return idsMeant(name, terms).filter((id) => meant.every((ids) => ids.includes(id)));
}

function unknown(given: string, terms: readonly Term[]): Unknown {
  const isOpen = terms.some((term) => "anyOther" in term);
  const inCategory = misplaced(slashed(fold(given)), terms);
  if (inCategory === undefined) return { unknown: given, suggestions: nearest(given, indexOf(terms), isOpen) };
  const { inner, elsewhere, members } = inCategory;
  // A category has few members: whoever names it means one of them, unless what is spelt is far from all.
  const spellings = [...indexOf(terms)].map(([spelling, ids]) => [spelling, ids.filter((id) => members.includes(id))] as const);
  return { unknown: given, suggestions: elsewhere.length > 0 ? elsewhere : nearest(inner, spellings), members };
}

/** Built at the first spelling that nothing has. */
const indexOf = rememberingFor(spellingIndex);
