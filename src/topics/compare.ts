import type { CompareDocument, CompareRow } from "../contract/documents/compare.ts";
import { compareWordings } from "../wording/topics/compare.ts";
import { channelProperties } from "./compare/channels.ts";
import { deliveryProperties } from "./compare/deliveries.ts";
import { functionProperties } from "./compare/functions.ts";
import { modeProperties } from "./compare/modes.ts";
import type { Property, Telling } from "./compare/property.ts";
import { itemsOf, type SubjectKind, subjectsOf } from "./compare/subjects.ts";
import { documentOf, type Topic } from "./topic.ts";

/**
 * Channels, modes, functions or service models side by side.
 *
 * @param words ids, names or aliases; their kind is found from them
 * @throws {RequestError} where they cannot be compared
 */
export function compareOf(topic: Topic, words: readonly string[]): CompareDocument {
  const { kind, ids } = subjectsOf(topic, words);
  const { language } = topic.request;
  const telling: Telling = { ...topic, words: compareWordings[language], language };
  return documentOf(topic, {
    kind,
    subjects: ids,
    names: ids.map((id) => topic.name(kind, id)),
    rows: rowsOf[kind](telling, ids),
  });
}

const rowsOf: Record<SubjectKind, (telling: Telling, ids: readonly string[]) => CompareRow[]> = {
  channel: (telling, ids) => rows(telling, picked(itemsOf.channel(telling.edition), ids), channelProperties),
  mode: (telling, ids) => rows(telling, picked(itemsOf.mode(telling.edition), ids), modeProperties),
  function: (telling, ids) => rows(telling, picked(itemsOf.function(telling.edition), ids), functionProperties),
  delivery: (telling, ids) => rows(telling, picked(itemsOf.delivery(telling.edition), ids), deliveryProperties),
};

/** In the order in which they were named. */
const picked = <Item extends { id: string }>(items: readonly Item[], ids: readonly string[]): Item[] =>
  ids.flatMap((id) => items.find((item) => item.id === id) ?? []);

function rows<Subject>(telling: Telling, subjects: readonly Subject[], properties: readonly Property<Subject>[]): CompareRow[] {
  const { words, name } = telling;
  return properties.map(({ id, value }) => {
    const facts = subjects.map((subject) => value(subject, telling));
    return {
      id,
      property: words.properties[id](name),
      values: facts.map((fact) => fact?.value ?? words.notStated),
      grounds: facts.map((fact) => ({
        stated: fact !== undefined,
        inferred: fact?.inferred ?? false,
        sources: [...(fact?.sources ?? [])],
      })),
    };
  });
}
