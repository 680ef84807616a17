import type { CompareDocument } from "../../contract/documents/compare.ts";
import type { ErrorDetail } from "../../contract/error.ts";
import type { Language } from "../../domain/language.ts";
import type { Problem } from "../../domain/problem.ts";
import { lookUp, type Meaning } from "../../knowledge/vocabulary.ts";
import { placeholders } from "../../wording/placeholders.ts";
import { detailOf } from "../../wording/problem.ts";
import { RequestError } from "../../wording/request-error.ts";
import { compareWordings } from "../../wording/topics/compare.ts";
import type { Topic } from "../topic.ts";

/** What can be compared with its like. */
export type SubjectKind = CompareDocument["kind"];

const subjectKinds: readonly SubjectKind[] = ["channel", "mode", "function", "delivery"];

const field = "NAME";
const spelling = (language: Language) => () => placeholders[language].name;

/** What a word means as each of the kinds. */
type Reading = Record<SubjectKind, Meaning>;

/**
 * What is to be compared: two or more things of one kind, which is found from the words.
 *
 * @throws {RequestError} with everything that is wrong with the words
 */
export function subjectsOf(topic: Topic, words: readonly string[]): { kind: SubjectKind; ids: string[] } {
  const readings = words.map((word) => readingOf(topic, word));
  const kind = subjectKinds.find((candidate) => readings.every((reading) => "found" in reading[candidate]));
  if (kind === undefined) throw new RequestError(whatIsWrong(topic, words, readings));
  // Of several words for one thing the first stands for it.
  const named = new Map<string, string>();
  for (const [index, { [kind]: meaning }] of readings.entries())
    if ("found" in meaning && !named.has(meaning.found)) named.set(meaning.found, words[index] ?? meaning.found);
  const ids = [...named.keys()];
  const complaints = [...absent(topic, kind, named), ...(ids.length < 2 ? [tooFew(topic)] : [])];
  if (complaints.length > 0) throw new RequestError(complaints);
  return { kind, ids };
}

const readingOf = ({ knowledge }: Topic, word: string): Reading => ({
  channel: lookUp(knowledge, "channel", word),
  mode: lookUp(knowledge, "mode", word),
  function: lookUp(knowledge, "function", word),
  delivery: lookUp(knowledge, "delivery", word),
});

/** Words that mean nothing or several things; where each has a meaning, that they are of different kinds. */
function whatIsWrong(topic: Topic, words: readonly string[], readings: readonly Reading[]): ErrorDetail[] {
  const { language } = topic.request;
  const unclear = readings.flatMap((reading, index): ErrorDetail[] => {
    const meanings = subjectKinds.map((kind) => reading[kind]);
    if (meanings.some((meaning) => "found" in meaning)) return [];
    const ambiguous = meanings.flatMap((meaning) => ("ambiguous" in meaning ? meaning.ambiguous : []));
    const suggestions = meanings.flatMap((meaning) => ("suggestions" in meaning ? meaning.suggestions : []));
    const problem: Problem =
      ambiguous.length > 0
        ? { code: "ambiguous", field, value: words[index], suggestions: ambiguous }
        : { code: "unknown-value", field, value: words[index], suggestions: suggestions.slice(0, 3), choices: choicesOf(topic).flat() };
    return [detailOf(problem, language, spelling(language))];
  });
  return unclear.length > 0 ? unclear : [mixedKinds(topic, readings)];
}

function mixedKinds({ request: { language } }: Topic, readings: readonly Reading[]): ErrorDetail {
  const { errors, kinds } = compareWordings[language];
  const told = readings.flatMap((reading) =>
    subjectKinds.flatMap((kind) => ("found" in reading[kind] ? [errors.isA(reading[kind].found, kinds[kind])] : [])),
  );
  return { code: "mixed-kinds", message: errors.mixedKinds(spelling(language)(), told), field, suggestions: [] };
}

function tooFew(topic: Topic): ErrorDetail {
  const { language } = topic.request;
  const message = compareWordings[language].errors.tooFew(spelling(language)(), choicesOf(topic));
  return { code: "too-few", message, field, suggestions: choicesOf(topic).flat() };
}

const choicesOf = ({ edition }: Topic): string[][] => subjectKinds.map((kind) => itemsOf[kind](edition).map(({ id }) => id));

/** What the edition has of each kind. */
export const itemsOf = {
  channel: ({ channels }: Topic["edition"]) => channels,
  mode: ({ modes }: Topic["edition"]) => modes,
  function: ({ functions }: Topic["edition"]) => functions,
  delivery: ({ deliveries }: Topic["edition"]) => deliveries,
} satisfies Record<SubjectKind, (edition: Topic["edition"]) => readonly { id: string }[]>;

/** Ids that another edition has and this one has not. */
function absent({ knowledge, edition, request }: Topic, kind: SubjectKind, named: ReadonlyMap<string, string>): ErrorDetail[] {
  const has = (candidate: Topic["edition"], id: string) => itemsOf[kind](candidate).some((item) => item.id === id);
  return [...named].flatMap(([id, word]) => {
    if (has(edition, id)) return [];
    const editions = knowledge.editions.filter((candidate) => has(candidate, id)).map((candidate) => candidate.id);
    const choices = itemsOf[kind](edition).map((item) => item.id);
    const problem: Problem = { code: "not-in-edition", field, value: word, suggestions: [], choices, editions };
    return [detailOf(problem, request.language, spelling(request.language))];
  });
}
