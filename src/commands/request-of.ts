import type { ErrorDetail } from "../contract/error.ts";
import { languageIn } from "../domain/language.ts";
import type { Request } from "../domain/request.ts";
import type { Call, Given } from "./command.ts";
import { readRequest } from "./read-request.ts";
import { requestIn } from "./request-in.ts";

/** What was found where the request is, or why it cannot be read. */
type Found = { json: unknown } | { complaint: ErrorDetail };

/**
 * Reads what `--request` names, before anything is said: whatever is wrong is told in the language of the answer.
 *
 * @returns the call in that language beside what was found
 */
export async function withRequest(call: Call): Promise<{ call: Call; found: Found }> {
  const { given, language, streams } = call;
  const named = isInputTaken(given) ? undefined : given.request;
  const found = typeof named === "string" ? await readRequest(named, streams, language) : { json: {} };
  const asked = given.lang === undefined && "json" in found ? languageIn(found.json) : undefined;
  return { call: asked === undefined || asked === language ? call : call.inLanguage(asked), found };
}

/** The request that flags and file make together; undefined where anything at all is wrong, which is then complained of. */
export function requestOf(call: Call, found: Found, complaints: ErrorDetail[]): Request | undefined {
  if ("complaint" in found) complaints.push(found.complaint);
  const request = requestIn(call, "json" in found ? found.json : {}, complaints);
  return complaints.length === 0 ? request : undefined;
}

/** Whether standard input answers questions: then no request is waited for there. */
export const isInputTaken = ({ interactive, request }: Given): boolean => interactive === true && request === "-";
