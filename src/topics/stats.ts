import type { EditionStats, StatsDocument } from "../contract/documents/stats.ts";
import { isQuestionOf } from "../domain/ids.ts";
import type { Edition } from "../domain/knowledge.ts";
import type { Reference } from "../domain/reference.ts";
import { datedDocumentOf } from "./dated.ts";
import { factsIn } from "./facts.ts";
import type { Topic } from "./topic.ts";

/** How well the knowledge is founded: counted, edition by edition, over every fact that it holds. @param editions all of them, unless told otherwise */
export const statsOf = (topic: Topic, reference: Reference, editions: readonly Edition[] = topic.knowledge.editions): StatsDocument =>
  datedDocumentOf(topic, reference, { editions: editions.map((edition) => statsIn(topic, reference, edition)) });

function statsIn({ name, knowledge: { sources } }: Topic, { questions, conflicts }: Reference, edition: Edition): EditionStats {
  const facts = factsIn(edition);
  const cited = new Set(facts.flatMap((fact) => fact.sources));
  const isOwn = (source: string) => isQuestionOf(source, edition.id);
  const own = questions[edition.id] ?? [];
  const disputed = conflicts.map(({ readings }) => readings.flatMap((reading) => reading.sources)).filter((sides) => sides.some(isOwn));
  // What was left standing can be set against the rest of its edition by a conflict already.
  const left = own.filter(({ stale }) => stale && !disputed.some((sides) => stale.sources.every((source) => sides.includes(source))));
  return {
    edition: edition.id,
    name: name("edition", edition.id),
    date: edition.date,
    facts: facts.length,
    stated: facts.filter(({ inferred }) => !inferred).length,
    inferred: facts.filter(({ inferred }) => inferred).length,
    contradicted: disputed.length + left.length,
    questions: own.length,
    sources: Object.keys(sources).filter((id) => cited.has(id)),
  };
}
