import type { HelpItem, HelpPage, HelpPages } from "../domain/help.ts";
import type { Language } from "../domain/language.ts";
import { helpPages } from "../knowledge/help.ts";
import { foldMarks } from "../render/fold-marks.ts";
import { commandLines } from "../render/text/command.ts";
import { padded, widthOf } from "../render/text/width.ts";
import { wrap } from "../render/text/wrap.ts";
import { columnsOf } from "./columns.ts";
import { isLanguageFlag } from "./locale.ts";
import { helpFlags, isOneOf } from "./printing-flags.ts";
import type { HelpSetting } from "./reading.ts";

/** The help of all commands. */
export const pagesIn = (language: Language): HelpPages => helpPages(language);

/**
 * Writes the help of a command, or of the program where no command is named.
 *
 * @returns whether there is such a command
 */
export function writeHelp(name: string | undefined, { language, unicode, output, env }: HelpSetting): boolean {
  const pages = helpPages(language);
  const page = name === undefined ? pages.program : Object.hasOwn(pages.commands, name) ? pages.commands[name] : undefined;
  if (page === undefined) return false;
  const text = `${helpLines(page, pages, columnsOf(output.isTerminal ? output.stream : undefined, env)).join("\n")}\n`;
  output.write(unicode ? text : foldMarks(text));
  return true;
}

/** The same where a command line asks for nothing else. @returns whether that is so */
export function writePlainHelp(words: readonly string[], setting: HelpSetting): boolean {
  const [first = "", second = "", ...more] = withoutLanguage(words);
  if (more.length > 0) return false;
  if (second === "") return isOneOf(helpFlags, first) && writeHelp(undefined, setting);
  return isOneOf(helpFlags, second) && writeHelp(first, setting);
}

/** The language was read before. */
function withoutLanguage(words: readonly string[]): readonly string[] {
  const at = words.findIndex(isLanguageFlag);
  if (at < 0) return words;
  const hasValue = words[at] === "--lang" && words[at + 1]?.startsWith("-") === false;
  return words.toSpliced(at, hasValue ? 2 : 1);
}

function helpLines(
  { called, takes, about, ...page }: HelpPage,
  { items, headings: { usage, examples, colon } }: HelpPages,
  columns: number,
): string[] {
  const itemAt = (place: number): HelpItem => items[place] ?? ["", ""];
  const groups = Object.entries(page.groups).map(([heading, places]) => ({ heading, own: places.map(itemAt) }));
  const terms = Math.max(...groups.flatMap(({ own }) => own.map(([term]) => widthOf(term))));
  return [
    ...wrap(`${usage}${colon}${called} ${takes}`, columns),
    "",
    ...about.split("\n").flatMap((line) => (line === "" ? [""] : wrap(line, columns))),
    "",
    ...groups.flatMap(({ heading, own }) => [
      `${heading}${colon}`.trimEnd(),
      ...own.flatMap(([term, said]) => itemLines(term, terms, said, columns)),
      "",
    ]),
    `${examples}${colon}`.trimEnd(),
    ...page.examples.flatMap((example) => exampleLines(`${called} ${example}`.trimEnd(), columns)),
  ];
}

/** A command to paste, however narrow the terminal is. */
const exampleLines = (command: string, columns: number): string[] =>
  commandLines(command, columns - 2).map((line, row) => (row === 0 ? `  $ ${line.trimStart()}` : `  ${line}`));

/** What is said of a flag or a command stands beside it, or below it where there is no room. */
function itemLines(term: string, terms: number, about: string, columns: number): string[] {
  const room = columns - terms - 2 * gap;
  if (room < narrowest) return [...indented(wrap(term, columns - gap), gap), ...indented(wrap(about, columns - 3 * gap), 3 * gap)];
  const [first = "", ...rest] = wrap(about, room);
  return [`${" ".repeat(gap)}${padded(term, widthOf(term), terms + gap)}${first}`.trimEnd(), ...indented(rest, terms + 2 * gap)];
}

const gap = 2;
/** A column narrower than this is hard to read. */
const narrowest = 24;

const indented = (lines: readonly string[], by: number): string[] => lines.map((line) => " ".repeat(by) + line);
