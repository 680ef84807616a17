import { command, request, warnings } from "./asking.ts";
import { reasons } from "./reasons.ts";
import { sources } from "./sources.ts";
import { type Ask, askedOf, type Told } from "./told.ts";
import { unlocks } from "./unlocks.ts";
import { consequences, verdicts, versions } from "./verdicts.ts";
import { notices, steps } from "./way.ts";

export const checks = { request, verdicts, versions, reasons, unlocks, consequences, steps, notices, warnings, sources, command };

/**
 * A second opinion: all that is wrong with an answer. It rests on the oracle, which was written by hand, and shares no
 * code with the program; only to confirm an unlock it asks the program again.
 */
export function wrongIn(told: Told, ask: Ask): string[] {
  const asked = askedOf(told);
  return Object.entries(checks).flatMap(([name, check]) => check(told, asked, ask).map((wrong) => `${name}: ${wrong}`));
}
