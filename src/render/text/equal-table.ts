import { pattern } from "../../domain/pattern.ts";
import { type Phrase, plain, span } from "../document.ts";
import type { Page } from "../style.ts";
import { phraseLines } from "./phrase.ts";
import { drawn, gap, indent, shownWidth, type Table } from "./table.ts";
import { widthOf } from "./width.ts";

/** Columns narrower than this are harder to read than no table: that of the names, and those of the values. */
const narrowest = { names: 12, values: 16 };

/** A table whose columns are of one rank and share the width; where there is too little of it, each row becomes a short list. */
export async function equalTableLines(table: Table, width: number, page: Page): Promise<string[]> {
  const widths = sharedWidths(table, width - indent - gap * (table.head.length - 1), page);
  return widths === undefined ? stacked(table, width, page) : drawn(table, widths, page);
}

/** As wide as the contents where all fit; else each as wide as its longest word, and the rest goes to those that need more. */
function sharedWidths(table: Table, width: number, page: Page): number[] | undefined {
  const columns = table.head.map((heading, column) => [[span(heading)], ...table.rows.map((row) => row[column] ?? [])]);
  const wanted = columns.map((cells) => Math.max(...cells.map((cell) => shownWidth(cell, page))));
  const least = columns.map((cells, column) =>
    Math.min(wanted[column] ?? 0, Math.max(column === 0 ? narrowest.names : narrowest.values, ...cells.map((cell) => longestWord(cell)))),
  );
  let left = width - sum(least);
  if (left < 0) return undefined;
  const widths = [...least];
  for (let growing = shortOf(widths, wanted); left > 0 && growing.length > 0; growing = shortOf(widths, wanted)) {
    // The narrowest grows first, so that the columns come to be alike.
    const next = growing.reduce((a, b) => ((widths[b] ?? 0) < (widths[a] ?? 0) ? b : a));
    widths[next] = (widths[next] ?? 0) + 1;
    left--;
  }
  return widths;
}

const shortOf = (widths: readonly number[], wanted: readonly number[]): number[] =>
  widths.flatMap((width, column) => (width < (wanted[column] ?? 0) ? [column] : []));

/** The longest part that is never broken; Chinese breaks anywhere. */
const longestWord = (phrase: Phrase): number =>
  Math.max(
    0,
    ...plain(phrase)
      .split(breaks())
      .map((word) => widthOf(word)),
  );

const breaks = pattern("[ \\p{Script=Han}，。、；：（）]", "u");

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The name of the row, and below it each column's name with its value. */
function stacked({ head, rows }: Table, width: number, page: Page): string[] {
  const names = head.slice(1).map((name) => phraseLines([span(name, "dim")], Number.POSITIVE_INFINITY, page)[0] ?? { text: "", width: 0 });
  const left = indent + gap + Math.max(...names.map((name) => name.width)) + gap;
  return rows.flatMap(([property = [], ...values]) => [
    ...phraseLines(property, width - indent, page).map(({ text }) => " ".repeat(indent) + text),
    ...values.flatMap((value, column) => {
      const [first = "", ...rest] = phraseLines(value, width - left, page).map(({ text }) => text);
      const name = names[column] ?? { text: "", width: 0 };
      const label = " ".repeat(indent + gap) + name.text;
      return [label + " ".repeat(left - indent - gap - name.width) + first, ...rest.map((text) => " ".repeat(left) + text)];
    }),
  ]);
}
