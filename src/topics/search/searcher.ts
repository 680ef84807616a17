import type { Concept } from "../../domain/reference.ts";
import { conceptFinder, conceptTerm, isConcept, termsFor } from "./concepts.ts";
import { meantWord } from "./typing-error.ts";
import { isHan, rowOf, termsIn } from "./words.ts";

/** Something that can be found, by the texts that speak of it. */
export interface Findable {
  id: string;
  texts: readonly WeightedText[];
}

/** A text, and how much it counts. */
export interface WeightedText {
  text: string;
  /** A text that says more of what the thing is about weighs more. */
  weight: number;
}

/** Texts that weigh alike. */
export const weighted = (weight: number, texts: readonly string[]): WeightedText[] => texts.map((text) => ({ text, weight }));

/** A score as documents tell it. */
export const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** How well a thing fits what was asked. */
export interface Found {
  id: string;
  /** How much of what was asked is found there: from 0, nothing, to 1. */
  score: number;
  /** The part of the score that does not rest on generic words. */
  telling: number;
  /** Of this the part that says what it is about, and not where it happens; nothing where what was asked is about something foreign. */
  topical: number;
}

interface Indexed {
  id: string;
  /** Term → how often it stands there, each time with the weight of its text. */
  counts: Map<string, number>;
}

/** The more often a term stands in the texts of a thing the better, but less with each time. */
const saturation = 2.5;
/** Two Chinese characters that stand in no text are often the end of one word and the beginning of the next. */
const perhapsNoWord = 0.5;
/** How much more what is meant tells than the word that says it. */
const meaning = 2;

/**
 * Makes a search over texts. What counts is which of the terms asked for a thing is found by, rare ones most (BM25);
 * best first, and what has nothing in common is left out.
 */
export function searcher(findables: readonly Findable[], concepts: readonly Concept[]): (asked: string) => Found[] {
  const conceptsIn = conceptFinder(concepts);
  const termsOf = (text: string): string[] => {
    const row = rowOf(text);
    return [...termsIn(row), ...conceptsIn(row)];
  };
  const index = findables.map((findable) => indexed(findable, termsOf));
  const rarity = raritiesIn(index);
  const known = [...rarity.keys()];
  const generic = termsFor(concepts.filter((concept) => concept.generic));
  const foreign = new Set(concepts.filter((concept) => concept.foreign).map(({ id }) => conceptTerm(id)));
  const places = termsFor(concepts.filter(({ place }) => place));
  return (asked) => {
    const terms = new Set(termsOf(asked).map((term) => (rarity.has(term) ? term : (meantWord(term, known) ?? term))));
    const wanted = [...terms].map((term): Wanted => {
      const weight = rarity.get(term) ?? rarityOf(0, index.length) * (isHan(term) ? perhapsNoWord : 1);
      return { term, weight: isConcept(term) && !generic.has(term) ? weight * meaning : weight };
    });
    const meant = new Set(conceptsIn(rowOf(asked), true));
    const telling = wanted.filter(({ term }) => (isConcept(term) ? meant.has(term) : !generic.has(term)));
    const topical = wanted.some(({ term }) => foreign.has(term)) ? [] : telling.filter(({ term }) => !places.has(term));
    const most = weightOf(wanted, () => 1);
    return index
      .map(({ id, counts }) => {
        const share = (terms: readonly Wanted[]) => weightOf(terms, (term) => saturated(counts.get(term) ?? 0)) / most;
        return { id, score: share(wanted), telling: share(telling), topical: share(topical) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  };
}

/**
 * Whether a thing fits what was asked, and has not only a word in common with it. What says where counts too, but alone it must be most
 * of what was asked.
 *
 * @param enough the least that is to be found of what says what it is about
 */
export const fits = ({ telling, topical }: Found, enough: number): boolean => topical / enough + (telling - topical) / mostly >= 1;

const mostly = 0.35;

interface Wanted {
  term: string;
  weight: number;
}

const weightOf = (terms: readonly Wanted[], part: (term: string) => number): number =>
  terms.reduce((sum, { term, weight }) => sum + weight * part(term), 0);

const saturated = (count: number): number => count / (count + saturation);

function indexed({ id, texts }: Findable, termsOf: (text: string) => string[]): Indexed {
  const counts = new Map<string, number>();
  for (const { text, weight } of texts) {
    for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + weight);
  }
  return { id, counts };
}

/** Term → how much it tells one thing from the others. */
function raritiesIn(index: readonly Indexed[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const { counts } of index) {
    for (const term of counts.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  }
  return new Map([...holders].map(([term, count]) => [term, rarityOf(count, index.length)]));
}

const rarityOf = (holders: number, all: number): number => Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
