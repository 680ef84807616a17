import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { builtProgram } from "../support/program.ts";
import { toTheFileName } from "../support/saving.ts";
import { openTerminal } from "../support/terminal.ts";

const toTheReview = ["--interactive", "--lang", "en", "--industry", "bank", "--channel", "pc-h5", "--camera", "front"];

/** Waits until it is drawn anew: a terminal that breaks lines by itself can look so before. */
async function resized(session: ReturnType<typeof openTerminal>, columns: number, rows: number): Promise<void> {
  const before = session.raw().length;
  session.resize(columns, rows);
  await session.waitFor({ what: "the page in another size", holds: () => session.raw().length > before });
}

function opened(...[args, options]: Parameters<typeof openTerminal>) {
  const session = openTerminal(args, options);
  onTestFinished(() => session.close());
  return session;
}

describe("a terminal of another size leaves nothing of the page that was drawn before", () => {
  test("the review", async () => {
    const session = opened(toTheReview, { columns: 80 });
    const whole = /^Is this right\?[\s\S]*❯ Show the answer\n.*explain$/;
    await session.waitFor(whole);
    await resized(session, 24, 9);
    await resized(session, 80, 24);
    await session.waitFor(whole);
  });

  test("a question below answers that take more lines than before", async () => {
    const answers = ["--industry", "bank", "--environment", "wechat", "--wechat-version", "8.0.50"];
    const session = opened(["--interactive", "--lang", "en", ...answers], { columns: 120 });
    const whole = (break_: string) =>
      new RegExp(`^Industry: finance › bank · Environment: WeChat · Lowest WeChat version:${break_}8[\\s\\S]*explain$`);
    await session.waitFor(whole(" "));
    await resized(session, 75, 24);
    await session.waitFor(whole("\n"));
    await resized(session, 120, 24);
    await session.waitFor(whole(" "));
  });

  test("a name that is being typed stays", async () => {
    const session = opened(toTheReview);
    await toTheFileName(session);
    session.type("\u0015a-name-that-is-longer-than-the-line-of-a-narrow-terminal.json");
    await session.waitFor("terminal.json");
    for (const columns of [40, 80]) await resized(session, columns, 24);
    await session.waitFor(
      /attempts\?\n+File name: a-name-that-is-longer-than-the-line-of-a-narrow-terminal\.json\nEnter select · Esc back$/,
    );
  });
});

describe("Ctrl-Z gives the terminal back to the shell, and fg goes on where it was", () => {
  function inShell(args: string[], cwd?: string) {
    const session = opened([], { command: ["bash", "--norc", "-i"], env: { PS1: "shell> " }, ...(cwd !== undefined && { cwd }) });
    session.type(`${[...builtProgram, ...args].join(" ")}\r`);
    return session;
  }

  test("from a list", async () => {
    const session = inShell(toTheReview);
    await session.waitFor("Is this right?");
    session.type("cam");
    await session.waitFor(/change it\. cam\n❯ Camera/);
    session.type("\u001a");
    const left = await session.waitFor(/Stopped[\s\S]*shell>$/);
    expect(left).not.toContain("Is this right?");
    session.type("stty -a | grep -o ' icanon'\r");
    await session.waitFor(/\n icanon\n/);
    session.type("fg\r");
    const back = await session.waitFor(/change it\. cam\n❯ Camera.*\n.*Esc clear · \? explain$/);
    expect(back).toMatch(/shell> fg\n.*\n(.*\n)*Is this right\?/);
    session.press("escape");
    await session.waitFor(/change it\.\n {2}Industry[\s\S]*❯ Show the answer/);
  });

  test("from a name, and from the question whether to overwrite", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "advisor-"));
    writeFileSync(join(cwd, "kept.json"), "kept");
    const session = inShell(toTheReview, cwd);
    await toTheFileName(session);
    session.type("\u0015kept.json");
    for (const [asked, answer] of [
      [/File name: kept\.json\n.*Esc back$/, "\r"],
      [/Overwrite it\?.*$/, "y\r"],
    ] as const) {
      await session.waitFor(asked);
      session.type("\u001a");
      await session.waitFor(/Stopped[\s\S]*shell>$/);
      session.type("clear; fg\r");
      await session.waitFor(asked);
      session.type(answer);
    }
    await session.waitFor("Saved as kept.json");
  });
});
