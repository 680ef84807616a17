import { compareVerdicts, type Verdict } from "../domain/verdict.ts";

interface Ranked {
  verdict: Verdict;
  modes: readonly { verdict: Verdict }[];
}

/** Best first: by verdict, then more supported modes, then more conditional ones; ties keep their order (contract §4). */
export const ranked = <T extends Ranked>(channels: readonly T[]): T[] =>
  [...channels].sort(
    (a, b) =>
      compareVerdicts(b.verdict, a.verdict) ||
      count(b, "supported") - count(a, "supported") ||
      count(b, "conditional") - count(a, "conditional"),
  );

const count = ({ modes }: Ranked, wanted: Verdict): number => modes.filter(({ verdict }) => verdict === wanted).length;
