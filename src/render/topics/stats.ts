import type { EditionStats, StatsDocument } from "../../contract/documents/stats.ts";
import { isQuestionOf } from "../../domain/ids.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { statsWordings } from "../../wording/topics/stats.ts";
import { citations, sourceBlocks } from "../citations.ts";
import { type Block, type Document, type Phrase, span } from "../document.ts";
import type { PageOptions } from "./page-options.ts";
import { dimLine, section } from "./section.ts";

/** The counts side by side, then the documents that the facts cite beside the FAQ's own questions. */
export function statsPage(document: StatsDocument, { verbose }: PageOptions): Document {
  const words = statsWordings[document.language];
  const cited = citations(document);
  cited.cite([...new Set(document.editions.flatMap((edition) => documentsOf(edition)))]);
  return [
    { heading: { text: [span(words.title)], rank: "title" }, blocks: [countsTable(document), dimLine(words.all)] },
    section(words.documents, sourceBlocks(cited, verbose, pageWordings[document.language])),
  ];
}

/** A column an edition. */
function countsTable({ editions, language }: StatsDocument): Block {
  const words = statsWordings[language];
  const row = (label: string, value: (edition: EditionStats) => string | number): Phrase[] => [
    [span(label)],
    ...editions.map((edition): Phrase => [span(`${value(edition)}`)]),
  ];
  return {
    kind: "table",
    head: ["", ...editions.map(({ edition }) => edition)],
    rows: [
      row(words.date, ({ date }) => date ?? words.undated),
      row(words.facts, ({ facts }) => facts),
      row(words.stated, ({ stated }) => stated),
      row(words.inferred, ({ inferred }) => inferred),
      row(words.contradicted, ({ contradicted }) => contradicted),
      row(words.questions, ({ questions }) => questions),
      row(words.ownSources, (edition) => edition.sources.length - documentsOf(edition).length),
      row(words.others, (edition) => documentsOf(edition).length),
    ],
  };
}

/** What is cited beside the edition's own questions. */
const documentsOf = ({ edition, sources }: EditionStats): string[] => sources.filter((source) => !isQuestionOf(source, edition));
