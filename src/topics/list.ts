import type { ListDocument, ListItem } from "../contract/documents/list.ts";
import { sourcesOfAll } from "../domain/grounds.ts";
import { isQuestionOf } from "../domain/ids.ts";
import type { Reference } from "../domain/reference.ts";
import type { TermKind } from "../domain/vocabulary.ts";
import { termOf } from "../knowledge/vocabulary.ts";
import { type ListKind, listKinds, listWordings } from "../wording/topics/list.ts";
import { chosen } from "./choice.ts";
import { listedIndustries } from "./list/industries.ts";
import { itemOf } from "./list/item.ts";
import { documentOf, type Topic } from "./topic.ts";

/** All there is of one kind in the edition. @throws {RequestError} where no kind, or none that there is, was named */
export function listOf(topic: Topic, reference: () => Reference, kind: string | undefined): ListDocument {
  const known = chosen(kind, "kind", listKinds as Record<ListKind, readonly string[]>, topic.request.language);
  return documentOf(topic, { kind: known, items: itemsOf[known](topic, reference) });
}

const itemsOf: Record<ListKind, (topic: Topic, reference: () => Reference) => ListItem[]> = {
  channels: (topic) =>
    topic.edition.channels.map(({ id, delivery, modes, industryLimit }) => ({
      ...termItem(topic, "channel", id),
      delivery: delivery.value,
      modes: [...modes.value],
      industryLimited: industryLimit.value,
      sources: sourcesOfAll([delivery, modes, industryLimit]),
    })),
  modes: (topic) =>
    topic.edition.modes.map(({ id, description }) => {
      const offering = topic.edition.channels.filter(({ modes }) => modes.value.includes(id));
      return {
        ...termItem(topic, "mode", id),
        channels: offering.map((channel) => channel.id),
        sources: sourcesOfAll([description, ...offering.map(({ modes }) => modes)]),
      };
    }),
  functions: (topic) =>
    topic.edition.functions.map(({ id, liveness }) => ({
      ...termItem(topic, "function", id),
      liveness: liveness.value,
      sources: [...liveness.sources],
    })),
  industries: listedIndustries,
  environments: (topic) =>
    topic.edition.environments.map(({ id }) => {
      const running = topic.edition.channels.filter(({ runsIn }) => runsIn[id] !== undefined);
      return {
        ...termItem(topic, "environment", id),
        channels: running.map((channel) => channel.id),
        sources: sourcesOfAll(running.flatMap(({ runsIn }) => runsIn[id] ?? [])),
      };
    }),
  editions: (topic) =>
    topic.knowledge.editions.map(({ id, date }) => ({
      ...termItem(topic, "edition", id),
      date,
      default: id === topic.knowledge.defaultEdition,
    })),
  sources: listedSources,
  glossary: ({ request: { language } }, reference) =>
    reference().glossary.map((term) => ({ ...itemOf(term, language), sources: [...term.sources] })),
};

function termItem({ knowledge, name, request: { language } }: Topic, kind: TermKind, id: string): ListItem {
  return itemOf(termOf(knowledge, kind, id), language, name(kind, id));
}

/** The edition's own questions and every document; another edition's questions say nothing here. */
function listedSources(
  { knowledge: { sources, editions }, edition, name, request: { language } }: Topic,
  reference: () => Reference,
): ListItem[] {
  const words = listWordings[language];
  const askedBy = (id: string) => editions.find((candidate) => isQuestionOf(id, candidate.id))?.id;
  return Object.entries({ ...sources, ...reference().sources }).flatMap(([id, { title, url, date }]) => {
    const own = askedBy(id);
    if (own !== undefined && own !== edition.id) return [];
    const description = own === undefined ? words.document : words.question(name("edition", own));
    return [{ id, name: title[language], aliases: [], description, date, url }];
  });
}
