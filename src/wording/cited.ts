import type { Knowledge } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";

/** Every source named anywhere in a document, and no other, in the knowledge's order. */
export function citedSources(
  { sources }: Pick<Knowledge, "sources">,
  language: Language,
  document: unknown,
): Record<string, { title: string; url: string }> {
  const cited = new Set(idsIn(document));
  const entries = Object.entries(sources).filter(([id]) => cited.has(id));
  return Object.fromEntries(entries.map(([id, { title, url }]) => [id, { title: title[language], url }]));
}

/** A document cites by members called `sources`, at any depth. */
function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "sources" && Array.isArray(member) ? member.filter((id) => typeof id === "string") : idsIn(member),
  );
}
