import type { DocumentsDocument } from "../../contract/documents/documents.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { documentsWordings } from "../../wording/topics/documents.ts";
import { citations, sourceBlocks } from "../citations.ts";
import { type Block, type Document, type Item, span } from "../document.ts";
import { checklist } from "./documents-checklist.ts";
import { overview } from "./documents-overview.ts";
import type { DocumentsWriting } from "./documents-writing.ts";
import type { PageOptions } from "./page-options.ts";

/** One industry as a checklist; several as a table. */
export function documentsPage(document: DocumentsDocument, { marks, verbose }: PageOptions): Document {
  const { asked, requirements, names, language, edition } = document;
  const words = documentsWordings[language];
  const page = pageWordings[language];
  const writing: DocumentsWriting = { document, words, page, marks, ...citations(document) };
  const isOne = asked.industry !== undefined && requirements.some(({ industry, lists }) => lists.length > 0 && industry === asked.industry);
  const industry = asked.industry && names.industry?.[asked.industry];
  return [
    { heading: { text: [span(words.title(industry))], aside: page.edition(edition), rank: "title" }, blocks: [] },
    ...(isOne ? checklist(writing) : overview(writing)),
    ...section(words.notes, notes(writing)),
    { heading: { text: [span(page.headings.sources)], rank: "section" }, blocks: sourceBlocks(writing, verbose, page.dated) },
  ];
}

const section = (heading: string, items: Item[]): Document =>
  items.length === 0 ? [] : [{ heading: { text: [span(heading)], rank: "section" }, blocks: [{ kind: "list", items }] satisfies Block[] }];

const notes = ({ document, page, cite }: DocumentsWriting): Item[] =>
  document.notes.map(({ text, inferred, sources }) => ({
    marker: "-",
    text: [span(text), ...(inferred ? [span(page.inferred, "dim")] : []), ...cite(sources)],
  }));
