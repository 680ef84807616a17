import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { Language, Parser } from "web-tree-sitter";
import { run } from "../support/program.ts";
import { quoted } from "../support/quoted.ts";
import { openTerminal } from "../support/terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "advisor-completion-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (shell: string) => join(folder, `completion.${shell}`);

beforeAll(async () => {
  for (const shell of ["bash", "zsh", "fish", "powershell"]) writeFileSync(fileOf(shell), (await run(["completion", shell])).stdout);
});

/** A shell that is missing fails where everything must be there, and else is said to be. */
function withShell(shell: string): typeof test | typeof test.skip {
  const found = spawnSync(shell, ["--version"]).status === 0;
  if (!found && process.env["CI"] === "true") throw new Error(`${shell} is missing: apt-get install ${shell}`);
  if (!found) console.warn(`${shell} is missing, its completion is not tested: apt-get install ${shell}`);
  return found ? test : test.skip;
}

/** What was typed, and all that the shell must then offer. fish looks for the letters anywhere, in what it says of a word too. */
const offers: [typed: string, offered: string[]][] = [
  ["advisor ma", ["matrix"]],
  ["advisor --indu", ["--industry"]],
  ["advisor --industry finance/i", ["finance/insurance"]],
  ["advisor --industry express-postal/p", ["express-postal/postal", "express-postal/parcel"]],
  ["advisor advise --camera ", ["front", "rear"]],
  ["advisor matrix --mode light-", ["light-digits"]],
  ["advisor --lang zh list indu", ["industries"]],
  ["advisor --industry list --cam", ["--camera"]], // the value of a flag is no command
  ["advisor compare native-h5 general", ["general-h5"]],
  ["advisor schema ans", ["answer"]],
  ["advisor faq retry-l", ["retry-limit"]],
  ["advisor changes --from ", ["faq-classic", "faq-flash"]],
  ["advisor changes --from faq-flash --to faq-c", ["faq-classic"]],
  ["advisor conflicts wec", ["wecom"]],
  ["advisor diagnose bad-", ["bad-light"]],
  ["advisor completion ", ["bash", "zsh", "fish", "powershell"]],
  ["faceid-advisor batch --ed", ["--edition"]],
  ["advisor nothing-of-this-name qqq", []],
];

const trap = join(folder, "trapped");
/** Whatever is typed is compared, never run. */
const traps = [`$(touch ${trap})`, `\`touch ${trap}\``, `';touch ${trap};'`, `a[$(touch ${trap})]`];

describe("bash", () => {
  const it = withShell("bash");
  const offered = (words: readonly string[]): string[] => {
    const script = `source ${quoted(fileOf("bash"))}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _advisor; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync("bash", ["--norc", "-c", script, "bash", ...words], { encoding: "utf8" })
      .split("\n")
      .filter((line) => line !== "");
  };

  it.each(offers)("%s", (typed, all) => expect(offered(typed.split(" "))).toEqual(all));
  it("--flag=value, which bash takes for three words", () => expect(offered(["advisor", "--camera", "=", "f"])).toEqual(["front"]));
  it.each(traps)("%s is not run", (word) => {
    for (const words of [
      ["advisor", word],
      ["advisor", "--channel", word],
      ["advisor", word, ""],
    ])
      offered(words);
    expect(existsSync(trap)).toBe(false);
  });
});

describe("fish", () => {
  const it = withShell("fish");
  const offered = (typed: string): string[] =>
    execFileSync("fish", ["--no-config", "-c", `source ${quoted(fileOf("fish"))}; complete -C $argv[1]`, typed], { encoding: "utf8" })
      .split("\n")
      .filter((line) => line !== "");

  it.each(offers)("%s", (typed, all) =>
    expect(
      offered(typed)
        .map((line) => line.split("\t")[0])
        .sort(),
    ).toEqual([...all].sort()),
  );
  it("says what each word is", () => {
    expect(offered("advisor --channel mini")).toEqual(["mini-program\tWeChat mini program"]);
    expect(offered("advisor --industry finance/b")).toEqual(["finance/bank\tfinance › bank"]);
  });
  it.each(traps)("%s is not run", (word) => {
    for (const typed of [`advisor ${quoted(word)}`, `advisor --channel ${quoted(word)}`]) offered(typed);
    expect(existsSync(trap)).toBe(false);
  });
});

describe("zsh", () => {
  const it = withShell("zsh");

  it("completes as a person types, and says what each word is", async () => {
    const zdotdir = { ZDOTDIR: folder, HOME: folder };
    writeFileSync(join(folder, ".zshrc"), `PS1='ready> '; autoload -Uz compinit && compinit -u -D; source ${quoted(fileOf("zsh"))}\n`);
    const terminal = openTerminal(["-i"], { command: ["zsh"], env: zdotdir, cwd: folder, columns: 100 });
    onTestFinished(() => terminal.close());
    await terminal.waitFor("ready>");
    terminal.type("advisor mat\t");
    await terminal.waitFor("ready> advisor matrix");
    terminal.type("--mode light-\t");
    await terminal.waitFor("--mode light-digits");
    terminal.type("\u0015advisor --industry tour\t");
    await terminal.waitFor("ready> advisor --industry tourism");
    terminal.type("\u0015advisor --camera=r\t");
    await terminal.waitFor("--camera=rear");
    terminal.type("\u0015advisor list \t");
    await terminal.waitFor(/industries +-- Industries/);
    terminal.type(`\u0015advisor '$(touch ${trap})' --channel \t`);
    await terminal.waitFor(/app-sdk +-- App SDK/);
    expect(existsSync(trap)).toBe(false);
  });
});

describe("PowerShell", () => {
  test("the script is one that PowerShell's grammar takes, and a broken one is not", async () => {
    await Parser.init();
    const grammar = createRequire(import.meta.url).resolve("tree-sitter-powershell/tree-sitter-powershell.wasm");
    const parser = new Parser();
    parser.setLanguage(await Language.load(grammar));
    const script = readFileSync(fileOf("powershell"), "utf8");
    expect(parser.parse(script)?.rootNode.hasError).toBe(false);
    expect(parser.parse(script.replace("-ScriptBlock {", "-ScriptBlock {{"))?.rootNode.hasError).toBe(true);
    for (const word of ["finance/bank", "--industry", "matrix", "industries"]) expect(script).toContain(`'${word}'`);
  });
});

test("the descriptions are in the user's language", async () => {
  const { stdout } = await run(["completion", "fish", "--lang", "zh"]);
  for (const text of ["微信小程序", "金融·银行", "摄像头"]) expect(stdout).toContain(text);
});

test("a shell that there is not is an error that names the shells; pwsh is PowerShell", async () => {
  const { stderr, code } = await run(["completion", "tcsh"]);
  expect([code, stderr]).toEqual([2, expect.stringContaining("bash, zsh, fish, powershell")]);
  expect((await run(["completion", "pwsh"])).stdout).toBe(readFileSync(fileOf("powershell"), "utf8"));
});
