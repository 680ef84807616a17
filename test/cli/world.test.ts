import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, onTestFinished, test } from "vitest";
import { builtProgram, environment, run } from "../support/program.ts";
import { quoted } from "../support/quoted.ts";
import { shell } from "../support/shell.ts";
import { openTerminal } from "../support/terminal.ts";

const request = ["--industry", "finance/bank", "--channel", "native-h5", "--wechat-version", "6.7.0", "--lang", "en"];
const usual = await run([...request, "--json"]);
const program = builtProgram.map(quoted).join(" ");
const stack = /^\s+at .*:\d+/m;

test("the usual world: an answer, and nothing else", () => expect(usual).toMatchObject({ code: 0, stderr: "" }));

describe("the same bytes", () => {
  test.each<[string, Record<string, string | undefined>]>([
    ["without HOME", { HOME: undefined }],
    ["with a HOME that is not there", { HOME: "/nowhere" }],
    ["without TERM and LANG", { TERM: undefined, LANG: undefined }],
    ["with TERM=dumb", { TERM: "dumb" }],
    ["with a locale of another encoding", { LC_ALL: "en_US.ISO-8859-1" }],
    ["with COLUMNS=20", { COLUMNS: "20" }],
    ["with COLUMNS=500", { COLUMNS: "500" }],
    ["with COLUMNS that is no number", { COLUMNS: "wide" }],
  ])("%s", async (_, env) => expect(await run([...request, "--json"], { env })).toEqual(usual));

  test("from a folder that is gone", async () =>
    expect(await shell(`mkdir gone && cd gone && rmdir "$PWD" && advisor ${request.join(" ")} --json`)).toMatchObject({
      code: 0,
      stdout: usual.stdout,
    }));

  test("fifty times at once", { timeout: 180_000 }, async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => run([...request, "--json"])));
    expect(new Set(all.map((outcome) => JSON.stringify(outcome)))).toEqual(new Set([JSON.stringify(usual)]));
  });
});

describe("text fits the place it is read in", () => {
  test.each([20, 40, 500])("%i columns", async (columns) => {
    const { stdout, code } = await run(request, { env: { COLUMNS: `${columns}` } });
    // An address or a flag with its value cannot be cut.
    const tooWide = stdout
      .split("\n")
      .filter((line) => line.length > columns && line.trim().split(/\s+/).length > 3 && !/https:|--/.test(line));
    expect({ code, tooWide }).toEqual({ code: 0, tooWide: [] });
  });

  test.each(["0", "-5", "1e9", "Infinity", "wide"])("COLUMNS=%s is no width: the usual one is taken", async (columns) =>
    expect(await run(request, { env: { COLUMNS: columns } })).toEqual(await run(request, { env: { COLUMNS: undefined } })),
  );

  test("without UTF-8 there are ASCII and Chinese characters only", async () =>
    expect((await run(request, { env: { LANG: "C" } })).stdout).toMatch(/^[\n\x20-\x7e\p{Script=Han}]*$/u));
});

