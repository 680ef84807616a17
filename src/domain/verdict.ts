/** How far something is possible. `conditional`: it hangs on something that the request does not say, or on the user's system. */
export type Verdict = "unsupported" | "conditional" | "supported";

const rank: Record<Verdict, number> = { unsupported: 0, conditional: 1, supported: 2 };

/** Orders verdicts, the lower first; for `sort`. */
export const compareVerdicts = (a: Verdict, b: Verdict): number => rank[a] - rank[b];

/** The lowest of several verdicts: each rule can only take away. `supported` where there is none. */
export const lowest = (verdicts: Iterable<Verdict>): Verdict => pick(verdicts, "supported", -1);

/** The highest of several verdicts: one open way is enough. `unsupported` where there is none. */
export const highest = (verdicts: Iterable<Verdict>): Verdict => pick(verdicts, "unsupported", 1);

function pick(verdicts: Iterable<Verdict>, start: Verdict, direction: 1 | -1): Verdict {
  let chosen = start;
  for (const verdict of verdicts) if (compareVerdicts(verdict, chosen) * direction > 0) chosen = verdict;
  return chosen;
}
