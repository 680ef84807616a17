import { type AskedField, askedFields } from "../domain/question.ts";
import { remembering, rememberingFor } from "../domain/remembering.ts";
import type { Request } from "../domain/request.ts";
import type { Outlook } from "./outlook.ts";

/** A field that can be missing; a channel that is not named is no gap, for then all are judged. */
export type Askable = Exclude<AskedField, "channel">;

/** In the order of asking, which decides between equals. */
const askable = askedFields.filter((field) => field !== "channel");

/** The fields not given whose answer could still change a verdict, those that can change most verdicts first. */
export const missingFields = (outlook: Outlook, request: Request): readonly Askable[] =>
  missingBy(outlook)(outlook.future(request, askable), () =>
    askable
      .map((field) => ({ field, changes: changeableVerdicts(outlook, request, field) }))
      .filter(({ changes }) => changes > 0)
      .sort((a, b) => b.changes - a.changes)
      .map(({ field }) => field),
  );

const missingBy = rememberingFor((_: Outlook) => remembering<readonly Askable[]>());

/** How many verdicts at least one answer to this field would change. */
export const changeableVerdicts = (outlook: Outlook, request: Request, field: Askable): number =>
  changesBy(outlook)(`${field}|${outlook.future(request, [field])}`, () => changesAnew(outlook, request, field));

const changesBy = rememberingFor((_: Outlook) => remembering<number>());

function changesAnew(outlook: Outlook, request: Request, field: Askable): number {
  const outcomes = outlook.outcomes(request, field);
  if (outcomes.length === 0) return 0;
  const now = outlook.verdicts(request);
  return now.filter((verdict, index) => outcomes.some((outcome) => outcome[index] !== verdict)).length;
}
