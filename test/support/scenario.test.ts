import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Command } from "./program.ts";
import { expectedOf, loadScenarios, parseScenario, perform, rewrite } from "./scenario.ts";

const echo: Command = [
  process.execPath,
  "-e",
  `process.stdin.pipe(process.stdout); console.log(process.argv.slice(1).join("|"), process.env.WHO); console.error("note 42"); process.exitCode = 2;`,
  "--",
];
const file = `# Why it is there.
$ WHO=bank advisor --industry 'finance/bank' \\
    --channel "native h5"
--- stdin
{}
--- stdout
--industry|[..]|--channel|native h5 bank
{}
--- stderr
note [..]
--- exit 2
`;

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "advisor-scenarios-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

async function only(folder: string) {
  const [scenario] = loadScenarios(folder);
  if (scenario === undefined) throw new Error("no scenario");
  return { scenario, actual: await perform(scenario, { command: echo }) };
}

describe("a scenario", () => {
  test("is run with its words, variables and input, and compared with wildcards", async () => {
    const { scenario, actual } = await only(folderWith({ "advise-bank.txt": file }));
    expect(scenario).toMatchObject({ name: "advise-bank", stdin: "{}\n", exit: 2 });
    expect(actual.stdout).toBe("--industry|finance/bank|--channel|native h5 bank\n{}\n");
    expect(actual).toEqual(expectedOf(scenario, actual));
  });

  test.each([
    ["the exit code", file.replace("exit 2", "exit 0")],
    ["stdout", file.replace("native h5 bank", "native h5")],
    ["stderr, absent", file.replace("--- stderr\nnote [..]\n", "")],
  ])("differs in %s", async (_, text) => {
    const { scenario, actual } = await only(folderWith({ "advise-bank.txt": text }));
    expect(actual).not.toEqual(expectedOf(scenario, actual));
  });

  test("is rewritten from the actual, its head and what still matches kept", async () => {
    const folder = folderWith({ "advise-bank.txt": file.replace("exit 2", "exit 0").replace("note [..]", "other") });
    const { scenario, actual } = await only(folder);
    rewrite(scenario, actual);
    expect(readFileSync(scenario.file, "utf8")).toBe(file.replace("note [..]", "note 42"));
    rewrite(scenario, actual);
    writeFileSync(scenario.file, "$ advisor\n");
    const fresh = await only(folder);
    rewrite(fresh.scenario, fresh.actual);
    expect(readFileSync(scenario.file, "utf8")).toBe("$ advisor\n--- stdout\n undefined\n--- stderr\nnote 42\n--- exit 2\n");
  });

  test.each([
    ["no command", "--- exit 0\n", /one command is wanted/],
    ["two commands", "$ advisor\n$ advisor\n--- exit 0\n", /one command is wanted/],
    ["two sections of a name", "$ advisor\n--- stdout\n--- stdout\n", /two sections "stdout"/],
    ["text after the exit code", "$ advisor\n--- exit 0\nmore\n", /nothing may follow/],
  ])("with %s is an error that names the file", (_, text, message) => {
    expect(() => parseScenario("advise-x.txt", text)).toThrow(message);
    expect(() => parseScenario("advise-x.txt", text)).toThrow("advise-x.txt");
  });

  test("under a name that would hide it is an error", () => {
    expect(() => loadScenarios(folderWith({ "advise.text": file }))).toThrow("<command>-<what>.txt");
  });
});
