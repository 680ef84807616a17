import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawn } from "@lydell/node-pty";
import { starts } from "./nodes.ts";
import { median, row } from "./pairs.ts";

const pairs = 15;

/** From the start to the first question on a pseudo-terminal, beside the questions that make a new Vite project. */
export async function firstQuestions(): Promise<void> {
  const vite = join(createRequire(import.meta.url).resolve("create-vite/package.json"), "..", "index.js");
  for (const { where, variables } of starts) await firstQuestion(vite, where, variables);
}

async function firstQuestion(vite: string, where: string, variables: Readonly<Record<string, string>>): Promise<void> {
  const times: [number, number][] = [];
  for (let pair = 0; pair <= pairs; pair++)
    times.push([
      await untilAsked([join(process.cwd(), "bin/advisor.cjs"), "--lang", "en"], /Question 1/, variables),
      await untilAsked([vite], /Project name/, variables),
    ]);
  const [a, b] = [0, 1].map((of) => median(times.slice(1).map((pair) => pair[of] ?? Number.NaN))) as [number, number];
  console.log(
    row(
      `the wizard's first question on a pseudo-terminal${where}`,
      "create-vite's first question",
      a / b,
      `${a.toFixed(0)} ms, ${b.toFixed(0)} ms, ${pairs} pairs`,
    ),
  );
}

/** In milliseconds. */
function untilAsked(words: string[], question: RegExp, variables: Readonly<Record<string, string>>): Promise<number> {
  const start = process.hrtime.bigint();
  const env = { ...process.env, ...variables, TERM: "xterm-256color", LANG: "C.UTF-8" };
  const cwd = mkdtempSync(join(tmpdir(), "advisor-bench-"));
  const terminal = spawn(process.execPath, words, { cols: 100, rows: 30, cwd, env });
  let screen = "";
  return new Promise((resolve) => {
    terminal.onData((data) => {
      screen += data;
      if (!question.test(screen)) return;
      resolve(Number(process.hrtime.bigint() - start) / 1e6);
      terminal.onExit(() => rmSync(cwd, { recursive: true, force: true }));
      terminal.kill();
    });
  });
}
