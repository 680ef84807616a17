import { vocabularyFile } from "../file-names.ts";
import { at } from "./places/members.ts";
import { wordListFaults } from "./places/word-lists.ts";
import type { Rule } from "./rule.ts";

export const everydayWords: Rule = {
  name: "everyday-words",
  description: "What the search takes for the same is told in both languages, each word standing once and in its own language.",
  check: ({ vocabulary }) =>
    Object.entries(vocabulary.everydayWords).flatMap(([id, lists]) =>
      wordListFaults(lists).map(({ language, message }) => ({ file: vocabularyFile("everydayWords"), at: at(id, language), message })),
    ),
};
