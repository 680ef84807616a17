import { spawnSync } from "node:child_process";

/** A shell line, and what it is called in the report. */
export interface Contestant {
  name: string;
  line: string;
}

const timed = (line: string): number => {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync("bash", ["-c", line], { stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(`${line}: ${status} ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Runs two programs turn by turn, so that a busy machine slows both; tells how much longer the first takes than the second. */
export function ratio(ours: Contestant, theirs: Contestant, pairs: number): string {
  const times: [number, number][] = [];
  for (const line of [ours.line, theirs.line]) timed(line);
  for (let pair = 0; pair < pairs; pair++) times.push([timed(ours.line), timed(theirs.line)]);
  const [a, b] = [median(times.map(([first]) => first)), median(times.map(([, second]) => second))];
  return row(ours.name, theirs.name, a / b, `${a.toFixed(0)} ms, ${b.toFixed(0)} ms, ${pairs} pairs`);
}

export const row = (what: string, against: string, value: number, how: string): string =>
  `| ${what} | ${against} | ${value.toFixed(2)} × | ${how} |`;
