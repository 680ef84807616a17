import { isQuestionOf, type SourceId } from "../../domain/ids.ts";
import type { Topic } from "../topic.ts";

/** Where the FAQ that was asked says it too, another edition of it need not be named. */
export function sourcesFor({ knowledge, edition }: Topic, sources: readonly SourceId[]): string[] {
  if (!sources.some((source) => isQuestionOf(source, edition.id))) return [...sources];
  const others = knowledge.editions.filter(({ id }) => id !== edition.id);
  return sources.filter((source) => !others.some(({ id }) => isQuestionOf(source, id)));
}
