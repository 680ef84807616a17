import type { DiagnoseDocument } from "../contract/documents/diagnose.ts";
import type { RequestInput } from "../contract/request.ts";
import { knowledge } from "../knowledge/embedded.ts";
import { reference } from "../knowledge/reference.ts";
import { diagnosisOf } from "../topics/diagnose.ts";
import { topicFor } from "../topics/topic.ts";
import { required, textIn } from "./request.ts";

/**
 * What went wrong, why, what to do about it, and whether the call is billed: the best match first. Where nothing fits, `matches`
 * is empty and `near` names what comes nearest.
 *
 * @param words an error code, a message or what users see, in Chinese or English; it is neither kept nor repeated
 * @param request its `language` and `edition` are those of the document; `channel` and `function` narrow the search
 * @returns the object that `advisor diagnose --json` prints
 * @throws {RequestError} on an unusable request, and on words that are no text: a code is given as one
 */
export function diagnose(
  words: string,
  request: Pick<RequestInput, "language" | "edition" | "channel" | "function"> = {},
): DiagnoseDocument {
  return diagnosisOf(topicFor(knowledge, required(request)), reference(), textIn(words, "WORDS", request));
}
