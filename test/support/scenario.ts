import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expectation, matches, shown } from "./pattern.ts";
import { exitCode, type ProgramOptions } from "./program.ts";
import { continued } from "./readme.ts";
import { shell } from "./shell.ts";

export { matches };

/** What one call of the program prints; in a file, stdout and stderr are patterns. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
  /** Undefined in a new file that has no `--- exit` yet. */
  readonly exit: number | undefined;
}

/** One file `<command>-<what>.txt`: a call, and what it must print. */
export interface Scenario extends Printed {
  readonly name: string;
  readonly file: string;
  readonly command: string;
  /** The lines up to the first output, kept when the rest is rewritten: why, the command, stdin. */
  readonly head: string;
  readonly stdin: string | undefined;
}

const header = /^--- (?:(stdin|stdout|stderr)|exit (\d+))$/;

/** Reads a scenario; lines that start with `#` before the command say why it is there. */
export function parseScenario(file: string, text: string): Scenario {
  const sections = new Map<string, string[]>([["head", []]]);
  let section = "head";
  let exit: number | undefined;
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const opening = header.exec(line);
    if (opening === null) {
      sections.get(section)?.push(line);
      continue;
    }
    section = opening[1] ?? "exit";
    if (section === "exit") exit = Number(opening[2]);
    if (sections.has(section)) throw new Error(`${file}: there are two sections "${section}"`);
    sections.set(section, []);
  }
  const textOf = (name: string) =>
    sections
      .get(name)
      ?.map((line) => `${line}\n`)
      .join("");
  const head = textOf("head") ?? "";
  if (textOf("exit")) throw new Error(`${file}: nothing may follow "--- exit"`);
  const stdin = textOf("stdin");
  return {
    name: basename(file, ".txt"),
    file,
    command: commandOf(file, head),
    head: stdin === undefined ? head : `${head}--- stdin\n${stdin}`,
    stdin,
    stdout: textOf("stdout") ?? "",
    stderr: textOf("stderr") ?? "",
    exit,
  };
}

function commandOf(file: string, head: string): string {
  const [first = "", ...rest] = head.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  let command = first;
  for (const line of rest) {
    if (!command.endsWith(" \\")) throw new Error(`${file}: one command is wanted, then sections: "${line}"`);
    command = continued(command, line);
  }
  if (!/^\$ \S/.test(command)) throw new Error(`${file}: one command is wanted, in a line that starts with "$ "`);
  return command.slice(2);
}

/** The scenarios of a folder by name. A file that would never run is an error. */
export function loadScenarios(folder: string): Scenario[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => {
    if (!/^[a-z]+-[a-z0-9-]+\.txt$/.test(name)) throw new Error(`${join(folder, name)}: name it <command>-<what>.txt`);
    return parseScenario(join(folder, name), readFileSync(join(folder, name), "utf8"));
  });
}

/** Runs a scenario's command; `options.command` stands in for the built program. */
export async function perform({ command, stdin }: Scenario, options: ProgramOptions = {}): Promise<Printed> {
  const outcome = await shell(command, stdin === undefined ? options : { ...options, stdin });
  return { stdout: shown(outcome.stdout), stderr: shown(outcome.stderr), exit: exitCode(outcome) };
}

/** What a test compares with the actual: the wildcards of the sections that match are filled in. */
export const expectedOf = (scenario: Printed, actual: Printed): Printed => ({
  stdout: expectation(scenario.stdout, actual.stdout),
  stderr: expectation(scenario.stderr, actual.stderr),
  exit: scenario.exit,
});

/** UPDATE_SCENARIOS=1: writes what was printed into the file. A section that matches keeps its wildcards. */
export function rewrite(scenario: Scenario, actual: Printed): void {
  const section = (name: "stdout" | "stderr") => {
    const text = matches(scenario[name], actual[name]) ? scenario[name] : actual[name];
    return text === "" ? "" : `--- ${name}\n${text}`;
  };
  writeFileSync(scenario.file, `${scenario.head}${section("stdout")}${section("stderr")}--- exit ${actual.exit}\n`);
}
