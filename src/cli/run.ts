import type { Call } from "../commands/command.ts";
import { commands } from "../commands/index.ts";
import type { Language } from "../domain/language.ts";
import { knowledge } from "../knowledge/embedded.ts";
import { reference } from "../knowledge/reference.ts";
import { schemas } from "../knowledge/schemas.ts";
import { program } from "../wording/command-line.ts";
import { readArguments } from "./arguments.ts";
import { columnsOf } from "./columns.ts";
import { languageOf, showsUnicode } from "./locale.ts";
import { complain, type Output } from "./output.ts";
import { readPlainWords } from "./plain-words.ts";
import { mainCommand, partedAtDashes, type Reading, type Setting } from "./reading.ts";
import { processStreams } from "./streams.ts";

/** From the words of a command line to an exit code. */
export async function run(process: NodeJS.Process, version: string, output: Output): Promise<number> {
  const { argv, env, platform } = process;
  const { read: words, literal } = partedAtDashes(argv.slice(2), Object.keys(commands));
  const setting = { knowledge, language: languageOf(words, env), unicode: showsUnicode(env, platform), version, output, env };
  let { language } = setting;
  const speak = (asked: Language) => {
    language = asked;
  };
  let reading: Reading | undefined;
  try {
    reading = await readingOf(words, setting);
    return reading === undefined ? 0 : await reading.command.run(callOf(process, { ...reading, literal }, setting, speak));
  } catch (error) {
    const { failureOf } = await import("./failures.ts");
    const failure = failureOf(error, {
      language,
      json: asksForJson(words),
      unicode: setting.unicode,
      columns: columnsOf(process.stderr, env),
      debug: env.ADVISOR_DEBUG !== undefined,
      command: reading?.named ? `${program} ${reading.name}` : program,
    });
    complain(process, failure.text);
    return failure.exitCode;
  }
}

/** All that the command may touch. */
function callOf(process: NodeJS.Process, reading: Reading, setting: Setting, speak: (language: Language) => void): Call {
  const { language, version, output } = setting;
  const typedIn = (asked: Language) => readArguments(reading, { knowledge, commands: Object.keys(commands), language: asked });
  const typed = typedIn(language);
  const call: Call = {
    knowledge,
    reference,
    help: helpIn(setting),
    schemas,
    commands,
    version,
    language,
    inLanguage(asked) {
      speak(asked);
      return { ...call, language: asked, complaints: typedIn(asked).complaints };
    },
    ...typed,
    streams: processStreams(process, output, typed.given),
  };
  return call;
}

/** Help is read only where it is asked for. */
function helpIn(setting: Setting): Call["help"] {
  const load = () => import("./help.ts");
  return {
    pages: async () => (await load()).pagesIn(setting.language),
    write: async (name) => void (await load()).writeHelp(name, setting),
  };
}

/** A command line that cannot be read can still say in what form it wants to be told so: the last flag counts. */
function asksForJson(words: readonly string[]): boolean {
  const last = words.findLastIndex((word) => /^--format(?:=|$)/.test(word));
  const format = words[last] === "--format" ? words[last + 1] : words[last]?.replace("--format=", "");
  return words.includes("--json") || format === "json";
}

/** Commander is loaded only where it is needed. Undefined where help or the version was asked for, which is printed then. */
async function readingOf(words: readonly string[], setting: Setting): Promise<Reading | undefined> {
  const { command } = await commands[mainCommand]();
  return readPlainWords(words, mainCommand, command, setting) ?? (await import("./program.ts")).readCommandLine(words, setting);
}
