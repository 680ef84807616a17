import type { Heading } from "../../wording/page.ts";
import { type Block, type Document, span } from "../document.ts";
import type { Writing } from "./writing.ts";

/** A part of the page; without content there is none. */
export const section = ({ words }: Writing, heading: Heading, blocks: Block[]): Document =>
  blocks.length === 0 ? [] : [{ heading: { text: [span(words.headings[heading])], rank: "section" }, blocks }];
