import { type Block, type Item, type Phrase, span } from "./document.ts";

/** A text of the knowledge in Markdown, taken apart so that it can be laid out: paragraphs, lists and tables. */
export function markdownBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  for (const lines of groups(markdown)) blocks.push(blockOf(lines));
  return blocks;
}

const bullet = /^(?<marker>-|\d+\.) (?<text>.*)$/;

type Kind = "row" | "item" | "text";

const kindOf = (line: string): Kind => (line.startsWith("|") ? "row" : bullet.test(line) ? "item" : "text");

/** Neighbouring lines of one kind; an empty line parts paragraphs. */
function groups(markdown: string): string[][] {
  const found: string[][] = [];
  let last: Kind | undefined;
  for (const line of markdown.split("\n")) {
    const kind = line === "" ? undefined : kindOf(line);
    if (kind !== undefined && kind === last) found.at(-1)?.push(line);
    else if (kind !== undefined) found.push([line]);
    last = kind;
  }
  return found;
}

function blockOf(lines: readonly string[]): Block {
  const kind = kindOf(lines[0] ?? "");
  if (kind === "row") return tableOf(lines);
  if (kind === "item") return { kind: "list", items: lines.map(itemOf) };
  return { kind: "lines", indented: true, lines: [[span(lines.join(" "))]] };
}

/** The second line only separates the head from the rows. */
function tableOf([head = "", , ...rows]: readonly string[]): Block {
  return { kind: "table", head: cellsOf(head), rows: rows.map((row) => cellsOf(row).map((cell): Phrase => [span(cell)])) };
}

const cellsOf = (row: string): string[] =>
  row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

function itemOf(line: string): Item {
  const { marker = "-", text = line } = bullet.exec(line)?.groups ?? {};
  return { marker, text: [span(text)] };
}
