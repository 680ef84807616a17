import type { Next, SavedFormat } from "./menu.ts";
import { change } from "./moves.ts";
import type { Session } from "./session.ts";

/** The session once its answer has been shown. @param outcome the answer in one line */
export const shown = (finished: Session, outcome: string): Session => ({ ...finished, place: { kind: "done", outcome } });

/**
 * Where a choice after the answer leads. From there Esc comes back to the choices: the answer is not shown again. Esc at the choices
 * themselves goes on back, to the review.
 */
export function after(answered: Session, next: Exclude<Next, "done" | SavedFormat>): Session {
  const review = answered.previous ?? answered;
  if (next === "back") return review;
  return { ...(next === "channel" ? change(review, "channel") : review), previous: answered };
}

/** The answer in one line, once it has been shown. */
export const outcomeOf = ({ place }: Session): string | undefined => (place?.kind === "done" ? place.outcome : undefined);
