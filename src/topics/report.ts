import type { Answer } from "../contract/answer.ts";
import type { Reference } from "../domain/reference.ts";
import { datesOf } from "./dated.ts";
import { documentsOf } from "./documents.ts";
import { matrixOf } from "./matrix.ts";
import { type Topic, topicFor } from "./topic.ts";

/**
 * What belongs to an answer on one page: the documents of the industry that was asked about, and the whole matrix, whatever was asked about.
 *
 * @param topic the request that was answered
 */
export function reportOf(topic: Topic, reference: Reference, answer: Answer) {
  const { edition, language, industry } = topic.request;
  const matrix = matrixOf(topicFor(topic.knowledge, { edition, language }));
  const documents = industry === undefined ? undefined : documentsOf(topic, reference);
  const parts = { answer, documents, matrix };
  return { ...parts, sources: datesOf(topic, reference, parts) };
}
