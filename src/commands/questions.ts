import { promises as files } from "node:fs";
import type { Answer } from "../contract/answer.ts";
import type { Request } from "../domain/request.ts";
import { runWizard } from "../wizard/index.ts";
import { answerFor, exitCodes } from "./answer.ts";
import type { Call } from "./command.ts";
import { type Format, formatted } from "./format.ts";
import { surfaceOn } from "./questions/surface.ts";

/** Asks what is still open, and prints the answer; the exit code is that of the last answer. */
export async function askAndAnswer(call: Call, request: Request, format: Format): Promise<number> {
  const { knowledge, given, streams } = call;
  const written = (answer: Answer, as: Format) => formatted(answer, as, () => streams.page("output"), given.verbose === true);
  // A person reads each answer as it comes; a program gets one, and that is the last.
  const isRead = format === "text" && streams.isRead;
  let last: Answer | undefined;
  try {
    await runWizard({
      knowledge,
      request,
      ...(await surfaceOn(streams)),
      isRead,
      async showAnswer(asked) {
        last = answerFor(call, asked);
        if (isRead) streams.write(await written(last, format));
        return (await import("../render/answer/title.ts")).outcomeOf(last);
      },
      async save(asked, as, file) {
        const page = as === "report" ? (await import("./report.ts")).reportFor(call, asked) : written(answerFor(call, asked), as);
        await files.writeFile(file, await page);
      },
      // The page for people ends with the command already.
      commandFor: (asked) => (format === "text" ? "" : answerFor(call, asked).command),
    });
  } finally {
    // However the questions end: an answer that was given is not lost.
    if (last !== undefined && !isRead) streams.write(await written(last, format));
  }
  return given.check === true && last !== undefined ? exitCodes[last.verdict] : 0;
}
