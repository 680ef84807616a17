import type { DocumentsDocument } from "../contract/documents/documents.ts";
import type { RequestInput } from "../contract/request.ts";
import { knowledge } from "../knowledge/embedded.ts";
import { reference } from "../knowledge/reference.ts";
import { documentsOf } from "../topics/documents.ts";
import { topicFor } from "../topics/topic.ts";
import { required } from "./request.ts";

/**
 * The qualification documents that an industry needs, channel by channel, with conditions and sources; without an
 * industry those of all. Each inner list of `anyOf` is one set that is enough.
 *
 * @param request its industry, channel, edition and language count
 * @returns the object that `advisor documents --json` prints
 * @throws {RequestError} with everything that is wrong with an unusable request
 */
export function documents(request: RequestInput = {}): DocumentsDocument {
  return documentsOf(topicFor(knowledge, required(request)), reference());
}
