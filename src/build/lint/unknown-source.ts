import { isQuestionOf, questionSource } from "../../domain/ids.ts";
import type { Data } from "../data.ts";
import { type Citation, citationsOf } from "./places/citations.ts";
import type { Rule } from "./rule.ts";

export const unknownSource: Rule = {
  name: "unknown-source",
  description: "Every source that is named exists, and an edition rests on its own questions, never on another edition's.",
  check(data) {
    const questions = questionsOf(data);
    return citationsOf(data).flatMap((citation) => {
      const { file, at } = citation;
      const known = Object.hasOwn(data.sources, citation.source) || questions.includes(citation.source);
      if (!known) return [{ file, at, message: `there is no source "${citation.written}"; correct it, or add it to data/sources.yaml` }];
      return isForeign(citation, questions)
        ? [{ file, at, message: `"${citation.written}" is another edition's question; cite faq/… of this one` }]
        : [];
    });
  },
};

const questionsOf = ({ editions }: Data): string[] =>
  Object.entries(editions).flatMap(([id, { questions }]) => Object.keys(questions).map((question) => questionSource(id, question)));

const isForeign = ({ edition, source }: Citation, questions: readonly string[]): boolean =>
  edition !== undefined && questions.includes(source) && !isQuestionOf(source, edition);
