import { createRequire } from "node:module";
import type * as Library from "../../src/index.ts";
import { type Asked, inputOf } from "../support/oracle/judge.ts";
import { engines, factsOf } from "./engines.ts";
import { median, row } from "./pairs.ts";
import { asked } from "./requests.ts";

const { advise }: typeof Library = createRequire(import.meta.url)("../../dist/index.cjs");

const turns = 15;
const requestsATurn = 500;
const [first, again] = ["asked for the first time", "asked again"];

/** How many whole answers the library gives in the time in which other engines give bare verdicts on the same requests. */
export async function libraryAnswers(): Promise<void> {
  await answersTo("usual", "usual requests");
  await answersTo("everywhere", "requests of all kinds");
}

async function answersTo(kind: keyof typeof asked, called: string): Promise<void> {
  const [requests = [], others = []] = [5, 6].map((seed) =>
    asked[kind](turns * requestsATurn, seed).map(({ mode: _, ...request }): Asked => request),
  );
  const inputs = requests.map((request) => inputOf(request) as Library.RequestInput);
  const facts = requests.map(factsOf);
  const judges = Object.entries(engines());
  const answer = (index: number) => advise(inputs[index] ?? {});
  // All are warm before they are measured, and none has heard of these requests.
  for (const other of others) {
    advise(inputOf(other) as Library.RequestInput);
    for (const [, judge] of judges) await judge(factsOf(other));
  }
  const rates = new Map<string, number[]>();
  const measure = async (name: string, turn: number, run: (index: number) => unknown) =>
    rates.set(name, [...(rates.get(name) ?? []), await perSecond(turn, run)]);
  for (let turn = 0; turn < turns; turn++) {
    for (const what of [first, again]) await measure(what, turn, answer);
    for (const [name, judge] of judges) await measure(name, turn, (index) => judge(facts[index] ?? {}));
  }
  const rate = (name: string) => median(rates.get(name) ?? []);
  for (const [name, judge] of judges) {
    for (const [index, fact] of facts.entries()) {
      const [theirs, ours] = [await judge(fact), answer(index).verdict];
      if (theirs !== ours) throw new Error(`${name} says ${theirs}, we say ${ours}: ${JSON.stringify(requests[index])}`);
    }
    for (const what of [first, again]) {
      const how = `${rate(what).toFixed(0)} and ${rate(name).toFixed(0)} a second, ${turns} times ${requestsATurn}, all verdicts agree`;
      console.log(row(`whole answers by the library to ${called}, ${what}`, `bare verdicts by ${name}`, rate(what) / rate(name), how));
    }
  }
}

async function perSecond(turn: number, run: (index: number) => unknown): Promise<number> {
  const from = turn * requestsATurn;
  const start = process.hrtime.bigint();
  for (let index = from; index < from + requestsATurn; index++) await run(index);
  return requestsATurn / (Number(process.hrtime.bigint() - start) / 1e9);
}
