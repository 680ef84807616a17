import type { IndustryTerm, Term } from "../domain/knowledge.ts";
import { fold } from "./fold.ts";

/** Every folded spelling of a term: its id, names and aliases, and for a subcategory the same with its category before it. */
export function spellingsOf(term: Term | IndustryTerm, terms: readonly (Term | IndustryTerm)[]): string[] {
  const own = [...plainSpellings(term)];
  const category = "category" in term ? terms.find((other) => other.id === term.category) : undefined;
  if (category === undefined) return [...new Set(own.map(fold))];
  const member = term.id.slice(category.id.length + 1);
  const withCategory = [...plainSpellings(category)].flatMap((outer) => [member, ...own].map((inner) => `${outer}/${inner}`));
  return [...new Set([member, ...own, ...withCategory].map(fold))];
}

function plainSpellings(term: Term): Set<string> {
  return new Set([term.id, ...Object.values(term.name), ...term.aliases]);
}

/** Folded spelling → the ids it can mean: one, or several that share it. */
export function spellingIndex(terms: readonly (Term | IndustryTerm)[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const term of terms) {
    for (const spelling of spellingsOf(term, terms)) index.set(spelling, [...(index.get(spelling) ?? []), term.id]);
  }
  return index;
}
