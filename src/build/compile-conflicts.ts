import type { Conflict } from "../domain/conflict.ts";
import { questionSource } from "../domain/ids.ts";
import type { Notice, NoticePart } from "../domain/knowledge.ts";
import type { ConflictsData, Data, EditionData } from "./data.ts";
import { asWritten, grounds } from "./grounds.ts";

type ConflictData = ConflictsData[string];

/** The notices that tell of conflicts. */
export const conflictCodes = { itsOwn: "faq-contradicts-itself", others: "sources-disagree" } as const;

/** Every conflict, topic by topic. */
export const compileConflicts = ({ conflicts }: Data): Conflict[] =>
  conflictsIn(conflicts).map(([id, { subject, readings, why, affects }]) => ({
    id,
    subject,
    readings: readings.map(({ text, used, ...fact }) => ({ value: text, used: used ?? false, ...grounds(asWritten, fact) })),
    why,
    affects,
  }));

/**
 * What an edition's answers say of the conflicts that touch its own statements: one notice for what it contradicts
 * itself in, one for each matter in which other sources say otherwise.
 */
export function conflictNotices({ conflicts, editions }: Data, edition: string): Notice[] {
  const questions = Object.entries(editions).flatMap(([id, data]) => questionsOf(id, data));
  const own = questionsOf(edition, editions[edition]);
  const touching = conflictsIn(conflicts).filter(([, conflict]) => sourcesOf(conflict).some((source) => own.includes(source)));
  const isItsOwn = (conflict: ConflictData) => sourcesOf(conflict).every((source) => questions.includes(source));
  // An answer rests on its own edition: what another edition says is told by `changes`.
  const cited = (source: string) => own.includes(source) || !questions.includes(source);
  const told = touching.map(([, conflict]) => conflict).filter(({ notice }) => notice !== undefined);
  const itsOwn = told.filter(isItsOwn).flatMap((conflict) => partsOf(conflict, cited));
  return [
    ...(itsOwn.length === 0 ? [] : [{ code: conflictCodes.itsOwn, when: {}, parts: itsOwn }]),
    ...told.filter((conflict) => !isItsOwn(conflict)).map((conflict) => disagreement(conflict, cited)),
  ];
}

function disagreement(conflict: ConflictData, cited: (source: string) => boolean): Notice {
  const { firstPage, inUse, caveat } = conflict.notice ?? {};
  const parts = partsOf(conflict, cited).map((part) => ({ ...part, when: {} }));
  return { code: conflictCodes.others, when: conflict.affects.when, parts, firstPage, inUse, caveat };
}

/** The notices of an edition in the order in which they are told: what can make a verdict worthless comes first. */
export const caveatsFirst = (notices: readonly Notice[]): Notice[] => [
  ...notices.filter(({ caveat }) => caveat),
  ...notices.filter(({ caveat }) => !caveat),
];

const conflictsIn = (topics: Data["conflicts"]): [id: string, ConflictData][] =>
  Object.values(topics).flatMap((conflicts) => Object.entries(conflicts));

const questionsOf = (id: string, data: EditionData | undefined): string[] =>
  Object.keys(data?.questions ?? {}).map((question) => questionSource(id, question));

const sourcesOf = ({ readings }: ConflictData): string[] => readings.flatMap(({ source }) => source);

/** Its one sentence, where it has one for the answers. */
function partsOf(conflict: ConflictData, cited: (source: string) => boolean): NoticePart[] {
  const { notice, affects } = conflict;
  if (notice === undefined) return [];
  const sources = new Set([notice.source ?? sourcesOf(conflict)].flat());
  return [{ text: notice.text, sources: [...sources].filter(cited), when: affects.when }];
}
