import type { Command as Program } from "commander";
import type { Command } from "../commands/command.ts";
import { foldMarks } from "../render/style.ts";
import { commandLines } from "../render/text/command.ts";
import { padded, widthOf } from "../render/text/width.ts";
import { wrap } from "../render/text/wrap.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { program as programName } from "../wording/command-line.ts";
import { placeholders } from "../wording/placeholders.ts";
import type { Setting } from "./reading.ts";
import { columnsOf } from "./streams.ts";

/** Lays out the help of a command: commander's, in the user's language, with examples. */
export function arrangeHelp(target: Program, command: Command, { knowledge, language, unicode, output, env }: Setting): void {
  const columns = columnsOf(output.isTerminal ? output.stream : undefined, env);
  const words = cliWordings[language];
  const name = target.parent === null ? programName : `${programName} ${target.name()}`;
  const examples = command.examples(knowledge).flatMap((example) => exampleLines(`${name} ${example}`.trimEnd(), columns));
  // Commander puts a space between the heading of the usage and the usage, whatever the language.
  const print = (text: string) => output.write((unicode ? text : foldMarks(text)).replace(/^ +/, ""));
  const placeholder = command.words === undefined ? "" : `[${placeholders[language][command.words.name]}${command.words.many ? "…" : ""}]`;
  const choices = command.words?.choices?.(knowledge, language) ?? [];
  if (command.words !== undefined && choices.length > 0)
    target.argument(placeholder, choices.map(({ value }) => value).join(words.placeholders.between));
  const titles: Record<string, string> = { "Usage:": "", "Arguments:": words.headings.words };
  target
    .usage(`[${words.placeholders.flags}] ${placeholder}`.trimEnd())
    .optionsGroup(words.headings.other)
    .commandsGroup(words.headings.commands)
    .helpOption("-h, --help", words.flags.help)
    .configureOutput({ writeOut: print, writeErr: print, getOutHelpWidth: () => columns, getErrHelpWidth: () => columns })
    .configureHelp({
      displayWidth: widthOf,
      boxWrap: (text, width) =>
        text
          .split("\n")
          .flatMap((line) => (line === "" ? [""] : wrap(line, width)))
          .join("\n"),
      formatItem: (term, terms, about) => itemLines(term, terms, about, columns).join("\n"),
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => wrap(`${words.headings.usage}${usage}`, columns).join("\n"),
      subcommandTerm: (known) => known.name(),
      optionTerm: ({ flags }) => flags.replace("[", "<").replace("]", ">"),
    })
    .addHelpText("after", `\n${words.headings.examples}\n${examples.join("\n")}`);
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
