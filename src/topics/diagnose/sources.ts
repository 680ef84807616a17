import type { SourceId } from "../../domain/ids.ts";
import type { Topic } from "../topic.ts";

/** Where the FAQ that was asked says it too, another edition of it need not be named. */
export function sourcesFor({ knowledge, edition }: Topic, sources: readonly SourceId[]): string[] {
  const isOf = (id: string) => (source: SourceId) => source.startsWith(`${id}/`);
  if (!sources.some(isOf(edition.id))) return [...sources];
  const others = knowledge.editions.filter(({ id }) => id !== edition.id);
  return sources.filter((source) => !others.some(({ id }) => isOf(id)(source)));
}
