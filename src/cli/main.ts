/** The command `advisor`: from the words of a command line to an exit code. */
import { commands } from "../commands/index.ts";
import { knowledge } from "../knowledge/embedded.ts";
import { reference } from "../knowledge/reference.ts";
import { schemas } from "../knowledge/schemas.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { program } from "../wording/command-line.ts";
import { readArguments } from "./arguments.ts";
import { failureOf } from "./failures.ts";
import { languageOf, showsUnicode } from "./locale.ts";
import { readCommandLine } from "./program.ts";
import { columnsOf, processStreams, watchForWriteErrors } from "./streams.ts";

declare const __VERSION__: string;

async function main({ argv, env, stdout, stderr, platform }: NodeJS.Process): Promise<number> {
  const words = argv.slice(2);
  const language = languageOf(words, env);
  const unicode = showsUnicode(env, platform);
  const json = words.includes("--json") || words.includes("--format=json") || words[words.indexOf("--format") + 1] === "json";
  let command: string = program;
  try {
    const setting = {
      knowledge,
      language,
      unicode,
      version: __VERSION__,
      columns: columnsOf(stdout, env),
      write: (text: string) => void stdout.write(text),
    };
    const reading = await readCommandLine(words, setting);
    if (reading === undefined) return 0;
    if (words.includes(reading.name)) command = `${program} ${reading.name}`;
    const { given, words: plain, complaints } = readArguments(reading, Object.keys(commands), cliWordings[language]);
    const streams = processStreams(process, given);
    const call = { knowledge, reference, schemas, commands, version: __VERSION__, language, given, words: plain, complaints, streams };
    return await reading.command.run(call);
  } catch (error) {
    const failure = failureOf(error, {
      language,
      json,
      unicode,
      columns: columnsOf(stderr, env),
      debug: env.ADVISOR_DEBUG !== undefined,
      command,
    });
    stderr.write(failure.text);
    return failure.exitCode;
  }
}

/** Runs the command line of this process. */
export async function start(): Promise<void> {
  watchForWriteErrors(process, ({ message }) => {
    const words = cliWordings[languageOf(process.argv, process.env)];
    process.stderr.write(`${words.error(words.unwritable(message))}\n`);
    process.exitCode = 1;
  });
  const exitCode = await main(process);
  // Never process.exit: it cuts off what a slow reader has not taken yet.
  process.exitCode ??= exitCode;
}
