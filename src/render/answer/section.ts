import type { Heading } from "../../wording/page.ts";
import { type Block, type Document, type Phrase, span } from "../document.ts";
import type { Writing } from "./writing.ts";

/** A part of the page; without content there is none. */
export const section = ({ words }: Writing, heading: Heading, blocks: Block[]): Document =>
  blocks.length === 0 ? [] : [{ heading: { text: [span(words.headings[heading])], rank: "section" }, blocks }];

/** Lines as a block; without lines there is none. */
export const lines = (phrases: Phrase[]): Block[] => (phrases.length === 0 ? [] : [{ kind: "lines", indented: true, lines: phrases }]);
