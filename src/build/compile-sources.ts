import { questionSource } from "../domain/ids.ts";
import type { Source } from "../domain/knowledge.ts";
import { conflictNotices } from "./compile-conflicts.ts";
import type { Data } from "./data.ts";
import { citationsOf } from "./lint/places/citations.ts";
import { isOfDatedDocuments } from "./lint/places/files.ts";

/** The documents that answers and most look-ups cite, and every question of every edition's FAQ, which is a source by itself. */
export function answerSources(data: Data): Record<string, Source> {
  const apart = onlyInReference(data);
  const documents = Object.entries(data.sources).filter(([id]) => !apart.includes(id));
  const questions = Object.entries(data.editions).flatMap(([id, { edition, questions }]) =>
    Object.entries(questions).map(([question, { question: title }]): [string, Source] => [
      questionSource(id, question),
      { title, url: edition.url, date: dated(edition.date) },
    ]),
  );
  return Object.fromEntries([...questions, ...documents.map(([id, source]): [string, Source] => [id, compileSource(source)])]);
}

/** The documents that none but qualifications and conflicts cite. */
export const lookupSources = (data: Data): Record<string, Source> =>
  Object.fromEntries(
    onlyInReference(data).flatMap((id) => (data.sources[id] === undefined ? [] : [[id, compileSource(data.sources[id])]])),
  );

function onlyInReference(data: Data): string[] {
  const citedByFacts = citationsOf(data).filter(({ file }) => !isOfDatedDocuments(file));
  const notices = Object.keys(data.editions).flatMap((edition) => conflictNotices(data, edition));
  const answered = new Set([
    ...citedByFacts.map(({ source }) => source),
    ...notices.flatMap(({ parts }) => parts.flatMap(({ sources }) => sources)),
  ]);
  return Object.keys(data.sources).filter((id) => !answered.has(id));
}

const compileSource = ({ title, url, date }: Data["sources"][string]): Source => ({ title, url, date: dated(date) });

const dated = (date: string): string | null => (date === "undated" ? null : date);
