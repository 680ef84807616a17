import type { Answer } from "../contract/answer.ts";
import type { ErrorDetail } from "../contract/error.ts";
import type { Request } from "../domain/request.ts";
import { advise } from "../engine/advise.ts";
import { editionOf } from "../engine/lookup.ts";
import { parse } from "../engine/parse.ts";
import { answerOf } from "../wording/answer.ts";
import { cliWordings } from "../wording/cli-languages.ts";
import { detailOf } from "../wording/problem.ts";
import { RequestError } from "../wording/request-error.ts";
import { adviseFlags } from "./advise-flags.ts";
import type { Call, Command } from "./command.ts";
import { formatOf, formatted } from "./format.ts";
import { readRequest } from "./read-request.ts";
import { asksSomething, requestFlags, requestInput, spellingOf } from "./request-flags.ts";

/** The main job: one request, one answer (contract §5). */
export const command: Command = {
  flags: adviseFlags,
  examples: ({ vocabulary }) => {
    const [industry, channel] = [vocabulary.industry.find(({ category }) => category !== undefined)?.id, vocabulary.channel[0]?.id];
    return [
      `--industry ${industry} --channel ${channel} --wechat-version latest`,
      `--channel ${channel} --json`,
      "--no-input --format markdown",
      "--no-input --lang zh",
    ];
  },
  async run(call) {
    const { given, streams } = call;
    const complaints = [...call.complaints];
    const format = formatOf(given, call.language, complaints);
    requireSomethingAsked(call, complaints);
    const request = await requestOf(call, complaints);
    if (request === undefined) throw new RequestError(complaints);
    const answer = answerFor(call, request);
    streams.write(await formatted(answer, format, await streams.page(), given.verbose === true));
    return given.check === true ? exitCodes[answer.verdict] : 0;
  },
};

const exitCodes: Record<Answer["verdict"], number> = { supported: 0, unsupported: 3, conditional: 4 };

/** The answer to a request as this call wants it. */
export const answerFor = ({ knowledge, version, given }: Call, request: Request): Answer =>
  answerOf(knowledge, editionOf(knowledge, request.edition), advise(knowledge, request), version, given.verbose === true);

/** The request that flags and file make together; undefined where anything at all is wrong, which is then complained of. */
async function requestOf({ knowledge, given, language, streams }: Call, complaints: ErrorDetail[]): Promise<Request | undefined> {
  const file = typeof given.request === "string" ? await readRequest(given.request, streams, language) : { json: {} };
  if ("complaint" in file) complaints.push(file.complaint);
  const input = requestInput(knowledge, given, "json" in file ? file.json : {});
  const parsed = parse(knowledge, input, { language });
  if ("problems" in parsed) complaints.push(...parsed.problems.map((problem) => detailOf(problem, language, spellingOf(given))));
  return "request" in parsed && complaints.length === 0 ? parsed.request : undefined;
}

/** A call that asks nothing, and does not say that it means to, is a mistake. */
function requireSomethingAsked({ knowledge, given, language, complaints: mistyped }: Call, complaints: ErrorDetail[]): void {
  // Somebody who mistyped a flag did ask something.
  if (given["no-input"] === true || asksSomething(knowledge, given) || mistyped.length > 0) return;
  const flags = requestFlags(knowledge, language).filter(({ name }) => !["lang", "edition", "request"].includes(name));
  complaints.push({
    code: "nothing-asked",
    message: cliWordings[language].errors["nothing-asked"](flags.map(({ name }) => `--${name}`)),
    suggestions: [],
  });
}
