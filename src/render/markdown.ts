import type { Language } from "../domain/language.ts";
import type { PageWording } from "../wording/page.ts";
import { pageWordings } from "../wording/page-languages.ts";
import { type Block, type Document, type Heading, type Item, type Link, type Phrase, plain, type Section } from "./document.ts";
import { visible } from "./escape.ts";

/** A document in Markdown, ready for a ticket. */
export function markdownDocument(document: Document, language: Language): string {
  const words = pageWordings[language];
  return `${document.map((part) => section(part, words)).join("\n\n")}\n`;
}

const section = ({ heading, blocks }: Section, words: PageWording): string =>
  [...(heading === undefined ? [] : title(heading)), ...blocks.map((content) => block(content, words))].join("\n\n");

const title = ({ text, aside, rank }: Heading): string[] => [
  `${rank === "title" ? "##" : "###"} ${escaped(plain(text))}`,
  ...(aside === undefined ? [] : [`*${escaped(aside)}*`]),
];

function block(content: Block, words: PageWording): string {
  if (content.kind === "command") return `\`\`\`sh\n${visible(content.command)}\n\`\`\``;
  if (content.kind === "list") return content.items.map((entry) => item(entry, words)).join("\n");
  if (content.kind === "lines") return content.lines.map(inline).join("\n\n");
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const lines = [content.head.map(escaped), content.head.map(() => "---"), ...content.rows.map((cells) => cells.map(inline))];
  return lines.map(row).join("\n");
}

/** An item is one line, and one for each of its points, so that a list stays a list in every ticket system. */
function item({ label, marker = "-", text, detail, links = [], points = [] }: Item, words: PageWording): string {
  const bullet = /^\d+\.$/.test(marker) ? marker : "-";
  const reference = marker === bullet ? "" : `${marker} `;
  const [subject, ...rest] = text;
  const [only] = links.length === 1 && links[0]?.title === subject?.text ? links : [];
  const said = only === undefined ? inline(text) : link(only) + inline(rest);
  const told = [...(label === undefined ? [] : [escaped(label)]), said, ...(detail === undefined ? [] : [inline(detail)])].join(
    words.colon,
  );
  const linked = only === undefined && links.length > 0 ? words.withId(told, links.map(link).join(words.comma)) : told;
  const below = points.map((point) => `\n${" ".repeat(bullet.length + 1)}- ${inline(point)}`).join("");
  return `${bullet} ${reference}${linked}${below}`;
}

const link = ({ title: text, url }: Link): string => `[${escaped(text)}](${visible(url)})`;

const inline = (phrase: Phrase): string =>
  phrase.map(({ text, tone }) => (tone === "bold" ? `**${escaped(text)}**` : escaped(text))).join("");

/** What would end a table's cell or begin a mark-up; a bracket makes a link only with what follows it. */
const escaped = (text: string): string =>
  visible(text)
    .replaceAll("\u00a0", " ")
    .replace(/[\\`*<|]|\](?=[(:])/g, "\\$&");
