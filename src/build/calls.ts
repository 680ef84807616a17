import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** What V8 tells of the files that a program ran; the first range of a function is all of it. */
interface Coverage {
  result: { url: string; functions: { ranges: { startOffset: number; count: number }[] }[] }[];
}

/**
 * What a program runs of its files.
 *
 * @param program the path of what is called
 * @param calls the words of each command line
 * @returns by a file's path where the functions begin that every call which loads the file runs, in UTF-16 units
 */
export function functionsRunBy(program: string, calls: readonly (readonly string[])[]): (file: string) => Set<number> {
  const told = calls.map((words) => coverageOf(program, words));
  return (file) => {
    const url = pathToFileURL(resolve(file)).href;
    const [first = [], ...others] = told.flatMap(({ result }) => result.filter((script) => script.url === url)).map(startsIn);
    return new Set(first.filter((start) => others.every((starts) => starts.includes(start))));
  };
}

function coverageOf(program: string, words: readonly string[]): Coverage {
  const folder = mkdtempSync(join(tmpdir(), "advisor-calls-"));
  try {
    execFileSync(process.execPath, [program, ...words], {
      env: { ...process.env, NODE_V8_COVERAGE: folder },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const [file = ""] = readdirSync(folder);
    return JSON.parse(readFileSync(join(folder, file), "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const startsIn = ({ functions }: Coverage["result"][number]): number[] =>
  functions
    .flatMap(({ ranges: [whole] }) => whole ?? [])
    .filter(({ count }) => count > 0)
    .map(({ startOffset }) => startOffset);
