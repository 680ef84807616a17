import type { DocumentHead } from "../../contract/documents/document.ts";
import { pageWordings } from "../../wording/page-languages.ts";
import { type Citations, sourceBlocks } from "../citations.ts";
import { type Block, type Section, span } from "../document.ts";

/** What a page, or one of the things on it, is about, and by which edition. */
export const titled = ({ edition, language }: DocumentHead, title: string, blocks: Block[]): Section => ({
  heading: { text: [span(title)], aside: pageWordings[language].edition(edition), rank: "title" },
  blocks,
});

/** A part of a page under its heading. */
export const section = (heading: string, blocks: Block[]): Section => ({ heading: { text: [span(heading)], rank: "section" }, blocks });

/** What a page ends with: the sources that it used. @param addresses whether these are told */
export function sourcesSection({ language }: DocumentHead, cited: Citations, addresses: boolean): Section {
  const page = pageWordings[language];
  return section(page.headings.sources, sourceBlocks(cited, addresses, page));
}

/** A line of less weight that belongs to what stands above it. */
export const dimLine = (text: string): Block => ({ kind: "lines", indented: true, lines: [[span(text, "dim")]] });

/** A line of less weight that belongs to the whole page. */
export const hint = (text: string): Section => ({ blocks: [{ kind: "lines", indented: false, lines: [[span(text, "dim")]] }] });
