import { type EditionId, isQuestionOf, type SourceId } from "../domain/ids.ts";
import type { Knowledge, Source } from "../domain/knowledge.ts";
import type { Language } from "../domain/language.ts";
import { rememberingFor } from "../domain/remembering.ts";
import { wordings } from "./languages.ts";

/**
 * Every source named anywhere in a document, and no other, in the knowledge's order.
 *
 * @param edition the document's: a question of any other is marked, for it is often called the same
 */
export const citedSources = (knowledge: Citable, language: Language, document: unknown, edition: EditionId): Record<string, Titled> =>
  listingSources(knowledge, language, edition)(citedIds(document));

interface Titled {
  title: string;
  url: string;
}

/** The same for the ids of the sources. @returns a function to keep: what it has told of a source it tells again */
export function listingSources(
  { sources, editions }: Citable,
  language: Language,
  edition: EditionId,
): (ids: ReadonlySet<SourceId>) => Record<SourceId, Titled> {
  const titled = titlesIn(editions, language, edition);
  const told = new Map<SourceId, Titled>();
  const tell = (id: SourceId, source: Source): Titled => {
    const known = told.get(id) ?? { title: titled(id, source), url: source.url };
    told.set(id, known);
    return known;
  };
  return (ids) =>
    Object.fromEntries(
      entriesOf(sources)
        .filter(([id]) => ids.has(id))
        .map(([id, source]) => [id, tell(id, source)]),
    );
}

type Citable = Pick<Knowledge, "sources" | "editions">;

const entriesOf = rememberingFor((sources: Citable["sources"]) => Object.entries(sources));

/** The same with the dates that the sources print. */
export function datedSources(
  knowledge: Citable,
  language: Language,
  document: unknown,
  edition: EditionId,
): Record<string, { title: string; url: string; date: string | null }> {
  const listed = citedSources(knowledge, language, document, edition);
  return Object.fromEntries(Object.entries(listed).map(([id, source]) => [id, { ...source, date: knowledge.sources[id]?.date ?? null }]));
}

function titlesIn(editions: Citable["editions"], language: Language, edition: EditionId): (id: string, source: Source) => string {
  const others = editions.filter(({ id }) => id !== edition);
  return (id, { title }) => {
    const other = others.find((candidate) => isQuestionOf(id, candidate.id));
    return other === undefined ? title[language] : wordings[language].ofEdition(title[language], other.id);
  };
}

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
