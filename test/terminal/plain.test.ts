import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { widthOf } from "../../src/render/text/width.ts";
import { edition } from "../support/knowledge.ts";
import { run } from "../support/program.ts";
import { openTerminal } from "../support/terminal.ts";

function plainWizard(args: string[], options: Parameters<typeof openTerminal>[1] = {}) {
  const session = openTerminal(args, { rows: 60, ...options });
  onTestFinished(() => session.close());
  return session;
}

/** What a list of the default edition counts one as. */
const numberIn = (ids: readonly string[], id: string): string => String(ids.indexOf(id) + 1);
const bank = numberIn(edition.industries.known, "finance/bank");
const nativeH5 = numberIn(
  edition.channels.map(({ id }) => id),
  "native-h5",
);

const escapeCharacter = "\u001b";

describe("questions without cursor movement, colour or redraw", () => {
  test.each([
    ["--plain", { args: ["--plain"], env: {} }],
    ["ADVISOR_PLAIN=1", { args: [], env: { ADVISOR_PLAIN: "1" } }],
    ["TERM=dumb", { args: [], env: { TERM: "dumb" } }],
  ])("%s", async (_, { args, env }) => {
    const session = plainWizard([...args, "--lang", "en"], { env });
    for (const [told, typed] of [
      ["Which industry", "银行"],
      ["Where will it run", nativeH5],
      ["What is the lowest WeChat version", "b"],
      ["An empty line selects: WeChat native H5", ""],
      ["(Selected: WeChat native H5[\\s\\S]*){2}", "?"],
      ["The oldest one among your users", "1"],
      ["Which camera", "1"],
      ["Is this right", ""],
    ] as const) {
      // What is typed before it is asked for would be echoed in the middle of the page.
      await session.waitFor(new RegExp(`${told}[\\s\\S]*Number or name:$`));
      session.type(`${typed}\r`);
    }
    await session.waitFor("What next?");
    session.type("\r");
    expect(await session.exited).toMatchObject({ code: 0, stty: { icanon: true, echo: true } });
    expect(session.transcript()).toContain("WeChat native H5: supported with ");
    expect(session.raw()).not.toContain(escapeCharacter);
  });

  test.each([[[]], [["diagnose"]]])("Ctrl-C ends with 130, without a stack (%j)", async (command) => {
    const session = plainWizard([...command, "--plain", "--lang", "en"]);
    await session.waitFor("Number or name");
    session.press("ctrl-c");
    expect(await session.exited).toMatchObject({ code: 130, stty: { icanon: true, echo: true } });
    expect(session.transcript()).not.toMatch(/Error|at .*:\d+/);
    expect(session.raw()).toMatch(/\^C\r\n$/);
  });

  test("the end of the input is not Ctrl-C", async () => {
    const session = plainWizard(["--plain", "--lang", "en"]);
    await session.waitFor("Number or name");
    session.press("ctrl-d");
    expect(await session.exited).toMatchObject({ code: 2 });
    expect(session.transcript()).toContain("\nerror: the input ended before all questions were answered");
  });
});

describe("answers through a pipe", () => {
  const ask = (stdin: string, ...args: string[]) => run(["--interactive", "--lang", "en", ...args], { stdin });

  test("give the same answer as flags; a log has the answers too", async () => {
    const { stdout, stderr, code } = await ask(`bank\nb\n${bank}\npc h5\nfront\n\n`, "--json");
    const flags = await run(["--industry", "bank", "--channel", "pc-h5", "--camera", "front", "--lang", "en", "--json"]);
    expect({ stdout, code }).toEqual({ stdout: flags.stdout, code: 0 });
    expect(stderr).toContain("Number or name: pc h5\nSelected: PC H5\n");
  });

  test.each([
    ["an answer was changed", "6.7.2\n1\n\n2\n4\n2\n\n1\n", "--channel native-h5 --wechat-version 6.7.2 --camera rear", 0],
    ["another channel was tried", "6.7.2\n1\n\n3\npc-h5\n\n1\n", "--channel pc-h5 --wechat-version 6.7.2 --camera front", 0],
    ["the input ends amid a change", "6.7.2\n1\n\n2\n", "--channel native-h5 --wechat-version 6.7.2 --camera front", 2],
  ])("leave one answer, the last, where %s", async (_, stdin, asked, code) => {
    for (const format of ["json", "markdown", "text"]) {
      const given = await ask(stdin, "--format", format, "--industry", "bank", "--channel", "native-h5");
      const flags = await run(["--industry", "bank", ...asked.split(" "), "--lang", "en", "--format", format]);
      expect([given.stdout, given.code]).toEqual([flags.stdout, code]);
      expect(given.stderr).not.toContain("is above");
    }
  });

  test.each([[""], ["bank\n"], ["bank\npc-h5\nfront\n"]])("that end too early (%j) are told, exit code 2", async (stdin) => {
    const { stdout, stderr, code } = await ask(stdin);
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
    expect(stderr).toContain("error: the input ended before all questions were answered");
  });

  test("ask for a typed version, one for each system, and save", async () => {
    const folder = mkdtempSync(join(tmpdir(), "advisor-"));
    const typed = [
      "differs",
      "other",
      "bad",
      "6.6",
      "know",
      "2",
      "mode",
      "digits",
      "",
      "json",
      "/nowhere/b.json",
      "a.json",
      "json",
      "a.json",
      "2",
      "a.json",
      "1",
    ];
    const stdin = `${["other version", ...typed].slice(1).join("\n")}\nb.json\n`;
    const outcome = await run(["--interactive", "--industry", "bank", "--channel", "native-h5", "--lang", "en"], { stdin, cwd: folder });
    expect(outcome.stderr).toContain("That is not a version");
    expect(outcome.stderr).toMatch(/b\.json could not be saved: its folder does not exist\n\nFile name:/);
    const saved = readFileSync(join(folder, "a.json"), "utf8");
    expect(JSON.parse(saved).request).toMatchObject({ wechatVersion: { android: "6.6" }, mode: "digits" });
  });

  test("the report that is saved is the one that the command of that name writes", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "advisor-"));
    const request = ["--industry", "bank", "--channel", "mini-program", "--wechat-version", "latest", "--camera", "front", "--lang", "zh"];
    const { stderr } = await run(["--interactive", ...request], { stdin: "\nhtml\nreport.html\n", cwd });
    expect(stderr).toContain("已保存到 report.html");
    const { stdout } = await run(["report", ...request]);
    expect(readFileSync(join(cwd, "report.html"), "utf8")).toBe(stdout);
    expect(stdout).toContain("《金融许可证》");
  });

  test.each(["en", "zh"])("no line is wider than 40 columns, in %s, and without UTF-8 all is ASCII and Chinese", async (language) => {
    const env = { COLUMNS: "40", LANG: "C" };
    const { stderr } = await run(["--interactive", "--lang", language], { stdin: "3\n?\n2\n9\n1\n1\n\n\n", env });
    expect(stderr.split("\n").filter((line) => widthOf(line) > 40)).toEqual([]);
    expect(stderr.match(/[^\n\x20-\x7e\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)).toBeNull();
  });
});
