import type { Edition } from "../domain/knowledge.ts";
import { type AskedField, askedFields, type Choice } from "../domain/question.ts";
import { type Request, withAnswers } from "../domain/request.ts";
import { readers } from "./gates/index.ts";
import { type Askable, changeableVerdicts } from "./missing.ts";
import type { Outlook } from "./outlook.ts";

/** The fields on which a verdict hangs as long as they are not given. */
export const hingeFields = ["industry", "wechatVersion"] as const satisfies readonly Askable[];

/**
 * Which field is asked next: the first whose answer can still change a verdict.
 *
 * @param unknown fields that were asked for and are not known: they are not asked again
 */
export const nextField = (outlook: Outlook, request: Request, unknown: readonly AskedField[]): AskedField | undefined =>
  askedFields.find((field) => !unknown.includes(field) && isWorthAsking(outlook, request, unknown, field));

/** The fields that are neither known to be unknown nor wholly given. */
export const openFields = (outlook: Outlook, request: Request, unknown: readonly AskedField[]): AskedField[] =>
  askedFields.filter(
    (field) =>
      !unknown.includes(field) && (field === "channel" ? request.channel === undefined : outlook.answersTo(request, field).length > 0),
  );

function isWorthAsking(outlook: Outlook, request: Request, unknown: readonly AskedField[], field: AskedField): boolean {
  if (field === "channel") return request.environment === undefined && channelsDiffer(outlook, request);
  if (field === "environment" && !unknown.includes("channel")) return false;
  return changeableVerdicts(outlook, request, field) > 0 || matters(outlook, request, unknown, field);
}

/**
 * Whether the answer changes a verdict once another question is answered: a part of a category is judged like the
 * whole while the version is open too, and whoever named the category is not asked for the part only after it.
 */
function matters(outlook: Outlook, request: Request, unknown: readonly AskedField[], field: Askable): boolean {
  if (!outlook.verdicts(request).includes("conditional")) return false;
  return hingeFields
    .filter((other) => other !== field && !unknown.includes(other))
    .some((other) =>
      outlook.answersTo(request, other).some((answers) => changeableVerdicts(outlook, withAnswers(request, answers), field) > 0),
    );
}

/** Choosing among channels that all answer alike would change nothing. */
function channelsDiffer(outlook: Outlook, request: Request): boolean {
  if (request.channel !== undefined) return false;
  const verdicts = outlook.edition.channels.map(({ id }) => outlook.verdicts({ ...request, channel: id }).join());
  return new Set(verdicts).size > 1;
}

/** What can be answered to a field. */
export function choicesFor(edition: Edition, request: Request, field: AskedField): Choice[] {
  if (field === "channel") return edition.channels.map(({ id }) => ({ answers: { channel: id } }));
  return readers(field).flatMap(
    (gate) => gate.choices?.(edition, request) ?? gate.answers(edition, request).map((answers) => ({ answers })),
  );
}
