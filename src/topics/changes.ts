import type { Change, ChangesDocument } from "../contract/documents/changes.ts";
import type { Edition } from "../domain/knowledge.ts";
import type { Reference } from "../domain/reference.ts";
import { saysNothing } from "../domain/request.ts";
import { wordings } from "../wording/languages.ts";
import { namesIn } from "../wording/name.ts";
import { changesWordings } from "../wording/topics/changes.ts";
import { cellChanges, minimumChanges } from "./changes/cells.ts";
import type { Comparison } from "./changes/comparison.ts";
import { questionChanges, staleChanges } from "./changes/questions.ts";
import { scopeOf } from "./changes/scope.ts";
import { industryChanges, modeChanges, nameChanges } from "./changes/terms.ts";
import { documentOf, type Topic } from "./topic.ts";

/** What differs between the topic's edition and another; where anything is asked, only what touches that request. */
export function changesOf(topic: Topic, reference: Reference, to: Edition): ChangesDocument {
  const { knowledge, edition: from, request } = topic;
  const { language } = request;
  const comparison: Comparison = {
    from,
    to,
    questions: { from: reference.questions[from.id] ?? [], to: reference.questions[to.id] ?? [] },
    name: { from: topic.name, to: namesIn(knowledge, to, language) },
    words: changesWordings[language],
    language,
  };
  const touches = saysNothing(request) ? () => true : scopeOf(knowledge, request, to);
  const changes = compared.flatMap((compare) => compare(comparison)).filter(touches);
  const typeset = (change: Change): Change => ({ ...change, message: wordings[language].typeset(change.message) });
  return documentOf(topic, { from: from.id, to: to.id, changes: changes.map(typeset) });
}

const compared: readonly ((comparison: Comparison) => Change[])[] = [
  cellChanges,
  modeChanges,
  nameChanges,
  minimumChanges,
  industryChanges,
  questionChanges,
  staleChanges,
];
