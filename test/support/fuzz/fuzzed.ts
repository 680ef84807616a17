import { callBuilt, type Told } from "./in-process.ts";
import { inputs } from "./inputs.ts";

/** A call that was not met as it should be. */
interface Fault {
  wrong: string;
  words: string[];
  stdin: string;
  told: Told;
}

/** Gives malformed inputs to the built program. @returns what was wrong, and how many inputs met each exit code */
export async function fuzzed(count: number, seed: number): Promise<{ faults: Fault[]; codes: Record<string, number> }> {
  const faults: Fault[] = [];
  const codes: Record<string, number> = {};
  let given = 0;
  for (const input of inputs(seed)) {
    if (given >= count) break;
    given += input.weight;
    const told = await callBuilt(input.words, input.stdin);
    codes[told.code] = (codes[told.code] ?? 0) + input.weight;
    const wrong = wrongWith(told);
    if (wrong !== undefined) faults.push({ wrong, words: input.words, stdin: `${input.stdin}`, told });
  }
  return { faults, codes };
}

/** Controls but for line breaks, marks of direction, what has no width, half a pair. */
const raw = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Bad input is an error with a message (exit 2), never a crash, never a raw control character. */
export function wrongWith({ stdout, stderr, code }: Told): string | undefined {
  if (![0, 2, 3, 4].includes(code)) return `exit code ${code}`;
  if (raw.test(stdout)) return "a raw character on standard output";
  if (raw.test(stderr)) return "a raw character on standard error";
  if (/^\s+at .*[:)]\d*$/m.test(stderr)) return "a stack";
  if (code === 2 && stdout === "" && stderr.trim() === "") return "no message";
  return undefined;
}
