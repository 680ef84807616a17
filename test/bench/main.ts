/** `npm run bench`: how fast it is; the rows that the README's table is taken from, by the same names. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeOf } from "../support/nodes/node-of.ts";
import { libraryAnswers } from "./library.ts";
import { starts } from "./nodes.ts";
import { median, ratios, row } from "./pairs.ts";
import { asked, lines } from "./requests.ts";
import { firstQuestions } from "./wizard.ts";

const folder = mkdtempSync(join(tmpdir(), "advisor-bench-"));
const node = JSON.stringify(process.execPath);
const advisor = `${node} bin/advisor.cjs`;
const file = (name: string) => join(folder, name);

function starting(): void {
  writeFileSync(file("empty.cjs"), "");
  const name = "an empty Node program";
  const empty = `${node} ${file("empty.cjs")}`;
  const scripted = "--industry finance/bank --channel native-h5 --wechat-version 6.7.0 --camera front --json";
  for (const [call, flags] of [
    ["a scripted `--json` call", scripted],
    ["`advisor --help`", "--help"],
    ["`advisor --version`", "--version"],
  ] as const)
    for (const { where, variables } of starts) {
      const set = Object.entries(variables)
        .map(([variable, value]) => `${variable}=${value} `)
        .join("");
      console.log(...ratios({ name: call + where, line: `${set}${advisor} ${flags}` }, [{ name, line: set + empty }], 21));
    }
  const memory = (line: string) => median(Array.from({ length: 15 }, () => peakMemory(line)));
  console.log(row("memory of a scripted call", name, memory(`${advisor} ${scripted}`) / memory(empty), "peak, median of 15"));
  const recent = `${JSON.stringify(nodeOf("24"))} bin/advisor.cjs ${scripted}`;
  const keeping = {
    name: "a scripted `--json` call on Node 24 with `NODE_COMPILE_CACHE`",
    line: `NODE_COMPILE_CACHE=${file("compiled")} ${recent}`,
  };
  console.log(...ratios(keeping, [{ name: "the same without", line: recent }], 21));
}

/** In kB, by GNU time. */
function peakMemory(line: string): number {
  const { stdout } = spawnSync("bash", ["-c", `/usr/bin/time -f %M ${line} 2>&1 >/dev/null`], { encoding: "utf8" });
  const kilobytes = Number(stdout.trim().split("\n").at(-1));
  if (!(kilobytes > 0)) throw new Error(`memory is measured by GNU time, which said: ${stdout}`);
  return kilobytes;
}

function batch(): void {
  const requests = asked.everywhere(20_000);
  writeFileSync(file("recurring.jsonl"), lines(asked.recurring(20_000)));
  writeFileSync(file("usual.jsonl"), lines(asked.usual(20_000)));
  writeFileSync(file("requests.jsonl"), lines(requests));
  writeFileSync(file("open.jsonl"), lines(requests.slice(0, 1_000).map(({ channel: _, ...open }) => open)));
  for (const [name, input] of [
    ["`advisor batch`, 20,000 requests into a pipe, most of which recur", "recurring.jsonl"],
    ["`advisor batch`, 20,000 usual requests into a pipe", "usual.jsonl"],
    ["`advisor batch`, 20,000 requests of all kinds into a pipe", "requests.jsonl"],
    ["`advisor batch`, 1,000 requests of all kinds without a channel into a pipe", "open.jsonl"],
  ] as const) {
    execFileSync("bash", ["-c", `head -1000 ${file(input)} | ${advisor} batch >${file("answers.jsonl")}`]);
    const against = (kind: string) => `${node} test/bench/same-size.cjs ${file(input)} ${file("answers.jsonl")} ${kind} | cat >/dev/null`;
    const ours = { name, line: `${advisor} batch ${file(input)} | cat >/dev/null` };
    const others = [
      { name: "parse each line, stringify an answer of the same size", line: against("stringify") },
      { name: "parse each line, write an answer of the same size ready made", line: against("ready") },
    ];
    console.log(ratios(ours, others, 15).join("\n"));
  }
  const large = lines(Array.from({ length: 10 }, () => requests).flat());
  writeFileSync(file("large.jsonl"), large);
  const [small, grown] = ["requests.jsonl", "large.jsonl"].map((input) => peakMemory(`${advisor} batch ${file(input)}`) / 1024);
  console.log(
    `| memory of \`advisor batch\`, 200,000 requests of all kinds | 20,000 of them | ${((grown ?? 0) - (small ?? 0)).toFixed(0)} MB more | peaks ${grown?.toFixed(0)} and ${small?.toFixed(0)} MB |`,
  );
}

const parts = { starting, wizard: firstQuestions, batch, library: libraryAnswers };

const usage = `Usage: npm run bench [-- PART...]

Runs the program in turns with others, so that a busy machine slows all of them, and prints ratios of medians: the rows
that the README's table is taken from, each with what was measured. Without PART it measures all of them:
  starting  calls of the program against an empty Node program, in time and memory
  wizard    its first question on a pseudo-terminal against that of create-vite
  batch     "advisor batch" against a program that parses each line and writes as much, and its memory at 200,000 lines
  library   whole answers by the library against bare verdicts by rules engines, and whether all verdicts agree
`;

/** Measures the parts that are named, or all. */
async function measure(wanted: readonly string[]): Promise<void> {
  console.log(`Node ${process.version}\n\n| what | against | ratio | how |\n|---|---|---|---|`);
  for (const [name, part] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await part();
}

try {
  const words = process.argv.slice(2);
  if (words.every((word) => Object.hasOwn(parts, word))) await measure(words);
  else {
    console.log(usage);
    process.exitCode = words.includes("--help") ? 0 : 2;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
