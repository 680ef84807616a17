import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { builtProgram, type Command, environment, type Outcome, type ProgramOptions, run } from "./program.ts";
import { quoted } from "./quoted.ts";

/** `npx [-y] faceid-advisor[@version] …` as a user types it, without the network. */
const npx = (program: string) => `case "$1" in -y | --yes) shift ;; esac
case "$1" in
  advisor | advisor@* | faceid-advisor | faceid-advisor@*) shift; exec ${program} "$@" ;;
  *) echo "npx: the tests know only advisor and faceid-advisor, not $1" >&2; exit 127 ;;
esac`;

/** A folder to put in front of PATH, in which `advisor` and `npx` are the built program. */
function shims(folder: string, command: Command): string {
  mkdirSync(folder);
  const program = command.map(quoted).join(" ");
  for (const [name, script] of Object.entries({ advisor: `exec ${program} "$@"`, npx: npx(program) })) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

/**
 * Runs a line as a user types it, in bash: quotes, pipes, redirections and `NAME=value advisor` mean what they mean there.
 * Without `cwd` it runs in an empty folder of its own, which is removed afterwards.
 */
export async function shell(line: string, options: ProgramOptions = {}): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "advisor-shell-"));
  try {
    const path = shims(join(folder, "bin"), options.command ?? builtProgram) + delimiter + environment(options.env)["PATH"];
    mkdirSync(join(folder, "here"));
    const env = { ...options.env, PATH: path };
    return await run(["-c", line], { cwd: join(folder, "here"), ...options, env, command: ["bash"] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
