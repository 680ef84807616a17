/** The command `advisor`: as little as can be, so that what a call does not need is not loaded for it. */
import { languageOf, showsUnicode } from "./locale.ts";
import { complain, type Output, outputOf } from "./output.ts";
import { helpFlags, isOneOf, versionFlags } from "./printing-flags.ts";

declare const __VERSION__: string;

/** Runs the command line of this process. */
export async function start(): Promise<void> {
  const output = outputOf(process, (error) => void tellUnwritable(error));
  try {
    const exitCode = await main(output);
    // Never process.exit: it cuts off what a slow reader has not taken yet.
    process.exitCode ??= exitCode;
  } catch (error) {
    tellBroken(error instanceof Error ? error : new Error(String(error)));
  }
}

async function main(output: Output): Promise<number> {
  const { argv, env, platform } = process;
  const words = argv.slice(2);
  if (words.length === 1 && isOneOf(versionFlags, words[0])) {
    output.write(`${__VERSION__}\n`);
    return 0;
  }
  if (words.some((word) => isOneOf(helpFlags, word))) {
    const setting = { language: languageOf(words, env), unicode: showsUnicode(env, platform), output, env };
    if ((await import("./help.ts")).writePlainHelp(words, setting)) return 0;
  }
  return (await import("./run.ts")).run(process, __VERSION__, output);
}

async function tellUnwritable({ message }: Error): Promise<void> {
  process.exitCode = 1;
  const { cliWordings } = await import("../wording/cli-languages.ts");
  const words = cliWordings[languageOf(process.argv, process.env)];
  complain(process, `${words.error(words.unwritable(message))}\n`);
}

/** What a run throws, it tells itself: here a part of the program cannot be loaded, and its words can be that part. */
function tellBroken({ message, stack = message }: Error): void {
  process.exitCode = 1;
  const [reason] = message.split("\n", 1);
  const told = process.env.ADVISOR_DEBUG === undefined ? `advisor cannot be loaded: ${reason} (ADVISOR_DEBUG=1 shows where)` : stack;
  complain(process, `${told}\n`);
}
