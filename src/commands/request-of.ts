import type { ErrorDetail } from "../contract/error.ts";
import type { Request } from "../domain/request.ts";
import { parse } from "../engine/parse.ts";
import { detailOf } from "../wording/problem.ts";
import type { Call } from "./command.ts";
import { readRequest } from "./read-request.ts";
import { requestInput, spellingOf } from "./request-flags.ts";

/** The request that flags and file make together; undefined where anything at all is wrong, which is then complained of. */
export async function requestOf({ knowledge, given, language, streams }: Call, complaints: ErrorDetail[]): Promise<Request | undefined> {
  const file = typeof given.request === "string" ? await readRequest(given.request, streams, language) : { json: {} };
  if ("complaint" in file) complaints.push(file.complaint);
  const input = requestInput(knowledge, given, "json" in file ? file.json : {});
  const parsed = parse(knowledge, input, { language });
  if ("problems" in parsed) complaints.push(...parsed.problems.map((problem) => detailOf(problem, language, spellingOf(given))));
  return "request" in parsed && complaints.length === 0 ? parsed.request : undefined;
}
