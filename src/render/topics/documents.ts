import type { DocumentsDocument } from "../../contract/documents/documents.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { documentsWordings } from "../../wording/topics/documents.ts";
import { type Citations, citations, sourceBlocks } from "../citations.ts";
import { type Block, type Document, type Item, span } from "../document.ts";
import { checklist } from "./documents/checklist.ts";
import { dimLine, overview } from "./documents/overview.ts";
import type { DocumentsWriting } from "./documents/writing.ts";
import type { PageOptions } from "./page-options.ts";

/** The documents as a page of their own: how to see more of them, and its sources with their dates. */
export function documentsPage(document: DocumentsDocument, { verbose }: PageOptions): Document {
  const { headings, dated } = pageWordings[document.language];
  const cited = citations(document);
  return [
    ...documentsSections(document, cited),
    ...(isOfOne(document) || !hasRows(document) ? [] : dimLine(documentsWordings[document.language].checklist)),
    { heading: { text: [span(headings.sources)], rank: "section" }, blocks: sourceBlocks(cited, verbose, dated) },
  ];
}

/** One industry as a checklist, several in short; without the sources, for a page that goes on. */
export function documentsSections(document: DocumentsDocument, cited: Citations): Document {
  const { asked, names, language, edition } = document;
  const words = documentsWordings[language];
  const page = pageWordings[language];
  const writing: DocumentsWriting = { document, words, page, ...cited };
  const industry = asked.industry && names.industry?.[asked.industry];
  return [
    { heading: { text: [span(words.title(industry))], aside: page.edition(edition), rank: "title" }, blocks: [] },
    ...(isOfOne(document) ? checklist(writing) : overview(writing)),
    ...section(words.notes, notes(writing)),
  ];
}

/** Whether the rows of one industry were asked for, not those of a category or of all. */
const isOfOne = ({ asked, requirements }: DocumentsDocument): boolean =>
  asked.industry !== undefined && requirements.some(({ industry, lists }) => lists.length > 0 && industry === asked.industry);

/** Where a channel wants no documents there is nothing that a checklist could tell. */
const hasRows = ({ requirements }: DocumentsDocument): boolean => requirements.some(({ lists }) => lists.length > 0);

const section = (heading: string, items: Item[]): Document =>
  items.length === 0 ? [] : [{ heading: { text: [span(heading)], rank: "section" }, blocks: [{ kind: "list", items }] satisfies Block[] }];

const notes = ({ document, page, cite }: DocumentsWriting): Item[] =>
  document.notes.map(({ text, inferred, sources }) => ({
    marker: "-",
    text: [span(text), ...(inferred ? [span(page.inferred, "dim")] : []), ...cite(sources)],
  }));
