import type { HelpDocument } from "../../contract/documents/help.ts";
import { cliWordings } from "../../wording/cli-languages.ts";
import { type Block, type Document, type Section, span } from "../document.ts";
import { markdownBlocks } from "../markdown-blocks.ts";
import { section } from "./section.ts";

/** One topic of the help, or the help of a command. */
export const helpPage = ({ title, text, language, usage, groups = [], examples = [] }: HelpDocument): Document => [
  { heading: { text: [span(title)], rank: "title" }, blocks: [...markdownBlocks(text), ...(usage === undefined ? [] : commands([usage]))] },
  ...groups.map(({ heading, items }): Section => section(heading, [list(items)])),
  ...(examples.length === 0 ? [] : [section(cliWordings[language].headings.examples, commands(examples))]),
];

const list = (items: readonly { term: string; about: string }[]): Block => ({
  kind: "list",
  items: items.map(({ term, about }) => ({ text: [span(term, "bold")], detail: [span(about)] })),
});

const commands = (lines: readonly string[]): Block[] => lines.map((command) => ({ kind: "command", command }));
