import type { Knowledge } from "../../domain/knowledge.ts";
import type { Reference, Symptom } from "../../domain/reference.ts";
import { fold } from "../../knowledge/fold.ts";
import { nearest } from "../../knowledge/nearest.ts";
import { codesNamed } from "./codes.ts";
import { conceptsOf } from "./concepts.ts";
import { type Found, searcher, type WeightedText } from "./searcher.ts";

/** What scores less has a word in common with what was typed and no more. */
const enough = 0.13;
/** What scores less, as part of the best score, is not worth a look beside it. */
const worthALook = 0.35;
const mostMatches = 5;
const mostNear = 3;
/** A pasted log is read so far and no further. */
const longest = 4000;

/** A code that is in no list is no word either. */
const code = /^(?:-?\d{2,}|\w+\.\w+)$/;

export interface FoundSymptom {
  symptom: Symptom;
  score: number;
  /** Folded. */
  codes: ReadonlySet<string>;
}

/** What fits the words, best first: what is named by its id or by a code, else what the words tell of. */
export function bestSymptoms(
  knowledge: Knowledge,
  reference: Reference,
  symptoms: readonly Symptom[],
  typed: string,
): { best: FoundSymptom[]; near: Symptom[] } {
  const asked = typed.slice(0, longest);
  if (asked === "") return { best: [], near: [] };
  const byId = (id: string) => symptoms.filter((symptom) => symptom.id === id);
  const named = symptoms.filter(({ id }) => fold(id) === fold(asked));
  if (named.length > 0) return { best: named.map((symptom) => ({ symptom, score: 1, codes: new Set() })), near: [] };
  const codes = codesNamed(symptoms, asked);
  const search = () => searched(knowledge, reference, symptoms, asked);
  if (codes.size > 0) return { best: withCodes(symptoms, codes, search), near: [] };
  if (code.test(asked)) return { best: [], near: nearIds(symptoms, asked, []).flatMap(byId) };
  const found = search();
  const fitting = fittingAmong(found, symptoms, asked);
  if (fitting.length === 0) return { best: [], near: nearIds(symptoms, asked, found).flatMap(byId) };
  const top = fitting[0]?.score ?? 0;
  const worthwhile = fitting.filter(({ score }) => score >= top * worthALook).slice(0, mostMatches);
  return {
    best: worthwhile.flatMap(({ id, score }) =>
      byId(id).map((symptom) => ({ symptom, score: Math.round(score * 1000) / 1000, codes: new Set<string>() })),
    ),
    near: [],
  };
}

/** Where several have a code that was named, the words around it tell which comes first. */
function withCodes(symptoms: readonly Symptom[], codes: ReadonlyMap<string, ReadonlySet<string>>, search: () => Found[]): FoundSymptom[] {
  const named = symptoms.flatMap((symptom) => {
    const its = codes.get(symptom.id);
    return its === undefined ? [] : [{ symptom, score: 1, codes: its }];
  });
  if (named.length === 1) return named;
  const scores = new Map(search().map(({ id, score }) => [id, score]));
  return named.sort((a, b) => (scores.get(b.symptom.id) ?? 0) - (scores.get(a.symptom.id) ?? 0));
}

const searchers = new WeakMap<readonly Symptom[], (asked: string) => Found[]>();

/** A search is made once for each list of symptoms. */
function searched(knowledge: Knowledge, reference: Reference, symptoms: readonly Symptom[], asked: string): Found[] {
  const search = searchers.get(symptoms) ?? searcher(symptoms.map(findable), conceptsOf(knowledge, reference));
  searchers.set(symptoms, search);
  return search(asked);
}

/** What tells of the words; what people put exactly so comes first, however often others hold the same words. */
function fittingAmong(found: readonly Found[], symptoms: readonly Symptom[], asked: string): Found[] {
  const putSo = new Set(symptoms.filter((symptom) => isPutSo(symptom, asked)).map(({ id }) => id));
  const [exact, others] = [found.filter(({ id }) => putSo.has(id)), found.filter(({ id }) => !putSo.has(id))];
  const top = found[0]?.score ?? 0;
  return [...exact.map((one) => ({ ...one, score: top })), ...others.filter(({ telling }) => telling >= enough)];
}

const isPutSo = ({ symptom, phrasings }: Symptom, asked: string): boolean =>
  [...Object.values(symptom), ...phrasings.zh, ...phrasings.en].some((text) => fold(text) === fold(asked));

/** What has a word in common, and what has a code that is spelt nearly so. */
function nearIds(symptoms: readonly Symptom[], asked: string, found: readonly Found[]): string[] {
  const spellings = symptoms.flatMap(({ id, codes }) => codes.flatMap((group) => group.codes.map((code) => [fold(code), [id]] as const)));
  return [...new Set([...nearest(asked, spellings), ...found.map(({ id }) => id)])].slice(0, mostNear);
}

/** How people put it tells most; what a code or a cause says tells less. */
function findable({ id, symptom, phrasings, codes, causes, remedies }: Symptom): { id: string; texts: WeightedText[] } {
  const weighted = (weight: number, texts: readonly string[]) => texts.map((text) => ({ text, weight }));
  return {
    id,
    texts: [
      ...weighted(3, [...Object.values(symptom), ...phrasings.zh, ...phrasings.en]),
      ...weighted(1, [id.replaceAll("-", " "), ...codes.flatMap(({ meaning }) => Object.values(meaning))]),
      ...weighted(
        0.5,
        [...causes, ...remedies].flatMap(({ value }) => Object.values(value)),
      ),
    ],
  };
}
