import type { Knowledge, Source } from "../domain/knowledge.ts";
import { compileEdition } from "./compile-edition.ts";
import { compileSteps } from "./compile-steps.ts";
import { compileVocabulary } from "./compile-vocabulary.ts";
import type { Data, EditionData } from "./data.ts";
import { asWritten } from "./grounds.ts";

/** Turns checked data into the one knowledge file: every source by its full id, versions as numbers, conclusions marked as inferred. */
export function compile(data: Data): Knowledge {
  const editions = inOrder(data.editions);
  return {
    vocabulary: compileVocabulary(data.vocabulary, editions),
    editions: editions.map(([id, edition]) => compileEdition(data.vocabulary, id, edition)),
    defaultEdition: editions.find(([, { edition }]) => edition.default)?.[0] ?? "",
    integration: Object.fromEntries(Object.entries(data.integration).map(([way, steps]) => [way, compileSteps(asWritten, steps)])),
    sources: compileSources(data),
  };
}

/** Editions say which one they follow; the oldest comes first. */
function inOrder(editions: Record<string, EditionData>): [string, EditionData][] {
  const follower = (before: string | undefined) => Object.entries(editions).find(([, { edition }]) => edition.follows === before);
  const ordered: [string, EditionData][] = [];
  for (let next = follower(undefined); next !== undefined; next = follower(next[0])) ordered.push(next);
  return ordered;
}

/** The documents, and every question of every edition's FAQ, which is a source by itself. */
function compileSources({ sources, editions }: Data): Record<string, Source> {
  const documents = Object.entries(sources).map(([id, { title, url, date }]): [string, Source] => [id, { title, url, date: dated(date) }]);
  const questions = Object.entries(editions).flatMap(([id, { edition, questions }]) =>
    Object.entries(questions).map(([question, { question: title }]): [string, Source] => [
      `${id}/${question}`,
      { title, url: edition.url, date: dated(edition.date) },
    ]),
  );
  return Object.fromEntries([...questions, ...documents]);
}

const dated = (date: string): string | null => (date === "undated" ? null : date);
