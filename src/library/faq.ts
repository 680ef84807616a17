import type { FaqDocument } from "../contract/documents/faq.ts";
import type { RequestInput } from "../contract/request.ts";
import { knowledge } from "../knowledge/embedded.ts";
import { reference } from "../knowledge/reference.ts";
import { faqOf } from "../topics/faq.ts";
import { topicFor } from "../topics/topic.ts";
import { required, textIn } from "./request.ts";

/**
 * The questions of the FAQ with their answers in Markdown: those that fit the words, best first; the one whose id is given;
 * or all of them, without words. Where nothing fits, `entries` is empty and `near` names what comes nearest.
 *
 * @param words what somebody wants to know, in Chinese or English, in any words
 * @param request its `language` and `edition` are those of the document
 * @returns the object that `advisor faq --json` prints
 * @throws {RequestError} on an unusable request, on words that are no text, and on the id of a question that only another edition has
 */
export function searchFaq(words = "", request: Pick<RequestInput, "language" | "edition"> = {}): FaqDocument {
  return faqOf(topicFor(knowledge, required(request)), reference(), textIn(words, "WORDS", request));
}
