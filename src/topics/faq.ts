import type { FaqDocument, FaqEntry, FaqTitle } from "../contract/documents/faq.ts";
import { questionSource } from "../domain/ids.ts";
import type { Language } from "../domain/language.ts";
import type { FaqQuestion, Reference } from "../domain/reference.ts";
import { fold } from "../knowledge/fold.ts";
import { detailOf } from "../wording/problem.ts";
import { RequestError } from "../wording/request-error.ts";
import { bestQuestions, type FittingQuestions } from "./search/questions.ts";
import { documentOf, type Topic } from "./topic.ts";

/**
 * The FAQ of an edition: without words all its questions, with the id of a question that one, else those that fit the words.
 *
 * @throws {RequestError} on the id of a question that only another edition has
 */
export function faqOf(topic: Topic, reference: Reference, words: string): FaqDocument {
  const { edition, request } = topic;
  const questions = reference.questions[edition.id] ?? [];
  const asked = words.trim();
  const { best, near } = asked === "" ? { best: questions.map(certain), near: [] } : fitting(topic, reference, asked);
  const entries = best.map(({ question, score }) => entryOf(topic, reference, question, score));
  const title = titleIn(questions, request.language);
  return documentOf(topic, {
    ...(asked !== "" && { words: asked }),
    entries,
    near: near.flatMap(title),
    elsewhere: asked === "" ? [] : elsewhereFor(topic, reference, asked, best[0]?.score ?? 0),
    titles: [...new Set(entries.flatMap(({ related }) => related))].flatMap(title),
  });
}

const certain = (question: FaqQuestion) => ({ question, score: 1 });

function fitting({ knowledge, edition, request }: Topic, reference: Reference, asked: string): FittingQuestions {
  const questions = reference.questions[edition.id] ?? [];
  const named = questions.filter(({ id }) => fold(id) === fold(asked));
  if (named.length > 0) return { best: named.map(certain), near: [] };
  const editions = knowledge.editions
    .map(({ id }) => id)
    .filter((id) => reference.questions[id]?.some((question) => fold(question.id) === fold(asked)));
  if (editions.length > 0) {
    throw new RequestError([
      detailOf({ code: "not-in-edition", field: "question", value: asked, suggestions: [], editions }, request.language),
    ]);
  }
  return bestQuestions(knowledge, reference, questions, asked);
}

/** What fits the words best in another edition, where this one does not have the question and nothing that fits nearly as well. */
function elsewhereFor({ knowledge, edition, request }: Topic, reference: Reference, asked: string, here: number): FaqDocument["elsewhere"] {
  const least = Math.max(fitsWell, here * clearlyBetter);
  // No score is higher, and to prepare the search in another edition takes as long as in this one.
  if (least > 1) return [];
  const own = reference.questions[edition.id]?.map(({ id }) => id) ?? [];
  return knowledge.editions
    .filter(({ id }) => id !== edition.id)
    .flatMap(({ id }) =>
      bestQuestions(knowledge, reference, reference.questions[id] ?? [], asked)
        .best.slice(0, 1)
        .filter(({ question, score }) => !own.includes(question.id) && score >= least)
        .map(({ question }) => ({ edition: id, id: question.id, question: question.question[request.language] })),
    );
}

const fitsWell = 0.3;
const clearlyBetter = 2;

function entryOf(
  { edition, request: { language } }: Topic,
  { conflicts }: Reference,
  { id, question, answer, related, links, stale }: FaqQuestion,
  score: number,
): FaqEntry {
  const source = questionSource(edition.id, id);
  return {
    id,
    question: question[language],
    answer: answer[language],
    score,
    related: [...related],
    sources: [source, ...links],
    conflicts: conflicts.filter(({ readings }) => readings.some(({ sources }) => sources.includes(source))).map(({ id }) => id),
    ...(stale && { stale: { text: stale.value[language], sources: [...stale.sources], inferred: stale.inferred } }),
  };
}

const titleIn =
  (questions: readonly FaqQuestion[], language: Language) =>
  (wanted: string): FaqTitle[] =>
    questions.filter(({ id }) => id === wanted).map(({ id, question }) => ({ id, question: question[language] }));
