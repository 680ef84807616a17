import type { CompareDocument, CompareRow } from "../../contract/documents/compare.ts";
import type { PageWording } from "../../wording/page.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { compareWordings } from "../../wording/topics/compare.ts";
import { type Citations, citations, founded } from "../citations.ts";
import { type Document, type Phrase, span } from "../document.ts";
import type { PageOptions } from "./page-options.ts";
import { sourcesSection, titled } from "./section.ts";

/** A column a subject, a row a property. */
export function comparePage(document: CompareDocument, { verbose }: PageOptions): Document {
  const { language, names, rows } = document;
  const page = pageWordings[language];
  const cited = citations(document);
  return [
    titled(document, compareWordings[language].title(names), [
      { kind: "table", equal: true, head: ["", ...names], rows: rows.map((row) => cells(row, cited, page)) },
    ]),
    sourcesSection(document, cited, verbose),
  ];
}

const cells = ({ property, values, grounds }: CompareRow, cited: Citations, page: PageWording): Phrase[] => [
  [span(property, "bold")],
  ...values.map((value, index): Phrase => {
    const fact = grounds[index];
    if (fact?.stated !== true) return [span(value, "dim")];
    return founded(cited, page, { text: value, ...fact });
  }),
];
