import type { CompareDocument, CompareRow } from "../../contract/documents/compare.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { compareWordings } from "../../wording/topics/compare.ts";
import { type Citations, citations, sourceBlocks } from "../citations.ts";
import { type Document, type Phrase, span } from "../document.ts";
import type { PageOptions } from "./page-options.ts";

/** A column a subject, a row a property. */
export function comparePage(document: CompareDocument, { verbose }: PageOptions): Document {
  const { language, names, rows } = document;
  const page = pageWordings[language];
  const cited = citations(document);
  return [
    {
      heading: { text: [span(compareWordings[language].title(names))], aside: page.edition(document.edition), rank: "title" },
      blocks: [{ kind: "table", equal: true, head: ["", ...names], rows: rows.map((row) => cells(row, cited, page.inferred)) }],
    },
    { heading: { text: [span(page.headings.sources)], rank: "section" }, blocks: sourceBlocks(cited, verbose) },
  ];
}

const cells = ({ property, values, grounds }: CompareRow, { cite }: Citations, inferred: string): Phrase[] => [
  [span(property, "bold")],
  ...values.map((value, index): Phrase => {
    const fact = grounds[index];
    if (fact?.stated !== true) return [span(value, "dim")];
    return [span(value), ...(fact.inferred ? [span(inferred, "dim")] : []), ...cite(fact.sources)];
  }),
];
