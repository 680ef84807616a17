import type { DocumentsDocument, Remark, Requirement } from "../../../contract/documents/documents.ts";
import type { PageWording } from "../../../wording/page.ts";
import type { documentsWordings } from "../../../wording/topics/documents.ts";
import { type Citations, founded } from "../../citations.ts";
import type { Phrase } from "../../document.ts";

/** What the parts of the page of documents are written with. */
export interface DocumentsWriting extends Citations {
  document: DocumentsDocument;
  words: (typeof documentsWordings)["en"];
  page: PageWording;
}

/** The row's name within its category; what no row has goes by the industry's own. */
export function nameOf({ document: { names }, words }: DocumentsWriting, { category, name, industry }: Requirement): string {
  const named = names.industry ?? {};
  const isIndustrys = industry !== null && name === named[industry];
  return category === null || isIndustrys ? name : words.within(named[category] ?? category, name);
}

/** A sentence with what tells how well it is founded. */
export const grounded = (writing: DocumentsWriting, remark: Remark): Phrase => founded(writing, writing.page, remark);
