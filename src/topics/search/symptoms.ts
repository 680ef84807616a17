import type { Knowledge } from "../../domain/knowledge.ts";
import type { Reference, Symptom } from "../../domain/reference.ts";
import { rememberingFor } from "../../domain/remembering.ts";
import { fold } from "../../knowledge/fold.ts";
import { codesNamed, isShort } from "./codes.ts";
import { conceptsOf } from "./concepts.ts";
import { type NearSymptom, nearSymptoms } from "./near-symptoms.ts";
import { type Found, fits, rounded, searcher, type WeightedText, weighted } from "./searcher.ts";

/** What scores less has a word in common with what was typed and no more. */
const enough = 0.13;
/** What scores less, as part of the best score, is not worth a look beside it. */
const worthALook = 0.35;
const mostMatches = 5;
/** A pasted log is read so far and no further. */
const longest = 4000;

/** A code that is in no list is no word either. */
const code = /^(?:-?\d{2,}|\w+\.\w+|(?:\w+::)?ERR_\w+)$/;

/** A symptom that was named by its id, by a code or in its own words. */
export interface NamedSymptom {
  symptom: Symptom;
  /** Those that were named, folded. */
  codes: ReadonlySet<string>;
}

/** A symptom, and how well it fits. */
export interface FoundSymptom extends NamedSymptom {
  score: number;
}

/** What was found, by how sure it is. */
export interface Diagnosed {
  best: FoundSymptom[];
  near: NearSymptom[];
  /** What is named and not among the symptoms that were searched. */
  elsewhere: NamedSymptom[];
}

/**
 * What fits the words, best first: what is named by its id or by a code, else what the words tell of.
 *
 * @param symptoms those that can occur where it was asked for
 */
export function bestSymptoms(knowledge: Knowledge, reference: Reference, symptoms: readonly Symptom[], typed: string): Diagnosed {
  const asked = typed.slice(0, longest);
  if (asked === "") return { best: [], near: [], elsewhere: [] };
  const search = () => searchOf(knowledge)(reference)(symptoms)(asked);
  const named = namedIn(symptoms, asked);
  if (named.length > 0) return { best: inOrder(named, search), near: [], elsewhere: [] };
  const elsewhere = withPhrasing(symptoms, asked).length > 0 ? [] : namedAlone(reference.symptoms, asked);
  const found = code.test(asked) ? [] : search();
  const fitting = fittingAmong(found, symptoms, asked);
  if (fitting.length === 0 || elsewhere.length > 0) {
    const notNamed = symptoms.filter(({ id }) => !elsewhere.some(({ symptom }) => symptom.id === id));
    return { best: [], near: nearSymptoms(notNamed, asked, found), elsewhere };
  }
  const top = fitting[0]?.score ?? 0;
  const worthwhile = fitting.filter(({ score }) => score >= top * worthALook).slice(0, mostMatches);
  const best = worthwhile.flatMap(({ id, score }) =>
    symptoms.filter((symptom) => symptom.id === id).map((symptom) => ({ ...bare(symptom), score: rounded(score) })),
  );
  return { best, near: [], elsewhere: [] };
}

/** What is named by its id, else by codes. */
function namedIn(symptoms: readonly Symptom[], asked: string): NamedSymptom[] {
  const byId = withId(symptoms, asked);
  return byId.length > 0 ? byId.map(bare) : withCodes(symptoms, asked);
}

const withId = (symptoms: readonly Symptom[], asked: string): Symptom[] => symptoms.filter(({ id }) => fold(id) === fold(asked));

function withCodes(symptoms: readonly Symptom[], asked: string): NamedSymptom[] {
  const codes = codesNamed(symptoms, asked);
  return symptoms.flatMap((symptom) => {
    const its = codes.get(symptom.id);
    return its === undefined ? [] : [{ symptom, codes: its }];
  });
}

/** What is named and nothing else is said: in a longer text a code may stand by chance. */
function namedAlone(symptoms: readonly Symptom[], asked: string): NamedSymptom[] {
  const named = [...withId(symptoms, asked), ...withPhrasing(symptoms, asked)].map(bare);
  return named.length > 0 || !isShort(asked) ? named : withCodes(symptoms, asked);
}

const bare = (symptom: Symptom): NamedSymptom => ({ symptom, codes: new Set() });

/** Where several are named, the words around their codes tell which comes first. */
function inOrder(named: readonly NamedSymptom[], search: () => Found[]): FoundSymptom[] {
  const certain = named.map((one) => ({ ...one, score: 1 }));
  if (named.length === 1) return certain;
  const scores = new Map(search().map(({ id, score }) => [id, score]));
  return certain.sort((a, b) => (scores.get(b.symptom.id) ?? 0) - (scores.get(a.symptom.id) ?? 0));
}

/** A search is made once for each list of symptoms and what its words are understood by. */
const searchOf = rememberingFor((knowledge: Knowledge) =>
  rememberingFor((reference: Reference) =>
    rememberingFor((symptoms: readonly Symptom[]) => searcher(symptoms.map(findable), conceptsOf(knowledge, reference))),
  ),
);

/** What tells of the words; what people put in exactly these words comes first, however often others hold the same words. */
function fittingAmong(found: readonly Found[], symptoms: readonly Symptom[], asked: string): Found[] {
  const named = new Set(withPhrasing(symptoms, asked).map(({ id }) => id));
  const [exact, others] = [found.filter(({ id }) => named.has(id)), found.filter(({ id }) => !named.has(id))];
  const top = found[0]?.score ?? 0;
  return [...exact.map((one) => ({ ...one, score: top })), ...others.filter((one) => fits(one, enough))];
}

/** What is put in exactly these words. */
const withPhrasing = (symptoms: readonly Symptom[], asked: string): Symptom[] =>
  symptoms.filter(({ symptom, phrasings }) =>
    [...Object.values(symptom), ...phrasings.zh, ...phrasings.en].some((text) => fold(text) === fold(asked)),
  );

/** How people put it tells most; what a code or a cause says tells less. */
function findable({ id, symptom, phrasings, codes, causes, remedies }: Symptom): { id: string; texts: WeightedText[] } {
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
