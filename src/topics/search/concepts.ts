import type { Knowledge, Term } from "../../domain/knowledge.ts";
import type { Concept, Reference } from "../../domain/reference.ts";
import { rowOf, termsIn } from "./words.ts";

/** What the vocabulary has a name for, and what people call otherwise in everyday words. */
export const conceptsOf = (
  { vocabulary }: Pick<Knowledge, "vocabulary">,
  { everydayWords }: Pick<Reference, "everydayWords">,
): Concept[] => [
  ...Object.entries<readonly Term[]>({ ...vocabulary }).flatMap(([kind, terms]) =>
    terms.map(({ id, name, aliases }): Concept => ({ id: `${kind}/${id}`, spellings: [...Object.values(name), ...aliases] })),
  ),
  ...everydayWords,
];

/** The terms that tell nothing: concepts that are generic, and the words that spell them. */
export const genericTerms = (concepts: readonly Concept[]): Set<string> =>
  new Set(
    concepts
      .filter(({ generic }) => generic)
      .flatMap(({ id, spellings }) => [`${mark}${id}`, ...spellings.flatMap((spelling) => termsIn(rowOf(spelling)))]),
  );

/** The concepts that tell something, with the spellings that do: a word that is generic tells nothing as the name of something else either. */
export function tellingConcepts(concepts: readonly Concept[]): Concept[] {
  const empty = new Set(concepts.filter(({ generic }) => generic).flatMap(({ spellings }) => spellings.map(rowOf)));
  return concepts
    .filter(({ generic }) => !generic)
    .map((concept) => ({ ...concept, spellings: concept.spellings.filter((spelling) => !empty.has(rowOf(spelling))) }));
}

/** Sets a concept apart from a word of the same letters. */
const mark = "concept ";

export const isConcept = (term: string): boolean => term.startsWith(mark);

interface Pattern {
  concept: string;
  row: string;
}

/** Finds the concepts that a row of words speaks of, however it spells them. */
export function conceptFinder(concepts: readonly Concept[]): (row: string) => string[] {
  const patterns = new Map<string, Pattern[]>();
  for (const { id, spellings } of concepts) {
    for (const row of new Set(spellings.map(patternOf))) {
      const start = row.slice(0, startLength);
      const alike = patterns.get(start) ?? [];
      alike.push({ concept: `${mark}${id}`, row });
      patterns.set(start, alike);
    }
  }
  return (row) => {
    const found = new Set<string>();
    for (let at = 0; at < row.length; at++) {
      for (const pattern of patterns.get(row.slice(at, at + startLength)) ?? []) {
        if (row.startsWith(pattern.row, at)) found.add(pattern.concept);
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
