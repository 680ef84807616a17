import type { EditionData } from "../data.ts";
import { questionFile } from "../file-names.ts";
import type { Rule } from "./rule.ts";

/** Else a sentence of our own would be told as the edition's change. */
export const staleQuestion: Rule = {
  name: "stale-question",
  description: "What an edition left standing is answered word for word as in the edition before.",
  check: ({ editions }) =>
    Object.entries(editions).flatMap(([id, edition]) => {
      const before = editions[edition.edition.follows ?? ""];
      return before === undefined ? [] : changedIn(edition, before).map((question) => finding(id, question));
    }),
};

const changedIn = (edition: EditionData, before: EditionData): string[] =>
  Object.entries(edition.questions).flatMap(([id, { stale, question, answer }]) => {
    const was = before.questions[id];
    const same = JSON.stringify([was?.question, was?.answer]) === JSON.stringify([question, answer]);
    return stale === undefined || same ? [] : [id];
  });

const finding = (edition: string, question: string) => ({
  file: questionFile(edition, question),
  at: "stale",
  message: "it is answered otherwise than in the edition before; write the answer as it stands there, or delete stale",
});
