import type { DocumentsDocument, Remark, Requirement } from "../../../contract/documents/documents.ts";
import type { PageWording } from "../../../wording/page.ts";
import type { documentsWordings } from "../../../wording/topics/documents.ts";
import type { Citations } from "../../citations.ts";
import { type Phrase, span } from "../../document.ts";

/** What the parts of the page of documents are written with. */
export interface DocumentsWriting extends Citations {
  document: DocumentsDocument;
  words: (typeof documentsWordings)["en"];
  page: PageWording;
}

export type Status = "open" | "earlier" | "named" | "closed" | "absent";

/** How far a channel is open: in the last list, in an earlier one, by a guide alone, or not at all; what has no row anywhere is absent. */
export function statusOf({ open, lists, category }: Requirement): Status {
  if (open) return lists.length === 0 || lists.at(-1)?.open ? "open" : "named";
  if (category === null) return "absent";
  return lists.some((list) => list.open) ? "earlier" : "closed";
}

/** The row's name within its category; what no row has goes by the industry's own. */
export function nameOf({ document: { names }, words }: DocumentsWriting, { category, name, industry }: Requirement): string {
  const named = names.industry ?? {};
  const isIndustrys = industry !== null && name === named[industry];
  return category === null || isIndustrys ? name : words.within(named[category] ?? category, name);
}

/** A sentence with what tells how well it is founded. */
export const founded = ({ page, cite }: DocumentsWriting, { text, inferred, sources }: Remark): Phrase => [
  span(text),
  ...(inferred ? [span(page.inferred, "dim")] : []),
  ...cite(sources),
];
