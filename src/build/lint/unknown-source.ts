import { isQuestionOf, questionSource } from "../../domain/ids.ts";
import { fold } from "../../knowledge/fold.ts";
import { nearest } from "../../knowledge/nearest.ts";
import type { Data } from "../data.ts";
import { editionFile } from "../file-names.ts";
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
      if (!known) return [{ file, at, message: unknownMessage(citation, [...Object.keys(data.sources), ...questions]) }];
      return isForeign(citation, questions)
        ? [{ file, at, message: `"${citation.written}" is another edition's question; cite faq/… of this one` }]
        : [];
    });
  },
};

function unknownMessage({ written, source, edition }: Citation, sources: readonly string[]): string {
  const [near] = nearest(
    source,
    // Another number is another document, not a misspelling.
    sources.filter((known) => letters(known) !== letters(source)).map((known) => [fold(known), [known]] as const),
  );
  const own = near?.replace(new RegExp(`^${edition}/`), "faq/");
  const isQuestion = edition !== undefined && written.startsWith("faq/");
  const home = isQuestion ? `add the question to data/${editionFile(edition, "edition")}` : "add it to data/sources.yaml";
  return `there is no source "${written}"; ${own === undefined ? "correct it" : `write "${own}"`}, or ${home}`;
}

const questionsOf = ({ editions }: Data): string[] =>
  Object.entries(editions).flatMap(([id, { questions }]) => Object.keys(questions).map((question) => questionSource(id, question)));

const isForeign = ({ edition, source }: Citation, questions: readonly string[]): boolean =>
  edition !== undefined && questions.includes(source) && !isQuestionOf(source, edition);

const letters = (id: string): string => id.replaceAll(/\d/g, "");
