import type { CitedSources, DocumentHead } from "../contract/documents/document.ts";
import type { Edition, Knowledge } from "../domain/knowledge.ts";
import type { Request } from "../domain/request.ts";
import { editionOf } from "../engine/lookup.ts";
import { citedSources } from "../wording/cited.ts";
import { type NameOf, namesIn } from "../wording/name.ts";

/** What every topic is told with: the knowledge, and in whose edition and language. */
export interface Topic {
  knowledge: Knowledge;
  edition: Edition;
  /** What was asked for; its language and edition are those of the document. */
  request: Request;
  name: NameOf;
}

/** @throws {Error} on an edition that was not checked when the request came in */
export function topicFor(knowledge: Knowledge, request: Request): Topic {
  const edition = editionOf(knowledge, request.edition);
  return { knowledge, edition, request, name: namesIn(knowledge, edition, request.language) };
}

/** What every document of a topic begins with. */
export const headOf = ({ edition, request }: Topic): DocumentHead => ({
  schemaVersion: 1,
  edition: edition.id,
  language: request.language,
});

/** A topic's document: head, body, and the sources that the body cites. */
export const documentOf = <Body extends object>(topic: Topic, body: Body): DocumentHead & Body & CitedSources => ({
  ...headOf(topic),
  ...body,
  sources: citedSources(topic.knowledge, topic.request.language, body, topic.edition.id),
});
