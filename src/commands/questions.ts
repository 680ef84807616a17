import { promises as files } from "node:fs";
import type { Request } from "../domain/request.ts";
import { runWizard } from "../wizard/index.ts";
import { giveTerminalBackOnSignals } from "../wizard/signals.ts";
import { answerFor, exitCodes } from "./answer.ts";
import type { Call } from "./command.ts";
import { type Format, formatted } from "./format.ts";

/** Asks what is still open, and prints the answer; the exit code is that of the last answer. */
export async function askAndAnswer(call: Call, request: Request, format: Format): Promise<number> {
  const { knowledge, given, streams } = call;
  const { style, columns } = await streams.page("prompts");
  const verbose = given.verbose === true;
  let exitCode = 0;
  // Plain questions take nothing of the terminal.
  if (!streams.plain) giveTerminalBackOnSignals(streams.input, streams.prompts);
  await runWizard({
    knowledge,
    request,
    style,
    plain: streams.plain,
    columns: () => streams.prompts.columns || columns,
    input: streams.input,
    output: streams.prompts,
    async showAnswer(asked) {
      const answer = answerFor(call, asked);
      if (given.check === true) exitCode = exitCodes[answer.verdict];
      streams.write(await formatted(answer, format, () => streams.page("output"), verbose));
      return (await import("../render/answer/title.ts")).outcomeOf(answer);
    },
    async save(asked, as, file) {
      await files.writeFile(file, await formatted(answerFor(call, asked), as, () => streams.page("output"), verbose));
    },
    // The page for people ends with the command already.
    commandFor: (asked) => (format === "text" ? "" : answerFor(call, asked).command),
  });
  return exitCode;
}
