import type { Knowledge } from "../../domain/knowledge.ts";
import type { Concept, Reference } from "../../domain/reference.ts";
import type { Term, Vocabulary } from "../../domain/vocabulary.ts";
import { fold } from "../../knowledge/fold.ts";
import { idsSpelt } from "../../knowledge/spellings.ts";
import { rowOf, termsIn } from "./words.ts";

/** What the vocabulary has a name for, and what people call otherwise in everyday words. */
export const conceptsOf = (
  { vocabulary }: Pick<Knowledge, "vocabulary">,
  { everydayWords }: Pick<Reference, "everydayWords">,
): Concept[] => [...placesAmong(namedIn(vocabulary)), ...everydayWords];

const namedIn = (vocabulary: Vocabulary): Concept[] =>
  Object.entries<readonly Term[]>({ ...vocabulary }).flatMap(([kind, terms]) =>
    terms.map((term) => ({ id: `${kind}/${term.id}`, spellings: ownSpellings(term, terms) })),
  );

/** Kinds of names that say where something happens. */
const places = /^(?:channel|environment|os)\//;

/** Marks those that say where; also a product by whose name somebody says that it happens there. */
function placesAmong(named: readonly Concept[]): Concept[] {
  const spellings = new Set(named.filter(({ id }) => places.test(id)).flatMap((place) => place.spellings.map(rowOf)));
  return named.map((concept) =>
    concept.spellings.some((spelling) => spellings.has(rowOf(spelling))) ? { ...concept, place: true } : concept,
  );
}

/** What several go by tells of none: or whoever says one's name would be taken to speak of the other as well. */
const ownSpellings = ({ name, aliases }: Term, terms: readonly Term[]): string[] =>
  [...Object.values(name), ...aliases].filter((spelling) => idsSpelt(fold(spelling), terms).length === 1);

/** The terms that stand for concepts, and the words that spell them. */
export const termsFor = (concepts: readonly Concept[]): Set<string> =>
  new Set(concepts.flatMap(({ id, spellings }) => [conceptTerm(id), ...spellings.flatMap((spelling) => termsIn(rowOf(spelling)))]));

/** Sets a concept apart from a word of the same letters. */
const mark = "concept ";

/** What stands for a concept. */
export const conceptTerm = (id: string): string => `${mark}${id}`;

/** Whether a term of the search stands for a concept, and is no word that somebody wrote. */
export const isConcept = (term: string): boolean => term.startsWith(mark);

interface Pattern {
  concept: string;
  row: string;
}

/**
 * Finds the concepts that a row of words speaks of, however it spells them; on demand only by spellings that tell something: a word
 * that is generic tells nothing as the name of something else either.
 */
export function conceptFinder(concepts: readonly Concept[]): (row: string, onlyTelling?: boolean) => string[] {
  const patterns = new Map<string, Pattern[]>();
  const empty = new Set<string>();
  for (const { id, spellings, generic } of concepts) {
    for (const row of new Set(spellings.map(patternOf))) {
      if (generic) empty.add(row);
      const start = row.slice(0, startLength);
      const alike = patterns.get(start) ?? [];
      alike.push({ concept: conceptTerm(id), row });
      patterns.set(start, alike);
    }
  }
  return (row, onlyTelling = false) => {
    const found = new Set<string>();
    for (let at = 0; at < row.length; at++) {
      for (const pattern of patterns.get(row.slice(at, at + startLength)) ?? []) {
        if (row.startsWith(pattern.row, at) && !(onlyTelling && empty.has(pattern.row))) found.add(pattern.concept);
      }
    }
    return [...found];
  };
}

/** No spelling is shorter: a space and a letter, or two Chinese characters. */
const startLength = 2;

/** Latin words are found whole; Chinese ones stand anywhere in a run. */
const patternOf = (spelling: string): string =>
  rowOf(spelling)
    .replace(/^ (?=\p{Script=Han}{2})/u, "")
    .replace(/(?<=\p{Script=Han}) $/u, "");
