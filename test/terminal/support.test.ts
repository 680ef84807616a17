import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Command } from "../support/program.ts";
import { openTerminal, type TerminalOptions } from "../support/terminal.ts";

/** Asks in raw mode on standard error as the wizard does, hides the cursor, answers on standard output. */
const asking = `
  const { stdin, stdout, stderr } = process;
  const leave = (code, last) => { stdin.setRawMode(false); stdin.pause(); stderr.write("\\x1b[?25h" + last + "\\n"); process.exitCode = code; };
  const names = { "\\r": "enter", "\\x1b": "escape", "\\x1b[A": "up", "\\x1b[B": "down", "\\x1b[C": "right", "\\x1b[D": "left", "\\t": "tab", "\\x7f": "backspace" };
  stderr.on("resize", () => stderr.write(stderr.columns + " by " + stderr.rows + "\\n"));
  stdin.setRawMode(true);
  stdin.on("data", (data) => {
    const key = data.toString();
    if (key === "\\x03") leave(130, "interrupted");
    else if (key === "\\x04") { stdout.write("answer: 微信\\n"); leave(0, "done"); }
    else if (key === "!") process.kill(process.pid, "SIGKILL");
    else stderr.write("key " + (names[key] ?? key) + "\\n");
  });
  stderr.write("\\x1b[?25l\\x1b[1mWhich channel?\\x1b[0m   \\n");
`;

const node = (script: string): Command => [process.execPath, "-e", script];

function open(script: string, options: TerminalOptions = {}) {
  const session = openTerminal([], { command: node(script), ...options });
  onTestFinished(() => session.close());
  return session;
}

describe("a program on the pseudo-terminal", { timeout: 30_000 }, () => {
  test("the screen shows text without escapes and trailing blanks; raw has them", async () => {
    const session = open(asking);
    expect(await session.waitFor("Which channel?")).toBe("Which channel?");
    expect(session.raw()).toContain("\x1b[1mWhich channel?");
  });

  test.each(["enter", "escape", "up", "down", "left", "right", "tab", "backspace"] as const)("it gets the key %s", async (key) => {
    const session = open(asking);
    await session.waitFor("Which");
    session.press(key);
    await session.waitFor(`key ${key}`);
  });

  test("it gets typed text, Chinese as well", async () => {
    const session = open(asking);
    await session.waitFor("Which");
    session.type("小程序");
    expect(await session.waitFor("key")).toBe("Which channel?\nkey 小程序");
  });

  test("it learns that the terminal was resized", async () => {
    const session = open(asking, { columns: 100, rows: 30 });
    await session.waitFor("Which");
    session.resize(40, 12);
    await session.waitFor("40 by 12");
  });

  test("Ctrl-C is a key in raw mode: its exit code is told, the cursor and line mode are back", async () => {
    const session = open(asking);
    await session.waitFor("Which");
    expect(session.cursorVisible()).toBe(false);
    session.press("ctrl-c");
    expect(await session.exited).toEqual({ code: 130, signal: null, stty: { icanon: true, echo: true } });
    expect(session.cursorVisible()).toBe(true);
    expect(session.screen()).toBe("Which channel?\ninterrupted");
    expect(session.raw().endsWith("interrupted\r\n")).toBe(true);
  });

  test("a terminal that was left raw is noticed", async () => {
    const session = open(asking);
    await session.waitFor("Which");
    session.type("!");
    expect(await session.exited).toEqual({ code: null, signal: "SIGKILL", stty: { icanon: false, echo: false } });
    expect(session.cursorVisible()).toBe(false);
  });

  test("Ctrl-C ends a program that leaves the terminal cooked", async () => {
    const session = open(`process.stdin.resume(); console.log("ready");`);
    await session.waitFor("ready");
    session.press("ctrl-c");
    expect(await session.exited).toEqual({ code: null, signal: "SIGINT", stty: { icanon: true, echo: true } });
  });

  test("Ctrl-D is the end of the input where the terminal is cooked", async () => {
    const session = open(`process.stdin.on("end", () => console.log("end of input")).resume(); console.log("ready");`);
    await session.waitFor("ready");
    session.press("ctrl-d");
    expect(await session.waitFor("end of input")).toBe("ready\nend of input");
  });

  test("standard output goes to a file, the rest stays on the terminal", async () => {
    const folder = mkdtempSync(join(tmpdir(), "advisor's "));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const session = open(asking, { stdoutFile: join(folder, "answer") });
    await session.waitFor("Which");
    session.press("ctrl-d");
    expect(await session.exited).toMatchObject({ code: 0, signal: null });
    expect(session.screen()).toBe("Which channel?\ndone");
    expect(readFileSync(join(folder, "answer"), "utf8")).toBe("answer: 微信\n");
  });

  test("all that was written before the exit is in the transcript", async () => {
    const session = open(`for (let n = 1; n <= 3000; n++) console.log("line " + n); process.exitCode = 7;`);
    expect(await session.exited).toMatchObject({ code: 7 });
    expect(session.transcript().split("\n")).toHaveLength(3000);
    expect(session.screen().split("\n").at(0)).toBe("line 2978");
    expect(session.screen().split("\n").at(-1)).toBe("line 3000");
  });

  test("a program that cannot be started says so", async () => {
    const session = open("", { command: ["/nowhere/advisor"] });
    expect(await session.exited).toMatchObject({ code: 127 });
    expect(session.screen()).toContain("ENOENT");
  });

  test("it has a clean environment and its own TERM", async () => {
    const session = open(`console.log(Object.keys(process.env).sort().join(), process.env.TERM);`, { env: { TERM: "dumb" } });
    await session.exited;
    expect(session.screen()).toBe("HOME,LANG,PATH,PWD,TERM dumb");
  });

  test("what does not appear is an error that shows the screen", async () => {
    const session = open(asking);
    await session.waitFor("Which");
    await expect(session.waitFor("no such text", 50)).rejects.toThrow(/"?no such text.* within 50 ms[\s\S]*Which channel\?/);
    session.press("ctrl-d");
    await expect(session.waitFor(/never/)).rejects.toThrow(/before the program ended[\s\S]*done/);
  });

  test("close ends a program that would go on, once or twice", async () => {
    const session = open(asking);
    await session.waitFor("Which");
    await session.close();
    await session.close();
    expect(await session.exited).toEqual({ code: null, signal: "SIGKILL", stty: undefined });
  });
});
