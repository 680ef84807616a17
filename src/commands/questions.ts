import { promises as files } from "node:fs";
import type { Request } from "../domain/request.ts";
import { runWizard } from "../wizard/index.ts";
import { answerFor, exitCodes } from "./answer.ts";
import type { Call } from "./command.ts";
import { type Format, formatted } from "./format.ts";
import { surfaceOn } from "./questions/surface.ts";

/** Asks what is still open, and prints the answer; the exit code is that of the last answer. */
export async function askAndAnswer(call: Call, request: Request, format: Format): Promise<number> {
  const { knowledge, given, streams } = call;
  const verbose = given.verbose === true;
  let exitCode = 0;
  await runWizard({
    knowledge,
    request,
    ...(await surfaceOn(streams)),
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
