import { type EditionId, isQuestionOf, type SourceId } from "../domain/ids.ts";
import type { Knowledge, Source } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";
import { wordings } from "./languages.ts";

/**
 * Every source named anywhere in a document, and no other, in the knowledge's order.
 *
 * @param edition the document's: a question of any other is marked, for it is often called the same
 */
export const citedSources = (
  knowledge: Citable,
  language: Language,
  document: unknown,
  edition: EditionId,
): Record<string, { title: string; url: string }> => sourcesListed(knowledge, language, citedIds(document), edition);

/** The same for the ids of the sources. */
export function sourcesListed(
  knowledge: Citable,
  language: Language,
  ids: ReadonlySet<SourceId>,
  edition: EditionId,
): Record<string, { title: string; url: string }> {
  const titled = titlesIn(knowledge, language, edition);
  return Object.fromEntries(those(knowledge, ids).map(([id, source]) => [id, { title: titled(id, source), url: source.url }]));
}

type Citable = Pick<Knowledge, "sources" | "editions">;

/** The same with the dates that the sources print. */
export function datedSources(
  knowledge: Citable,
  language: Language,
  document: unknown,
  edition: EditionId,
): Record<string, { title: string; url: string; date: string | null }> {
  const titled = titlesIn(knowledge, language, edition);
  const cited = those(knowledge, citedIds(document));
  return Object.fromEntries(cited.map(([id, source]) => [id, { title: titled(id, source), url: source.url, date: source.date }]));
}

function titlesIn({ editions }: Citable, language: Language, edition: EditionId): (id: string, source: Source) => string {
  const others = editions.filter(({ id }) => id !== edition);
  return (id, { title }) => {
    const other = others.find((candidate) => isQuestionOf(id, candidate.id));
    return other === undefined ? title[language] : wordings[language].ofEdition(title[language], other.id);
  };
}

const those = ({ sources }: Citable, ids: ReadonlySet<SourceId>): [id: string, source: Source][] =>
  Object.entries(sources).filter(([id]) => ids.has(id));

/** The ids of all that a document cites. */
export function citedIds(document: unknown): Set<SourceId> {
  const cited = new Set<string>();
  collect(document, cited);
  return cited;
}

/** A document cites by members called `sources`, at any depth. */
function collect(value: unknown, cited: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === "sources" && Array.isArray(member)) for (const id of member) cited.add(id);
    else collect(member, cited);
  }
}
