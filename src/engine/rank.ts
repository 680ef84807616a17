import { compareVerdicts, type Verdict } from "../domain/verdict.ts";

interface Ranked {
  verdict: Verdict;
  modes: readonly { verdict: Verdict }[];
}

/** Best first: by verdict, then more supported modes, then more conditional ones; ties keep their order. */
export const ranked = <T extends Ranked>(channels: readonly T[]): T[] =>
  channels
    .map((channel) => ({ channel, supported: count(channel, "supported"), conditional: count(channel, "conditional") }))
    .sort((a, b) => compareVerdicts(b.channel.verdict, a.channel.verdict) || b.supported - a.supported || b.conditional - a.conditional)
    .map(({ channel }) => channel);

const count = ({ modes }: Ranked, wanted: Verdict): number => modes.filter(({ verdict }) => verdict === wanted).length;
