import { languages } from "../../domain/language.ts";
import { fold } from "../../knowledge/fold.ts";
import type { QuestionData } from "../data.ts";
import { questionFile } from "./places/files.ts";
import { at } from "./places/members.ts";
import { hasHan } from "./places/texts.ts";
import type { Rule } from "./rule.ts";

export const phrasings: Rule = {
  name: "phrasings",
  description: "Every question can be found in both languages, each phrasing standing once and in its own language.",
  check: ({ editions }) =>
    Object.entries(editions).flatMap(([edition, { questions }]) =>
      Object.entries(questions).flatMap(([id, question]) =>
        faultsOf(question).map(({ path, message }) => ({ file: questionFile(edition, id), at: path, message })),
      ),
    ),
};

function faultsOf({ phrasings: lists }: QuestionData): { path: string; message: string }[] {
  const empty = languages.filter((language) => lists[language].length === 0);
  const misplaced = lists.en.filter(hasHan);
  const repeated = languages.flatMap((language) => {
    const folded = lists[language].map(fold);
    return lists[language].filter((_, index) => folded.indexOf(folded[index] ?? "") < index).map((phrasing) => ({ language, phrasing }));
  });
  return [
    ...empty.map((language) => ({ path: at("phrasings", language), message: "is empty; write how people ask this question" })),
    ...misplaced.map((phrasing) => ({ path: at("phrasings", "en"), message: `"${phrasing}" is Chinese; move it to zh` })),
    ...repeated.map(({ language, phrasing }) => ({ path: at("phrasings", language), message: `"${phrasing}" stands twice; delete one` })),
  ];
}
