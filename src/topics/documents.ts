import type { DocumentsDocument, Requirement } from "../contract/documents/documents.ts";
import type { Reference } from "../domain/reference.ts";
import { judgedChannels } from "../engine/lookup.ts";
import { datedDocumentOf } from "./dated.ts";
import { remarkOf, requirementsIn } from "./documents/requirements.ts";
import type { Topic } from "./topic.ts";

/** The qualification documents for the industry and channel that the request names, or all there are. */
export function documentsOf(topic: Topic, reference: Reference): DocumentsDocument {
  const { edition, request, name } = topic;
  const { lists, notes } = reference.qualifications;
  const channels = judgedChannels(edition, request);
  const requirements = channels.flatMap((channel) => requirementsIn(topic, reference.qualifications, channel));
  const limited = channels.filter(({ industryLimit }) => industryLimit.value).map(({ id }) => id);
  const cited = requirements.flatMap(({ remarks }) => remarks.flatMap(({ sources }) => sources));
  const wanting = requirements.filter(({ anyOf }) => anyOf.length > 0).map(({ channel }) => channel);
  const told = notes.filter(({ channels: about = limited, citing, collecting }) => {
    const concerned = collecting ? wanting : limited;
    return about.some((id) => concerned.includes(id)) && (citing === undefined || cited.includes(citing));
  });
  return datedDocumentOf(topic, reference, {
    asked: { industry: request.industry, channel: request.channel },
    requirements,
    lists: lists.map(({ id, name: called, source }) => ({ list: id, name: called[request.language], sources: [source] })),
    notes: told.map((note) => remarkOf(topic, note)),
    names: {
      channel: Object.fromEntries(channels.map(({ id }) => [id, name("channel", id)])),
      industry: Object.fromEntries(industriesIn(request.industry, requirements).map((id) => [id, name("industry", id)])),
    },
  });
}

const industriesIn = (asked: string | undefined, requirements: readonly Requirement[]): string[] => [
  ...new Set([asked, ...requirements.flatMap(({ industry, category }) => [category, industry])].filter((id) => typeof id === "string")),
];
