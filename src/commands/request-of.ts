import type { ErrorDetail } from "../contract/error.ts";
import type { Request } from "../domain/request.ts";
import type { Call, Given } from "./command.ts";
import { readRequest } from "./read-request.ts";
import { requestIn } from "./request-in.ts";

/** The request that flags and file make together; undefined where anything at all is wrong, which is then complained of. */
export async function requestOf(call: Call, complaints: ErrorDetail[]): Promise<Request | undefined> {
  const { given, language, streams } = call;
  const named = isInputTaken(given) ? undefined : given.request;
  const file = typeof named === "string" ? await readRequest(named, streams, language) : { json: {} };
  if ("complaint" in file) complaints.push(file.complaint);
  const request = requestIn(call, "json" in file ? file.json : {}, complaints);
  return complaints.length === 0 ? request : undefined;
}

/** Whether standard input answers questions: then no request is waited for there. */
export const isInputTaken = ({ interactive, request }: Given): boolean => interactive === true && request === "-";
