import { questionSource } from "../../domain/ids.ts";
import type { Data } from "../data.ts";
import { questionFile } from "../file-names.ts";
import { citationsOf } from "./places/citations.ts";
import type { Rule } from "./rule.ts";

/** A question whose answer is all there is to say of it needs no fact that cites it, but readers must come upon it. */
export const uncitedSource: Rule = {
  name: "uncited-source",
  description: "Every document is cited or linked somewhere; every question is cited, or related to by another question.",
  check(data) {
    const cited = new Set(citationsOf(data).map(({ source }) => source));
    const documents = Object.keys(data.sources).filter((id) => !cited.has(id));
    return [
      ...documents.map((id) => ({ file: "sources.yaml", at: id, message: "nothing cites or links this document; cite it or delete it" })),
      ...questionsOf(data)
        .filter(({ id, edition, reached }) => !reached && !cited.has(questionSource(edition, id)))
        .map(({ id, edition }) => ({
          file: questionFile(edition, id),
          at: "",
          message: "no fact cites this question and no other question names it as related; do one of the two",
        })),
    ];
  },
};

const questionsOf = ({ editions }: Data) =>
  Object.entries(editions).flatMap(([edition, { questions }]) => {
    const related = new Set(Object.entries(questions).flatMap(([id, question]) => question.related.filter((other) => other !== id)));
    return Object.keys(questions).map((id) => ({ id, edition, reached: related.has(id) }));
  });
