import type { Knowledge } from "../../domain/knowledge.ts";
import type { FaqQuestion, Reference } from "../../domain/reference.ts";
import { rememberingFor } from "../../domain/remembering.ts";
import { conceptsOf } from "./concepts.ts";
import { fits, rounded, searcher, type WeightedText, weighted } from "./searcher.ts";

/** What scores less has a word in common with the question and no more. */
const enough = 0.06;
/** What scores less, as part of the best score, is not worth a look beside it. */
const worthALook = 0.25;
const mostEntries = 5;
const mostNear = 3;

/** A search is made once for each list of questions and what its words are understood by. */
const searchOf = rememberingFor((knowledge: Knowledge) =>
  rememberingFor((reference: Reference) =>
    rememberingFor((questions: readonly FaqQuestion[]) => searcher(questions.map(findable), conceptsOf(knowledge, reference))),
  ),
);

/** Questions that fit, best first; where none does, the ids of those that come nearest. */
export interface FittingQuestions {
  best: { question: FaqQuestion; score: number }[];
  near: string[];
}

/** The questions that fit the words. */
export function bestQuestions(
  knowledge: Knowledge,
  reference: Reference,
  questions: readonly FaqQuestion[],
  asked: string,
): FittingQuestions {
  const found = searchOf(knowledge)(reference)(questions)(asked);
  if (!found.some((one) => fits(one, enough))) return { best: [], near: found.slice(0, mostNear).map(({ id }) => id) };
  const top = found[0]?.score ?? 0;
  const best = found.filter(({ score }) => score >= top * worthALook).slice(0, mostEntries);
  return {
    best: best.flatMap(({ id, score }) =>
      questions.filter((question) => question.id === id).map((question) => ({ question, score: rounded(score) })),
    ),
    near: [],
  };
}

/** What a question asks tells more of what it is about than its answer does. */
function findable({ id, question, phrasings, answer }: FaqQuestion): { id: string; texts: WeightedText[] } {
  return {
    id,
    texts: [
      ...weighted(3, Object.values(question)),
      ...weighted(2, [...phrasings.zh, ...phrasings.en, id.replaceAll("-", " ")]),
      ...weighted(1, Object.values(answer)),
    ],
  };
}
