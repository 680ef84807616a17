import type { Knowledge } from "../../../src/domain/knowledge.ts";
import { type Change, changed } from "./change.ts";
import { nearestTo, type Question } from "./questions.ts";

/** The changes that no answer shows: the facts that they change are dead. */
export function deadAmong(changes: readonly Change[], knowledge: Knowledge, questions: readonly Question[]): Change[] {
  const answers = new Map<Question, string>();
  const before = (question: Question): string => {
    const known = answers.get(question) ?? question.answer(knowledge);
    answers.set(question, known);
    return known;
  };
  const shows = (change: Change): boolean => {
    const otherwise = changed(knowledge, change);
    return nearestTo(change, questions, knowledge).some((question) => question.answer(otherwise) !== before(question));
  };
  const hidden = changes.filter((change) => !shows(change));
  const shown = new Set(changes.filter((change) => !hidden.includes(change)).flatMap(({ fact }) => fact ?? []));
  return hidden.filter(({ fact }) => fact === undefined || !shown.has(fact));
}

/** Says what is wrong with the knowledge, in the editions that are given; a test that runs it fails on the first sentence. */
export type Defence = (knowledge: Knowledge, editions: Knowledge["editions"]) => Iterable<string>;

/** The changes that no test would notice: the facts that they change are undefended. */
export const undefendedAmong = (changes: readonly Change[], knowledge: Knowledge, defence: Defence): Change[] =>
  changes.filter((change) => !isNoticed(change, knowledge, defence));

function isNoticed(change: Change, knowledge: Knowledge, defence: Defence): boolean {
  const otherwise = changed(knowledge, change);
  // An edition that is still the same object has been found to be right already.
  const editions =
    otherwise.integration === knowledge.integration
      ? otherwise.editions.filter((edition) => !knowledge.editions.includes(edition))
      : otherwise.editions;
  try {
    for (const _wrong of defence(otherwise, editions)) return true;
  } catch {
    return true;
  }
  return false;
}
