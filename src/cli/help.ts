import { Option, type Command as Program } from "commander";
import type { Command, Flag } from "../commands/command.ts";
import type { Knowledge } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";
import { foldMarks } from "../render/style.ts";
import { widthOf } from "../render/text/width.ts";
import { wrap } from "../render/text/wrap.ts";
import type { CliWording } from "../wording/cli.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { program as programName } from "../wording/command-line.ts";

/** What help is written with. */
export interface Setting {
  knowledge: Knowledge;
  language: Language;
  version: string;
  columns: number;
  unicode: boolean;
  write(text: string): void;
}

/** Lays out the help of a command: commander's, in the user's language, with examples. */
export function arrangeHelp(target: Program, command: Command, { knowledge, language, columns, unicode, write }: Setting): void {
  const words = cliWordings[language];
  const name = target.parent === null ? programName : `${programName} ${target.name()}`;
  const examples = command.examples(knowledge).map((example) => `  $ ${name} ${example}`.trimEnd());
  const print = (text: string) => write(unicode ? text : foldMarks(text));
  const choices = command.words?.choices?.(knowledge, language) ?? [];
  if (command.words !== undefined && choices.length > 0)
    target.argument(`[${command.words.name}]`, choices.map(({ value }) => value).join(words.placeholders.between));
  const titles: Record<string, string> = { "Usage:": words.headings.usage, "Arguments:": words.headings.words };
  target
    .usage(command.words === undefined ? `[${words.placeholders.flags}]` : `[${words.placeholders.flags}] [${command.words.name}]`)
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
      styleTitle: (title) => titles[title] ?? title,
      optionTerm: ({ flags }) => flags.replace("[", "<").replace("]", ">"),
    })
    .addHelpText("after", `\n${words.headings.examples}\n${examples.join("\n")}`);
}

/**
 * A flag as commander takes it. A value is never required here, so that a missing one is told together with
 * everything else that is wrong.
 */
export function optionOf({ name, short, value, about, choices = [], group }: Flag, words: CliWording): Option {
  const listed = choices.length > 0 ? `${about}${words.choices(choices)}` : about;
  const flags = short === undefined ? `--${name}` : `-${short}, --${name}`;
  return new Option(value === undefined ? flags : `${flags} [${value}]`, listed).helpGroup(words.headings[group]);
}
