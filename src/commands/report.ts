import { writeFile } from "node:fs/promises";
import type { ErrorDetail } from "../contract/error.ts";
import type { Request } from "../domain/request.ts";
import { isBlank } from "../engine/parse-values.ts";
import { reportPage } from "../render/html/report.ts";
import { reportOf } from "../topics/report.ts";
import { topicFor } from "../topics/topic.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { program } from "../wording/command-line.ts";
import { detailOf } from "../wording/problem.ts";
import { RequestError } from "../wording/request-error.ts";
import { printable } from "../wording/shown.ts";
import { wizardWordings } from "../wording/wizard-languages.ts";
import { answerFor } from "./answer.ts";
import type { Call, Command } from "./command.ts";
import { exampleFlags } from "./examples.ts";
import { requestFlags } from "./request-flags.ts";
import { requestOf, withRequest } from "./request-of.ts";

/** The advice with matrix, checklist and sources as one HTML file. */
export const command: Command = {
  flags: (knowledge, language) => [
    ...requestFlags(knowledge, language),
    { name: "output", short: "o", value: "FILE", about: () => cliWordings[language].flags.output, group: "output" },
  ],
  examples: (knowledge) => {
    const { industry, channel } = exampleFlags(knowledge);
    return [`${industry} ${channel} -o report.html`, "--lang zh > report.html"];
  },
  async run(called) {
    const { call, found } = await withRequest(called);
    const complaints = [...call.complaints, ...blankFile(call)];
    const request = requestOf(call, found, complaints);
    if (request === undefined) throw new RequestError(complaints);
    await write(reportFor(call, request), call);
    return 0;
  },
};

/** The page; the wizard saves it too. */
export function reportFor(call: Call, request: Request): string {
  const topic = topicFor(call.knowledge, request);
  const report = reportOf(topic, call.reference(), answerFor(call, request));
  return reportPage(report, topic.name, `${program} ${call.version}`);
}

/** An empty variable of a script names no file. */
const blankFile = ({ given: { output }, language }: Call): ErrorDetail[] =>
  typeof output === "string" && isBlank(output)
    ? [detailOf({ code: "blank", field: "output", value: output, suggestions: [] }, language, () => "--output")]
    : [];

/** @throws {RequestError} where the file cannot be written */
async function write(page: string, { given, language, streams }: Call): Promise<void> {
  const file = given.output;
  if (typeof file !== "string" || file === "-") return streams.write(page);
  try {
    await writeFile(file, page);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const { causes, notSaved } = wizardWordings[language].menu;
    const message = notSaved(printable(file), causes[String(error.code)] ?? String(error.code));
    throw new RequestError([{ code: "unwritable", message, field: "output", value: file, suggestions: [] }]);
  }
}
