import type { Change } from "../../contract/documents/changes.ts";
import { type Comparison, pairs } from "./comparison.ts";

/** Questions that are new, gone, or answered otherwise. */
export const questionChanges = ({ from, to, questions, words, language }: Comparison): Change[] =>
  pairs(questions.from, questions.to).flatMap(({ id, before, after }): Change[] => {
    const [was, is] = [before?.answer[language], after?.answer[language]];
    if (was === is) return [];
    const title = (after ?? before)?.question[language] ?? id;
    const successor = questions.to.find(({ replaces }) => replaces === id)?.question[language];
    const message =
      is === undefined ? words.questionGone(title, successor) : was === undefined ? words.questionNew(title) : words.questionChanged(title);
    const sources = [...(before ? [`${from.id}/${id}`] : []), ...(after ? [`${to.id}/${id}`] : [])];
    return [{ kind: "question", subject: id, from: was ?? null, to: is ?? null, message, sources }];
  });

/** What one of the editions left standing although its other statements say otherwise. */
export const staleChanges = ({ questions, words, language }: Comparison): Change[] =>
  pairs(questions.from, questions.to).flatMap(({ id, before, after }): Change[] => {
    const [was, is] = [before?.stale?.value[language], after?.stale?.value[language]];
    if (was === is) return [];
    const title = (after ?? before)?.question[language] ?? id;
    const sources = [...(before?.stale?.sources ?? []), ...(after?.stale?.sources ?? [])];
    return [{ kind: "stale", subject: id, from: was ?? null, to: is ?? null, message: words.stale(title, is), sources }];
  });
