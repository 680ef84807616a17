import { generator } from "../random.ts";
import { cameras, categories, functions, industries, modes, places, systems, versions } from "./faq.ts";
import type { Asked } from "./judge.ts";

/** The values that each field is tried with. */
export type Axes = { [Field in keyof Asked]-?: readonly (string | undefined)[] };

/** Every value of every field; `undefined`: not given. */
export const all: Omit<Axes, "channel" | "edition"> = {
  industry: [undefined, ...categories, ...industries],
  environment: [undefined, ...Object.keys(places)],
  android: [undefined, ...versions],
  ios: [undefined, ...versions],
  os: [undefined, ...systems],
  camera: [undefined, ...cameras],
  function: [undefined, ...functions],
  mode: [undefined, ...modes],
};

/** One industry for each way in which the rule can turn out. */
export const industryKinds = [undefined, "finance", "finance/bank", "dating", "other"];

/** The last version below each minimum, and the minimum itself. */
export const versionsAroundMinimums = [undefined, ...versions.filter((version) => version !== "6.10")];

/** One version for each way in which the rules can turn out. */
export const versionKinds = [undefined, "6.5.3", "6.5.5", "6.7.1", "6.7.2"];

/** Every combination of the values of the axes. */
export function* combinations(axes: Partial<Axes>): Generator<Asked> {
  const [[field, values] = [], ...rest] = Object.entries(axes);
  if (field === undefined || values === undefined) return yield {};
  for (const others of combinations(Object.fromEntries(rest)))
    for (const value of values) yield value === undefined ? others : { ...others, [field]: value };
}

/** Evenly spread requests over the whole space, the same ones at every run. */
export function* sample(axes: Partial<Axes>, size: number, seed: number): Generator<Asked> {
  const random = generator(seed);
  for (let made = 0; made < size; made++) {
    yield Object.fromEntries(
      Object.entries(axes).flatMap(([field, values]) => {
        const value = values[Math.floor(random() * values.length)];
        return value === undefined ? [] : [[field, value]];
      }),
    );
  }
}
