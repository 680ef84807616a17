import { type Block, type Phrase, plain, span } from "../document.ts";
import type { Page } from "../style.ts";
import { type Line, phraseLines } from "./phrase.ts";
import { widthOf } from "./width.ts";

export type Table = Extract<Block, { kind: "table" }>;

/** In columns of the terminal: before a table, and between two of its columns. */
export const indent = 2;
export const gap = 2;
/** A last column that must wrap and is narrower than this is harder to read than no table. */
const narrowest = 24;
/** Where the last column would be narrower, the headings of the others wrap. */
const comfortable = 36;
/** Where every column can be this wide, all of them wrap. */
const wrapping = 16;

/** A table without borders; where the page is too narrow for one, each row becomes a few lines. */
export async function tableLines(table: Table, width: number, page: Page): Promise<string[]> {
  const room = (columns: readonly number[]) => width - indent - columns.reduce((sum, column) => sum + column + gap, 0);
  const unwrapped = fixedWidths(table, page, (heading) => [heading]);
  const fixed = room(unwrapped) < comfortable ? fixedWidths(table, page, (heading) => heading.split(" ")) : unwrapped;
  if (room(fixed) >= Math.min(narrowest, lastWidth(table, page))) return drawn(table, [...fixed, room(fixed)], page);
  const shared = sharedWidths([...unwrapped, lastWidth(table, page)], room(unwrapped.map(() => 0)));
  return shared === undefined ? stacked(table, width, page) : drawn(table, shared, page);
}

/** Wide columns give way until all fit; undefined where they would become too narrow. */
function sharedWidths(widths: readonly number[], room: number): number[] | undefined {
  for (let most = room; most >= wrapping; most--) {
    const narrowed = widths.map((width) => Math.min(width, most));
    if (narrowed.reduce((sum, width) => sum + width, 0) <= room) return narrowed;
  }
  return undefined;
}

/** All columns but the last are as wide as their widest cell, and as the widest part of their heading. */
function fixedWidths({ head, rows }: Table, page: Page, parts: (heading: string) => string[]): number[] {
  return head.slice(0, -1).map((heading, column) => {
    const cells = rows.map((row) => shownWidth(row[column] ?? [], page));
    return Math.max(...cells, ...parts(heading).map((part) => widthOf(part)));
  });
}

/** As wide as the last column would be if nothing in it wrapped. */
const lastWidth = ({ head, rows }: Table, page: Page): number =>
  Math.max(widthOf(head.at(-1) ?? ""), ...rows.map((row) => shownWidth(row.at(-1) ?? [], page)));

/** In columns of the terminal, as wide as it is on a line of its own. */
export const shownWidth = (phrase: Phrase, page: Page): number => phraseLines(phrase, Number.POSITIVE_INFINITY, page)[0]?.width ?? 0;

/** Draws a table. @param widths of the columns, in columns of the terminal: what is wider wraps */
export async function drawn({ head, rows }: Table, widths: readonly number[], page: Page): Promise<string[]> {
  const { default: Table } = await import("cli-table3");
  const table = new Table({
    chars: borderless,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [], compact: true },
    colWidths: [...widths],
  });
  const heading = head.map((text): Phrase => [span(text, "dim")]);
  const cells = [heading, ...rows].map((row) => row.map((cell, column) => phraseLines(cell, widths[column] ?? 0, page)));
  for (const [index, row] of cells.entries())
    table.push(row.map((lines) => ({ content: content(lines), vAlign: index === 0 ? "bottom" : "top" })));
  return table
    .toString()
    .split("\n")
    .map((line) => `${" ".repeat(indent)}${line}`.trimEnd());
}

/** cli-table3 measures Chinese but does not wrap it, so its cells come wrapped. */
const content = (lines: readonly Line[]): string => lines.map(({ text }) => text).join("\n");

const borders = [
  "top",
  "top-mid",
  "top-left",
  "top-right",
  "bottom",
  "bottom-mid",
  "bottom-left",
  "bottom-right",
  "left",
  "left-mid",
  "mid",
  "mid-mid",
  "right",
  "right-mid",
];
const borderless = { ...Object.fromEntries(borders.map((border) => [border, ""])), middle: " ".repeat(gap) };

function stacked({ head, rows }: Table, width: number, page: Page): string[] {
  const lines = (phrase: Phrase, left: number) => phraseLines(phrase, width - left, page).map(({ text }) => " ".repeat(left) + text);
  // Of two columns the second needs no heading.
  const labelled = head.length > 2;
  return rows.flatMap(([first = [], ...others]) => {
    const told = others.flatMap((cell, index) =>
      plain(cell) === "" ? [] : [labelled ? [span(`${head[index + 1]} `, "dim"), ...cell] : cell],
    );
    return [...lines(first, indent), ...told.flatMap((phrase) => lines(phrase, indent + gap))];
  });
}
