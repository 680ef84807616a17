import { questionFile } from "./places/files.ts";
import { at } from "./places/members.ts";
import { wordListFaults } from "./places/word-lists.ts";
import type { Rule } from "./rule.ts";

export const phrasings: Rule = {
  name: "phrasings",
  description: "Every question can be found in both languages, each phrasing standing once and in its own language.",
  check: ({ editions }) =>
    Object.entries(editions).flatMap(([edition, { questions }]) =>
      Object.entries(questions).flatMap(([id, question]) =>
        wordListFaults(question.phrasings).map(({ language, message }) => ({
          file: questionFile(edition, id),
          at: at("phrasings", language),
          message,
        })),
      ),
    ),
};
