import { spawn } from "node:child_process";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

/** A file to start and the arguments that always come first. */
export type Command = readonly [file: string, ...args: string[]];

/** What a program is given besides its arguments; `undefined` in `env` takes a variable out of the base. */
export interface ProgramOptions {
  readonly stdin?: string | Buffer;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Something else than the built program: how the harness tests itself. */
  readonly command?: Command;
}

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A program that hangs is killed and shows as `signal: "SIGKILL"`: no test leaves one behind. */
const patience = 60_000;

/** The program as users get it, on the Node under test: ADVISOR_TEST_NODE, else the one that runs the tests. */
export const builtProgram: Command = [
  process.env["ADVISOR_TEST_NODE"] || process.execPath,
  fileURLToPath(new URL("../../bin/advisor.cjs", import.meta.url)),
];

/** A clean environment: NO_COLOR, CI or LC_ALL of whoever runs the tests must not change an outcome. */
export function environment(given: ProgramOptions["env"] = {}): Record<string, string> {
  const { PATH, HOME } = process.env;
  const clean: Record<string, string> = {};
  for (const [name, value] of Object.entries({ PATH, HOME, LANG: "en_US.UTF-8", ...given })) {
    if (value !== undefined) clean[name] = value;
  }
  return clean;
}

/**
 * Runs the built program to its end. Without `stdin` its standard input is empty, and never a terminal.
 * Only a program that cannot be started rejects: every exit code is an outcome.
 */
export function run(args: readonly string[], options: ProgramOptions = {}): Promise<Outcome> {
  const [file, ...first] = options.command ?? builtProgram;
  return new Promise((resolve, reject) => {
    const child = spawn(file, [...first, ...args], {
      cwd: options.cwd,
      env: environment(options.env),
      stdio: [options.stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"],
      detached: true, // a group of its own, without a terminal: the whole of it can be ended
    });
    const timer = setTimeout(() => child.pid && process.kill(-child.pid, "SIGKILL"), patience);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => stderr.push(chunk));
    // A program may leave before it has read all: that is its outcome, not an error of the test.
    child.stdin?.on("error", () => {}).end(options.stdin);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ stdout: `${Buffer.concat(stdout)}`, stderr: `${Buffer.concat(stderr)}`, code, signal });
    });
  });
}

/** The exit code as a shell shows it: 128 and the signal's number where a signal ended the program. */
export const exitCode = ({ code, signal }: Pick<Outcome, "code" | "signal">): number =>
  code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
