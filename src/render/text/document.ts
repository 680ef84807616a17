import { type Block, type Document, type Heading, type Section, span } from "../document.ts";
import type { Page } from "../style.ts";
import { commandLines } from "./command.ts";
import { equalTableLines } from "./equal-table.ts";
import { listLines } from "./list.ts";
import { phraseLines } from "./phrase.ts";
import { tableLines } from "./table.ts";

/** Longer lines are hard to read, however wide the terminal is; a table has none, and may be as wide as it needs. */
const widest = 100;

/** A document laid out for a terminal: sections with an empty line between them. */
export async function textDocument(document: Document, page: Page): Promise<string> {
  const width = Math.min(page.columns, widest);
  const sections = await Promise.all(document.map((section) => sectionLines(section, width, page)));
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

async function sectionLines({ heading, blocks }: Section, width: number, page: Page): Promise<string[]> {
  const body = await Promise.all(blocks.map((block) => blockLines(block, width, page)));
  return [...(heading === undefined ? [] : headingLines(heading, width, page)), ...body.flat()];
}

function headingLines({ text, aside = "" }: Heading, width: number, page: Page): string[] {
  const spans = text.map(({ text: words, tone }) => span(words, tone ?? "bold"));
  const lines = phraseLines(spans, width, page);
  const ends = phraseLines([span(aside, "dim")], width, page);
  const [last, end] = [lines.at(-1), ends[0]];
  const room = width - (last?.width ?? 0) - (end?.width ?? 0);
  // The aside stands at the end of the line, or below where both do not fit.
  if (last === undefined || end === undefined || room < 2) {
    return [...lines.map((line) => line.text), ...ends.map((line) => " ".repeat(width - line.width) + line.text)];
  }
  return [...lines.slice(0, -1).map((line) => line.text), last.text + " ".repeat(room) + end.text];
}

async function blockLines(block: Block, width: number, page: Page): Promise<string[]> {
  if (block.kind === "table") return (block.equal ? equalTableLines : tableLines)(block, page.columns, page);
  if (block.kind === "list") return listLines(block.items, width, page);
  if (block.kind === "command") return commandLines(block.command, width);
  const left = block.indented ? "  " : "";
  return block.lines.flatMap((phrase) => phraseLines(phrase, width - left.length, page).map(({ text }) => left + text));
}
