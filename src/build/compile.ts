import type { Edition, Knowledge } from "../domain/knowledge.ts";
import { caveatsFirst, conflictNotices } from "./compile-conflicts.ts";
import { compileEdition } from "./compile-edition.ts";
import { answerSources } from "./compile-sources.ts";
import { compileSteps } from "./compile-steps.ts";
import { compileVocabulary } from "./compile-vocabulary.ts";
import type { Data, EditionData } from "./data.ts";
import { asWritten } from "./grounds.ts";

/** Turns checked data into the one knowledge file: every source by its full id, versions as numbers, conclusions marked as inferred. */
export function compile(data: Data): Knowledge {
  const editions = inOrder(data.editions);
  return {
    vocabulary: compileVocabulary(data.vocabulary, editions),
    editions: editions.map(([id, edition]) => withConflicts(data, compileEdition(data.vocabulary, id, edition))),
    defaultEdition: editions.find(([, { edition }]) => edition.default)?.[0] ?? "",
    integration: Object.fromEntries(Object.entries(data.integration).map(([way, steps]) => [way, compileSteps(asWritten, steps)])),
    sources: answerSources(data),
  };
}

const withConflicts = (data: Data, edition: Edition): Edition => ({
  ...edition,
  notices: caveatsFirst([...edition.notices, ...conflictNotices(data, edition.id)]),
});

/** Editions say which one they follow; the oldest comes first. */
function inOrder(editions: Record<string, EditionData>): [string, EditionData][] {
  const follower = (before: string | undefined) => Object.entries(editions).find(([, { edition }]) => edition.follows === before);
  const ordered: [string, EditionData][] = [];
  for (let next = follower(undefined); next !== undefined; next = follower(next[0])) ordered.push(next);
  return ordered;
}
