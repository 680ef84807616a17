import type { Language } from "../domain/language.ts";
import { pageWordings } from "../wording/page-languages.ts";
import { type Block, type Document, type Heading, type Item, type Link, type Phrase, plain, type Section } from "./document.ts";
import { visible } from "./escape.ts";

/** A document in Markdown, ready for a ticket. */
export function markdownDocument(document: Document, language: Language): string {
  const { colon } = pageWordings[language];
  return `${document.map((part) => section(part, colon)).join("\n\n")}\n`;
}

const section = ({ heading, blocks }: Section, colon: string): string =>
  [...(heading === undefined ? [] : title(heading)), ...blocks.map((content) => block(content, colon))].join("\n\n");

const title = ({ text, aside, rank }: Heading): string[] => [
  `${rank === "title" ? "##" : "###"} ${escaped(plain(text))}`,
  ...(aside === undefined ? [] : [`*${escaped(aside)}*`]),
];

function block(content: Block, colon: string): string {
  if (content.kind === "command") return `\`\`\`sh\n${visible(content.command)}\n\`\`\``;
  if (content.kind === "list") return content.items.map((entry) => item(entry, colon)).join("\n");
  if (content.kind === "lines") return content.lines.map(inline).join("\n\n");
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const lines = [content.head.map(escaped), content.head.map(() => "---"), ...content.rows.map((cells) => cells.map(inline))];
  return lines.map(row).join("\n");
}

/** An item is one line, and one for each of its points, so that a list stays a list in every ticket system. */
function item({ label, marker = "-", text, detail, links = [], points = [] }: Item, colon: string): string {
  const bullet = /^\d+\.$/.test(marker) ? marker : "-";
  const reference = marker === bullet ? "" : `${marker} `;
  const [subject, ...rest] = text;
  const [only] = links.length === 1 && links[0]?.title === subject?.text ? links : [];
  const words = only === undefined ? inline(text) : link(only) + inline(rest);
  const told = [...(label === undefined ? [] : [escaped(label)]), words, ...(detail === undefined ? [] : [inline(detail)])].join(colon);
  const addresses = only === undefined && links.length > 0 ? ` (${links.map(link).join(", ")})` : "";
  const below = points.map((point) => `\n${" ".repeat(bullet.length + 1)}- ${inline(point)}`).join("");
  return `${bullet} ${reference}${told}${addresses}${below}`;
}

const link = ({ title: text, url }: Link): string => `[${escaped(text)}](${visible(url)})`;

const inline = (phrase: Phrase): string =>
  phrase.map(({ text, tone }) => (tone === "bold" ? `**${escaped(text)}**` : escaped(text))).join("");

/** What would end a table's cell or begin a mark-up. */
const escaped = (text: string): string =>
  visible(text)
    .replaceAll("\u00a0", " ")
    .replace(/[\\`*<|]/g, "\\$&");
