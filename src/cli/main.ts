/** The command `advisor`: as little as can be, so that what a call does not need is not loaded for it. */
import { type Output, outputOf } from "./output.ts";
import { versionFlags } from "./version-flags.ts";

declare const __VERSION__: string;

/** Runs the command line of this process. */
export async function start(): Promise<void> {
  const output = outputOf(process, (error) => void tellUnwritable(error));
  const exitCode = await main(output);
  // Never process.exit: it cuts off what a slow reader has not taken yet.
  process.exitCode ??= exitCode;
}

async function main(output: Output): Promise<number> {
  const [first, ...rest] = process.argv.slice(2);
  if (rest.length > 0 || !versionFlags.some((flag) => flag === first)) return (await import("./run.ts")).run(process, __VERSION__, output);
  output.write(`${__VERSION__}\n`);
  return 0;
}

async function tellUnwritable({ message }: Error): Promise<void> {
  process.exitCode = 1;
  const [{ cliWordings }, { languageOf }] = await Promise.all([import("../wording/cli-languages.ts"), import("./locale.ts")]);
  const words = cliWordings[languageOf(process.argv, process.env)];
  process.stderr.on("error", () => undefined).write(`${words.error(words.unwritable(message))}\n`);
}
