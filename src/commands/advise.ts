import type { ErrorDetail } from "../contract/error.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { RequestError } from "../wording/request-error.ts";
import { adviseFlags } from "./advise-flags.ts";
import { answerFor, exitCodes } from "./answer.ts";
import type { Call, Command } from "./command.ts";
import { exampleFlags } from "./examples.ts";
import { formatOf, formatted } from "./format.ts";
import { asksSomething, requestFlags } from "./request-flags.ts";
import { isInputTaken, requestOf, withRequest } from "./request-of.ts";

/** The main job: one request, one answer. */
export const command: Command = {
  flags: adviseFlags,
  examples: (knowledge) => {
    const { industry, channel } = exampleFlags(knowledge);
    return [
      `${industry} ${channel} --wechat-version latest`,
      `${channel} --json`,
      "--no-input --format markdown",
      "--interactive --lang zh",
    ];
  },
  async run(called) {
    const { call, found } = await withRequest(called);
    const { given, streams } = call;
    const complaints = [...call.complaints];
    const format = formatOf(given, call.language, complaints);
    const asking = wantsQuestions(call, complaints);
    const request = requestOf(call, found, complaints);
    if (request === undefined) throw new RequestError(complaints);
    if (asking) return (await import("./questions.ts")).askAndAnswer(call, request, format);
    const answer = answerFor(call, request);
    streams.write(await formatted(answer, format, () => streams.page("output"), given.verbose === true));
    return given.check === true ? exitCodes[answer.verdict] : 0;
  },
};

/** Whether to ask first; where somebody would have to be asked and nobody is there, that is complained of. */
function wantsQuestions({ knowledge, given, language, streams, complaints: mistyped }: Call, complaints: ErrorDetail[]): boolean {
  const words = () => cliWordings[language].errors;
  const silent = given["no-input"] === true;
  const wanted = given.interactive === true;
  const complain = (code: string, message: string) => complaints.push({ code, message, suggestions: [] });
  if (isInputTaken(given)) complain("input-taken", words()["input-taken"]());
  if (silent && wanted) {
    complain("conflicting-flags", words()["conflicting-flags"](["--interactive", "--no-input"]));
    return true;
  }
  if (!wanted && (silent || asksSomething(knowledge, given))) return false;
  // Answers can come through a pipe to whoever wants to be asked. Somebody who mistyped a flag did ask something.
  if ((wanted ? streams.unseen : !streams.interactive) && mistyped.length === 0) {
    const flags = requestFlags(knowledge, language).filter(({ name }) => !["lang", "edition", "request"].includes(name));
    complain("no-terminal", words()["no-terminal"](flags.map(({ name }) => `--${name}`)));
  }
  return true;
}
