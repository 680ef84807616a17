import type { Answer } from "../contract/answer.ts";
import { answerDocument } from "./answer/document.ts";
import { type Block, type Item, type Phrase, plain, type Section } from "./document.ts";
import { plainStyle } from "./style.ts";

/** The answer in Markdown, ready for a ticket: the same content as the page, with every notice and address. */
export function markdownAnswer(answer: Answer): string {
  const document = answerDocument(answer, { marks: plainStyle(true).marks, everyNotice: true, addresses: true });
  return `${document.map(section).join("\n\n")}\n`;
}

function section({ heading, blocks }: Section): string {
  const title =
    heading === undefined
      ? []
      : [`${heading.rank === "title" ? "#" : "##"} ${escaped(heading.text)}`, ...(heading.aside ? [heading.aside] : [])];
  return [...title, ...blocks.map(block)].join("\n\n");
}

function block(content: Block): string {
  if (content.kind === "command") return `\`\`\`sh\n${content.command}\n\`\`\``;
  if (content.kind === "list") return content.items.map(item).join("\n");
  if (content.kind === "lines") return content.lines.map(escaped).join("  \n");
  const rows = content.rows.map((row) => `| ${row.map(escaped).join(" | ")} |`);
  return [`| ${content.head.join(" | ")} |`, `|${" --- |".repeat(content.head.length)}`, ...rows].join("\n");
}

function item({ label, marker = "", text, detail, links = [] }: Item): string {
  const bullet = /^\d+\.$/.test(marker) ? marker : "-";
  const reference = bullet === "-" && marker !== "-" && marker !== "" ? `${marker} ` : "";
  const first = `${bullet} ${reference}${label === undefined ? "" : `${label}: `}${escaped(text)}`;
  const more = [...(detail === undefined ? [] : [escaped(detail)]), ...links.map(({ title, url }) => `[${title}](${url})`)];
  return [first, ...more.map((line) => `   ${line}`)].join("  \n");
}

/** A bar would end a table's cell. */
const escaped = (phrase: Phrase): string => plain(phrase).replaceAll("|", "\\|");
