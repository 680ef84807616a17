import type { Edition } from "../domain/knowledge.ts";
import { type Answers, type Field, type Request, withAnswers } from "../domain/request.ts";
import type { Gate } from "./gate.ts";
import { gates } from "./gates/index.ts";
import type { Outlook } from "./outlook.ts";

/** The fields that can be asked for, in the order that decides between equals (contract §4). */
const askable = ["industry", "environment", "wechatVersion", "camera"] as const satisfies readonly Field[];

export type Askable = (typeof askable)[number];

/** The fields not given whose answer could still change a verdict, those that can change most verdicts first. */
export function missingFields(outlook: Outlook, request: Request): Askable[] {
  return askable
    .map((field) => ({ field, changes: changeableVerdicts(outlook, request, field) }))
    .filter(({ changes }) => changes > 0)
    .sort((a, b) => b.changes - a.changes)
    .map(({ field }) => field);
}

/** How many verdicts at least one answer to this field would change. */
export function changeableVerdicts(outlook: Outlook, request: Request, field: Askable): number {
  const now = outlook.verdicts(request);
  const outcomes = answersTo(outlook.edition, request, field).map((answers) => outlook.verdicts(withAnswers(request, answers)));
  return now.filter((verdict, index) => outcomes.some((outcome) => outcome[index] !== verdict)).length;
}

/** The answers, still to be given, that can make a difference. */
export const answersTo = (edition: Edition, request: Request, field: Askable): Answers[] =>
  readers(field).flatMap((gate) => gate.answers(edition, request));

/** The gates that look at a field. */
export const readers = (field: Field): Gate[] => gates.filter(({ reads }) => reads.includes(field));
