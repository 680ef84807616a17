import type { Change } from "../../contract/documents/changes.ts";
import { questionSource } from "../../domain/ids.ts";
import type { Edition } from "../../domain/knowledge.ts";
import type { FaqQuestion } from "../../domain/reference.ts";
import { type Comparison, pairs } from "./comparison.ts";

/** Questions that are new, gone, replaced, or answered otherwise. */
export const questionChanges = ({ from, to, questions, words, language }: Comparison): Change[] =>
  pairs(questions.from, questions.to).flatMap(({ id, before, after }): Change[] => {
    const [was, is] = [before?.answer[language], after?.answer[language]];
    if (was === is) return [];
    const title = (after ?? before)?.question[language] ?? id;
    const successor = after === undefined ? successorOf(before, questions.to) : undefined;
    const sources = [...cited(from, before), ...cited(to, after ?? successor)];
    const message = successor === undefined ? words[standing(was, is)](title) : words.questionReplaced(title, successor.question[language]);
    const replaced = successor && { replacedBy: successor.id };
    return [{ kind: "question", subject: id, from: was ?? null, to: is ?? null, ...replaced, message, sources }];
  });

const standing = (was: string | undefined, is: string | undefined) =>
  is === undefined ? "questionGone" : was === undefined ? "questionNew" : "questionChanged";

/** What stands in the place of a question that is gone; the later of two editions says so. */
const successorOf = (gone: FaqQuestion | undefined, there: readonly FaqQuestion[]): FaqQuestion | undefined =>
  there.find(({ id, replaces }) => gone !== undefined && (replaces === gone.id || id === gone.replaces));

const cited = ({ id }: Edition, question: FaqQuestion | undefined): string[] =>
  question === undefined ? [] : [questionSource(id, question.id)];

/** What one of the editions left standing although its other statements say otherwise. */
export const staleChanges = ({ questions, words, language }: Comparison): Change[] =>
  pairs(questions.from, questions.to).flatMap(({ id, before, after }): Change[] => {
    const [was, is] = [before?.stale?.value[language], after?.stale?.value[language]];
    if (was === is) return [];
    const title = (after ?? before)?.question[language] ?? id;
    const sources = [...(before?.stale?.sources ?? []), ...(after?.stale?.sources ?? [])];
    return [{ kind: "stale", subject: id, from: was ?? null, to: is ?? null, message: words.stale(title, is), sources }];
  });
