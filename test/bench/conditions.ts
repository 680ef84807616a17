import { categories, limited, listed, minimums, modes, type OracleChannel, places, systems } from "../support/oracle/faq.ts";
import { offers } from "../support/oracle/judge.ts";

/** A condition that every rules engine can express; `known` says whether a fact is given at all. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { fact: string; in: readonly (string | number)[] }
  | { fact: string; atLeast: number };

/** Numbers for versions, as all three engines compare numbers only. */
export const weight = (version: string): number => {
  if (version === "latest") return 1e15;
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return (major * 1e5 + minor) * 1e5 + patch;
};

const absent = "-";

/** When a channel is possible at all, and when it is supported, for a channel without a wanted mode. */
export function conditionsOf(channel: OracleChannel): { possible: Condition; supported: Condition } {
  const runs = Object.keys(places).filter((place) => places[place]?.includes(channel));
  const here: Condition = { fact: "environment", in: [absent, ...runs] };
  const live: Condition = { all: [here, { fact: "camera", in: [absent, "front"] }, { fact: "function", in: functionsWithLiveness }] };
  const photo: Condition[] = channel === "api" ? [{ all: [here, { fact: "function", in: ["photo-verification"] }] }] : [];
  if (!limited.includes(channel)) return { possible: { any: [live, ...photo] }, supported: { any: [live, ...photo] } };
  const members = Object.entries(listed).flatMap(([category, names]) => names.map((name) => `${category}/${name}`));
  const offered = modes.filter((mode) => offers({}, channel, mode));
  return {
    possible: {
      all: [live, { fact: "industry", in: [absent, ...categories, ...members] }, { any: offered.map((mode) => reachable(mode)) }],
    },
    supported: { all: [live, { fact: "industry", in: members }, { any: offered.map((mode) => reached(mode)) }] },
  };
}

const functionsWithLiveness = [absent, "liveness-verification", "liveness-comparison"];

/** A version that is not given weighs -1. */
const enough = (mode: string, os: (typeof systems)[number]): Condition => ({ fact: os, atLeast: weight(minimums[mode]?.[os] ?? "0") });
const judged = (os: string): Condition => ({ fact: "os", in: [absent, os] });

const reachable = (mode: string): Condition => ({
  any: systems.flatMap((os) => [{ all: [judged(os), enough(mode, os)] }, { all: [judged(os), { fact: os, in: [-1] }] }]),
});

const reached = (mode: string): Condition => ({
  all: systems.map((os) => ({ any: [enough(mode, os), { fact: "os", in: systems.filter((other) => other !== os) }] })),
});
