import { type EditionId, isQuestionOf, type SourceId } from "../../domain/ids.ts";
import type { Topic } from "../topic.ts";

/** The edition other than the one that was asked whose FAQ alone says something. */
export const otherEditionOf = ({ knowledge, edition }: Topic, sources: readonly SourceId[]): EditionId | undefined =>
  knowledge.editions.find(({ id }) => id !== edition.id && sources.every((source) => isQuestionOf(source, id)))?.id;

/** Where the FAQ that was asked says it too, another edition of it need not be named. */
export function sourcesFor({ knowledge, edition }: Topic, sources: readonly SourceId[]): string[] {
  if (!sources.some((source) => isQuestionOf(source, edition.id))) return [...sources];
  const others = knowledge.editions.filter(({ id }) => id !== edition.id);
  return sources.filter((source) => !others.some(({ id }) => isQuestionOf(source, id)));
}
