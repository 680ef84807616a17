import { spawnSync } from "node:child_process";

/** A shell line, and what it is called in the report. */
export interface Contestant {
  name: string;
  line: string;
}

const timed = (line: string): number => {
  const start = process.hrtime.bigint();
  // Whoever calls a program reads what it prints.
  const { status, stderr } = spawnSync("bash", ["-c", line], { stdio: ["ignore", "pipe", "pipe"] });
  if (status !== 0) throw new Error(`${line}: ${status} ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
};

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Runs programs turn by turn, so that a busy machine slows all; tells how much longer the first takes than each other one. */
export function ratios(ours: Contestant, others: readonly Contestant[], turns: number): string[] {
  const all = [ours, ...others];
  for (const { line } of all) timed(line);
  const times: number[][] = [];
  for (let turn = 0; turn < turns; turn++) times.push(all.map(({ line }) => timed(line)));
  const [own = Number.NaN, ...theirs] = all.map((_, of) => median(times.map((turn) => turn[of] ?? Number.NaN)));
  return others.map(({ name }, index) => {
    const other = theirs[index] ?? Number.NaN;
    return row(ours.name, name, own / other, `${own.toFixed(0)} ms, ${other.toFixed(0)} ms, ${turns} turns`);
  });
}

export const row = (what: string, against: string, value: number, how: string): string =>
  `| ${what} | ${against} | ${value.toFixed(2)} × | ${how} |`;
