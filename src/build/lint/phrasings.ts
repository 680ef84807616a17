import type { QuestionData } from "../data.ts";
import type { Finding } from "../data-error.ts";
import { questionFile, symptomFile } from "../file-names.ts";
import { at } from "./places/members.ts";
import { wordListFaults } from "./places/word-lists.ts";
import type { Rule } from "./rule.ts";

export const phrasings: Rule = {
  name: "phrasings",
  description: "Every question and symptom can be found in both languages, each phrasing standing once and in its own language.",
  check: ({ editions, troubleshooting }) => [
    ...Object.entries(editions).flatMap(([edition, { questions }]) =>
      Object.entries(questions).flatMap(([id, question]) => findingsIn(questionFile(edition, id), question)),
    ),
    ...Object.entries(troubleshooting).flatMap(([id, symptom]) => findingsIn(symptomFile(id), symptom)),
  ],
};

const findingsIn = (file: string, { phrasings: lists }: Pick<QuestionData, "phrasings">): Finding[] =>
  wordListFaults(lists).map(({ language, message }) => ({ file, at: at("phrasings", language), message }));