describe("a stream that nobody holds", () => {
  test.each(["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])("a stream that is closed from the start (%s) is no failure", async (closed) =>
    expect(await shell(`advisor ${request.join(" ")} --json ${closed}`)).toMatchObject({ code: 0, stderr: "" }),
  );

  test("a reader that goes away in the middle of a batch ends it quietly", async () => {
    const { code, stderr } = await shell(
      `set -o pipefail; yes '{"channel":"api"}' | head -3000 | advisor batch --lang en | head -5 | wc -l`,
    );
    expect(stderr).toBe("");
    expect([0, 141]).toContain(code);
  });
});

describe("where one of the three streams is no terminal", () => {
  const onTerminal = (line: string) => {
    const session = openTerminal([], { command: ["bash", "-c", line] });
    onTestFinished(() => session.close());
    return session;
  };
  test.each(["< /dev/null", "2> error.txt"])("%s: nobody can be asked, and that is told", async (redirection) => {
    const folder = mkdtempSync(join(tmpdir(), "advisor-"));
    const session = onTerminal(`cd ${folder} && ${program} --lang en ${redirection}`);
    expect(await session.exited).toMatchObject({ code: 2, stty: { icanon: true, echo: true } });
    const told = existsSync(join(folder, "error.txt")) ? readFileSync(join(folder, "error.txt"), "utf8") : session.transcript();
    expect(told).toContain("no terminal");
  });
});

describe("a signal ends it, at whatever moment", () => {
  /** A batch that waits for more lines. */
  const batch = () => started("batch");

  function started(...call: string[]): ChildProcessWithoutNullStreams {
    const [file, ...args] = builtProgram;
    const child = spawn(file, [...args, ...call, "--lang", "en"], { env: environment() });
    onTestFinished(() => void child.kill("SIGKILL"));
    child.stdin.on("error", () => undefined);
    return child;
  }

  const line = '{"channel":"api"}\n';

  test.each<[NodeJS.Signals, number]>([
    ["SIGTERM", 0],
    ["SIGTERM", 1],
    ["SIGTERM", 40],
    ["SIGHUP", 0],
    ["SIGHUP", 7],
    ["SIGINT", 0],
    ["SIGINT", 13],
  ])("%s after %i lines: no stack, and no half line", async (signal, answers) => {
    const child = batch();
    let stderr = "";
    child.stderr.on("data", (data) => {
      stderr += data;
    });
    const lines: string[] = [];
    const reader = createInterface(child.stdout);
    if (answers > 0) {
      const enough = new Promise<void>((resolve) => reader.on("line", (text) => lines.push(text) >= answers && resolve()));
      child.stdin.write(line.repeat(500));
      await enough;
    }
    child.kill(signal);
    const [code, ended] = await once(child, "close");
    expect({ stderr, by: ended ?? code }).toEqual({ stderr: "", by: ended === null ? 130 : signal });
    for (const text of lines.slice(0, answers)) expect(JSON.parse(text)).toMatchObject({ verdict: "supported" });
  });

  // Ctrl-C ends all programs of a pipe: the one before closes the input, and Node may tell of that first. Several, for it need not.
  test.each([
    ["batch", (child: ChildProcessWithoutNullStreams) => once(child.stdout, "data")],
    ["--interactive", (child: ChildProcessWithoutNullStreams) => once(child.stderr, "data")],
  ])("SIGINT just before the input ends is Ctrl-C, and no end of the input: %s", async (call, begun) => {
    const ends = Array.from({ length: 8 }, async () => {
      const child = started(call);
      child.stdin.write(call === "batch" ? line : "");
      await begun(child);
      child.stdout.resume();
      child.stderr.resume();
      child.kill("SIGINT");
      child.stdin.end();
      return once(child, "close");
    });
    expect(await Promise.all(ends)).toEqual(ends.map(() => [130, null]));
  });

  test("SIGPIPE does not: it goes on", async () => {
    const child = batch();
    const reader = createInterface(child.stdout);
    const answered = once(reader, "line");
    child.stdin.write(line.repeat(200));
    await answered;
    child.kill("SIGPIPE");
    reader.on("line", () => undefined);
    child.stdin.end(line);
    expect(await once(child, "close")).toEqual([0, null]);
  });

  test.each<NodeJS.Signals>(["SIGTERM", "SIGHUP", "SIGINT"])("%s to the wizard leaves the terminal as it was", async (signal) => {
    const file = join(mkdtempSync(join(tmpdir(), "advisor-")), "pid");
    const session = openTerminal([], { command: ["bash", "-c", `echo $$ > ${file}; exec ${program} --lang en`] });
    onTestFinished(() => session.close());
    await session.waitFor(/industry/i);
    process.kill(Number(readFileSync(file, "utf8")), signal);
    expect(await session.exited).toMatchObject({ stty: { icanon: true, echo: true } });
    expect({ cursor: session.cursorVisible(), stack: stack.test(session.raw()) }).toEqual({ cursor: true, stack: false });
  });
});
