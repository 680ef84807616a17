import type { Drift } from "../domain/advice.ts";
import type { ModeId } from "../domain/ids.ts";
import type { Verdict } from "../domain/verdict.ts";

/** The modes that turn out alike in the newer edition together: null for those that it does not have. */
export function byOutcome({ modes }: Drift): [there: Verdict | null, modes: ModeId[]][] {
  const outcomes = [...new Set(modes.map(({ there }) => there))];
  return outcomes.map((there) => [there, modes.filter((item) => item.there === there).map(({ mode }) => mode)]);
}
