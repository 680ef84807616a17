import type { DocumentsDocument } from "../../contract/documents/documents.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { documentsWordings } from "../../wording/topics/documents.ts";
import { type Citations, citations } from "../citations.ts";
import type { Document } from "../document.ts";
import { checklist } from "./documents/checklist.ts";
import { overview } from "./documents/overview.ts";
import { type DocumentsWriting, grounded } from "./documents/writing.ts";
import type { PageOptions } from "./page-options.ts";
import { hint, section, sourcesSection, titled } from "./section.ts";

/** The documents as a page of their own: how to see more of them, and its sources with their dates. */
export function documentsPage(document: DocumentsDocument, { verbose }: PageOptions): Document {
  const cited = citations(document);
  return [
    ...documentsSections(document, cited),
    ...(isOfOne(document) || !hasRows(document) ? [] : [hint(documentsWordings[document.language].checklist)]),
    sourcesSection(document, cited, verbose),
  ];
}

/** One industry as a checklist, several in short; without the sources, for a page that goes on. */
export function documentsSections(document: DocumentsDocument, cited: Citations): Document {
  const { asked, names, language } = document;
  const words = documentsWordings[language];
  const page = pageWordings[language];
  const writing: DocumentsWriting = { document, words, page, ...cited };
  const industry = asked.industry && names.industry?.[asked.industry];
  return [
    titled(document, words.title(industry), []),
    ...(isOfOne(document) ? checklist(writing) : overview(writing)),
    ...notesSection(writing),
  ];
}

/** Whether the rows of one industry were asked for, not those of a category or of all. */
const isOfOne = ({ asked, requirements }: DocumentsDocument): boolean =>
  asked.industry !== undefined && requirements.some(({ industry, lists }) => lists.length > 0 && industry === asked.industry);

/** Where a channel wants no documents there is nothing that a checklist could tell. */
const hasRows = ({ requirements }: DocumentsDocument): boolean => requirements.some(({ lists }) => lists.length > 0);

function notesSection(writing: DocumentsWriting): Document {
  const items = writing.document.notes.map((note) => ({ marker: "-", text: grounded(writing, note) }));
  return items.length === 0 ? [] : [section(writing.words.notes, [{ kind: "list", items }])];
}
