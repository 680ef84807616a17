import { type AskedField, askedFields } from "../domain/question.ts";
import { Places, rememberingFor } from "../domain/remembering.ts";
import type { Request } from "../domain/request.ts";
import type { Outlook } from "./outlook.ts";

/** A field that can be missing; a channel that is not named is no gap, for then all are judged. */
export type Askable = Exclude<AskedField, "channel">;

/** In the order of asking, which decides between equals. */
const askable = askedFields.filter((field) => field !== "channel");

/** The fields not given whose answer could still change a verdict, those that can change most verdicts first. */
export function missingFields(outlook: Outlook, request: Request): readonly Askable[] {
  const known = missingBy(outlook);
  const place = known.start.at(outlook.future(request, askable));
  return place.made ?? known.keep(place, missingAnew(outlook, request));
}

const missingBy = rememberingFor((_: Outlook) => new Places<readonly Askable[]>());

const missingAnew = (outlook: Outlook, request: Request): Askable[] =>
  askable
    .map((field) => ({ field, changes: changeableVerdicts(outlook, request, field) }))
    .filter(({ changes }) => changes > 0)
    .sort((a, b) => b.changes - a.changes)
    .map(({ field }) => field);

/** How many verdicts at least one answer to this field would change. */
export function changeableVerdicts(outlook: Outlook, request: Request, field: Askable): number {
  const known = changesBy(outlook);
  const place = known.start.at(outlook.future(request, [field]));
  return place.made ?? known.keep(place, changesAnew(outlook, request, field));
}

const changesBy = rememberingFor((_: Outlook) => new Places<number>());

function changesAnew(outlook: Outlook, request: Request, field: Askable): number {
  const outcomes = outlook.outcomes(request, field);
  if (outcomes.length === 0) return 0;
  const now = outlook.verdicts(request);
  return now.filter((verdict, index) => outcomes.some((outcome) => outcome[index] !== verdict)).length;
}
