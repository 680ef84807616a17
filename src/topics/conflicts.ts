import type { ConflictEntry, ConflictsDocument } from "../contract/documents/conflicts.ts";
import type { Conflict } from "../domain/conflict.ts";
import { categoryOf } from "../domain/ids.ts";
import type { Reference } from "../domain/reference.ts";
import { judgedChannels } from "../engine/lookup.ts";
import { holds } from "../engine/when.ts";
import { fold } from "../knowledge/fold.ts";
import { nearest } from "../knowledge/nearest.ts";
import { datedDocumentOf } from "./dated.ts";
import type { Topic } from "./topic.ts";

/**
 * Where the sources disagree: the conflicts with these ids, or all that touch what was asked for.
 *
 * @param ids as they were typed; none means every conflict
 */
export function conflictsOf(topic: Topic, reference: Reference, ids: readonly string[] = []): ConflictsDocument {
  const wanted = ids.map(fold);
  const missedIn = (known: readonly Conflict[]) => ids.filter((typed) => !known.some(({ id }) => fold(id) === fold(typed)));
  const touching = reference.conflicts.filter((conflict) => touches(topic, conflict));
  const found = wanted.length === 0 ? touching : touching.filter(({ id }) => wanted.includes(fold(id)));
  const spellings = reference.conflicts.map(({ id }): [string, string[]] => [fold(id), [id]]);
  return datedDocumentOf(topic, reference, {
    conflicts: found.map((conflict) => entryFor(topic, conflict)),
    notFound: missedIn(found),
    near: [...new Set(missedIn(reference.conflicts).flatMap((id) => nearest(id, spellings)))],
  });
}

/** Whether the request, as far as it says anything, is one of those that would be answered differently. */
function touches({ edition, request }: Topic, { affects: { when } }: Conflict): boolean {
  const { channel, industry, environment, function: wanted } = request;
  // A conflict can be about a channel that this edition does not have: who asks for nothing is shown that too.
  if (channel === undefined && industry === undefined) return true;
  // What the request does not say may be as the conflict wants it.
  const asked = {
    ...when,
    ...((industry === undefined || hasMemberIn(industry, when.industry)) && { industry: undefined }),
    ...(environment === undefined && { environment: undefined }),
    ...(wanted === undefined && { function: undefined }),
  };
  return judgedChannels(edition, request).some((judged) => holds(asked, request, judged));
}

/** A category is touched by what touches one of its members. */
const hasMemberIn = (category: string, industries: readonly string[] = []): boolean => industries.some((id) => categoryOf(id) === category);

function entryFor({ request: { language } }: Topic, { id, subject, readings, why, affects }: Conflict): ConflictEntry {
  const used = readings.find((reading) => reading.used);
  return {
    id,
    subject: subject[language],
    readings: readings.map(({ value, sources, ...reading }) => ({ text: value[language], ...reading, sources: [...sources] })),
    used: used === undefined ? null : used.value[language],
    why: why[language],
    affects: { when: conditionsIn(affects.when), message: affects.text[language] },
  };
}

/** As programs read them: only what is written. */
const conditionsIn = (when: object): Record<string, string[] | boolean> =>
  Object.fromEntries(Object.entries(when).filter(([, value]) => value !== undefined));
