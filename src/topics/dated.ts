import type { DatedSources, DocumentHead } from "../contract/documents/document.ts";
import type { Reference } from "../domain/reference.ts";
import { datedSources } from "../wording/cited.ts";
import { documentOf, type Topic } from "./topic.ts";

/** A document that holds sources against each other: it cites what only look-ups cite too, each source with its date. */
export const datedDocumentOf = <Body extends object>(
  topic: Topic,
  reference: Pick<Reference, "sources">,
  body: Body,
): DocumentHead & Body & DatedSources => ({ ...documentOf(topic, body), sources: datesOf(topic, reference, body) });

/** All that is cited in it, each source with the date that it prints. */
export const datesOf = ({ knowledge, edition, request }: Topic, { sources }: Pick<Reference, "sources">, body: unknown) =>
  datedSources({ ...knowledge, sources: { ...knowledge.sources, ...sources } }, request.language, body, edition.id);
