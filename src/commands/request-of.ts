import type { ErrorDetail } from "../contract/error.ts";
import type { Request } from "../domain/request.ts";
import type { Call } from "./command.ts";
import { readRequest } from "./read-request.ts";
import { requestIn } from "./request-in.ts";

/** The request that flags and file make together; undefined where anything at all is wrong, which is then complained of. */
export async function requestOf(call: Call, complaints: ErrorDetail[]): Promise<Request | undefined> {
  const { given, language, streams } = call;
  const file = typeof given.request === "string" ? await readRequest(given.request, streams, language) : { json: {} };
  if ("complaint" in file) complaints.push(file.complaint);
  const request = requestIn(call, "json" in file ? file.json : {}, complaints);
  return complaints.length === 0 ? request : undefined;
}
