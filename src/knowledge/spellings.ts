import { ownIdOf } from "../domain/ids.ts";
import { rememberingFor } from "../domain/remembering.ts";
import type { IndustryTerm, Term } from "../domain/vocabulary.ts";
import { fold } from "./fold.ts";

type SpeltTerm = Term | IndustryTerm;

interface Misplaced {
  inner: string;
  elsewhere: string[];
  members: string[];
}

/** Every folded spelling of a term: its id, names and aliases, and for a subcategory the same with its category before it. */
export function spellingsOf(term: SpeltTerm, terms: readonly SpeltTerm[]): string[] {
  const own = ownSpellings(term);
  const category = terms.find(({ id }) => id === categoryNamedBy(term));
  if (category === undefined) return own;
  return [...new Set([...own, ...ownSpellings(category).flatMap((outer) => own.map((inner) => `${outer}/${inner}`))])];
}

/** Folded spelling → the ids it can mean: one, or several that share it. */
export const spellingIndex = (terms: readonly SpeltTerm[]): Map<string, string[]> => indexed(terms, (term) => spellingsOf(term, terms));

/** What the index has for a folded spelling, without the trouble of listing every category before every spelling. */
export function idsSpelt(spelling: string, terms: readonly SpeltTerm[]): string[] {
  const index = ownIndex(terms);
  const meant = new Set(index.get(spelling));
  for (let slash = spelling.indexOf("/"); slash >= 0; slash = spelling.indexOf("/", slash + 1)) {
    const outer = index.get(spelling.slice(0, slash)) ?? [];
    const inner = index.get(spelling.slice(slash + 1)) ?? [];
    for (const term of terms) if (inner.includes(term.id) && outer.includes(categoryNamedBy(term) ?? "")) meant.add(term.id);
  }
  return terms.flatMap(({ id }) => (meant.has(id) ? [id] : []));
}

/** Of what stands below a category that has no such member: how it is spelt, what it means elsewhere, and the members that there are. */
export function misplaced(spelling: string, terms: readonly SpeltTerm[]): Misplaced | undefined {
  const index = ownIndex(terms);
  for (let slash = spelling.indexOf("/"); slash >= 0; slash = spelling.indexOf("/", slash + 1)) {
    const outer = index.get(spelling.slice(0, slash)) ?? [];
    const members = terms.filter((term) => outer.includes(categoryNamedBy(term) ?? "")).map(({ id }) => id);
    const inner = spelling.slice(slash + 1);
    if (members.length > 0) return { inner, elsewhere: index.get(inner) ?? [], members };
  }
  return undefined;
}

const ownIndex = rememberingFor((terms: readonly SpeltTerm[]) => indexed(terms, ownSpellings));

function indexed(terms: readonly SpeltTerm[], spellings: (term: SpeltTerm) => string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const term of terms) {
    for (const spelling of spellings(term)) index.set(spelling, [...(index.get(spelling) ?? []), term.id]);
  }
  return index;
}

function ownSpellings(term: SpeltTerm): string[] {
  const category = categoryNamedBy(term);
  const member = category === undefined ? [] : [ownIdOf(term.id)];
  return [...new Set([...member, term.id, ...Object.values(term.name), ...term.aliases].map(fold))];
}

const categoryNamedBy = (term: SpeltTerm): string | undefined => ("category" in term ? term.category : undefined);
