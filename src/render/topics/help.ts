import type { HelpDocument } from "../../contract/documents/help.ts";
import { type Document, span } from "../document.ts";
import { markdownBlocks } from "../markdown-blocks.ts";

/** One topic of the help. */
export const helpPage = ({ title, text }: HelpDocument): Document => [
  { heading: { text: [span(title)], rank: "title" }, blocks: markdownBlocks(text) },
];
