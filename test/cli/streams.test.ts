import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { run } from "../support/program.ts";
import { shell } from "../support/shell.ts";

describe("what a script meets", () => {
  test("an answer larger than 64 KiB comes whole through a pipe with a slow reader", async () => {
    const { stdout } = await shell("advisor --no-input --json --verbose --lang en | (sleep 0.2; cat)");
    expect(Buffer.byteLength(stdout)).toBeGreaterThan(65_536);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1 });
  });

  test("a reader that goes away ends it quietly", async () => {
    expect(await shell("advisor --no-input --json --verbose --lang en | head -1")).toMatchObject({ stdout: "{\n", stderr: "" });
  });

  test("a program that reads through a socket and goes away ends it quietly too", async () => {
    const child = spawn(process.execPath, ["bin/advisor.cjs", "--no-input", "--json", "--verbose"], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.once("data", () => child.stdout.destroy());
    const [told, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
    expect([code, told]).toEqual([0, ""]);
  });

  test("answers to a batch come whole through a pipe that another program has set not to wait", async () => {
    const requests = `yes '{"channel":"api"}' | head -300`;
    const other = `node -e 'process.stdout.write(""); setTimeout(() => {}, 1500)'`;
    const direct = await shell(`${requests} | advisor batch --lang en | cksum`);
    const shared = await shell(`${requests} | (${other} & sleep 0.5; advisor batch --lang en) | (sleep 1; cksum)`);
    expect(shared).toEqual(direct);
  });

  test("a full disk is told, not thrown", async () => {
    const { stderr, code } = await shell("advisor --channel api --lang en >/dev/full");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: the output cannot be written: ENOSPC.*\n$/);
  });

  test("a request from standard input, flags laid over it system by system", async () => {
    const stdin = JSON.stringify({ channel: "native-h5", industry: "bank", wechatVersion: "6.7.0" });
    const { stdout, code } = await run(["--request", "-", "--wechat-ios", "6.7.2", "--json", "--lang", "en"], { stdin });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).request.wechatVersion).toEqual({ android: "6.7.0", ios: "6.7.2" });
  });

  test.each([
    ["a missing file", "does-not-exist.json", "does not exist"],
    ["a folder", ".", "is a folder"],
  ])("%s is told, not thrown", async (_, file, told) => {
    const { stderr, code } = await run(["--request", file, "--lang", "en"]);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });

  test("a version of no use is told, although a flag replaces it on one system", async () => {
    const { stderr, code } = await run(["--request", "-", "--wechat-android", "7", "--lang", "en"], { stdin: '{"wechatVersion":5}' });
    expect(code).toBe(2);
    expect(stderr).toContain("wechatVersion.ios: 5 is not a string");
  });

  test.each([
    [["--request", "-"], "standard input is empty"],
    [["--request", "-", "--interactive"], "error: --request - reads standard input, which --interactive needs"],
    [["--interactive", "--no-input"], "error: --interactive and --no-input contradict each other"],
    [["advise", "advise"], 'unexpected argument "advise"'],
    [["list", "channels", "modes"], 'unexpected argument "modes"\n'],
    [["documents", "银行"], 'unexpected argument "银行". Did you mean --industry finance/bank?'],
    [["matrix", "bank"], 'unexpected argument "bank"\n'], // it takes no industry
    [["小程序"], 'unknown command "小程序". Did you mean --channel mini-program?'],
    [["docments"], 'unknown command "docments". Did you mean documents?'],
    [["--", "--channel", "api"], 'unexpected argument "--channel"'],
  ])("%j: %s", async (args, told) => {
    const { stderr, code } = await run([...args, "--lang", "en"], { stdin: "" });
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });

  test.each([
    ["GBK", Buffer.from("7b22696e647573747279223a22d2f8d0d0227d", "hex")],
    ["UTF-16", Buffer.from('\uFEFF{"industry":"银行"}', "utf16le")],
  ])("a request in %s is told to be no UTF-8, as in a batch, and not taken for strange words", async (_, stdin) => {
    const { stderr, code } = await run(["--request", "-", "--json", "--lang", "en"], { stdin });
    expect(code).toBe(2);
    const { error } = JSON.parse(stderr);
    expect(error).toMatchObject({ code: "invalid-utf8", message: expect.stringContaining("is not valid UTF-8; save it as UTF-8") });
    expect(JSON.parse((await run(["batch"], { stdin })).stdout).error.code).toBe(error.code);
  });

  test("a file that is no JSON is told", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "advisor-")), "request.json");
    writeFileSync(file, "{oops");
    expect(await run(["--request", file, "--lang", "en"])).toMatchObject({ code: 2, stderr: expect.stringContaining("is not JSON") });
  });

  test.each([["__proto__"], ["constructor"], ["\u001b[31mred"], ["\u202eevil"], ["\u0007"]])(
    "the value %j is refused, and nothing raw is printed",
    async (value) => {
      const { stderr, code } = await run(["--channel", value, "--lang", "en"]);
      expect(code).toBe(2);
      expect(stderr).toContain("--channel");
      expect(stderr.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(stderr).not.toContain(" at ");
    },
  );

  test("with --json an error is one object on standard error", async () => {
    const { stdout, stderr, code } = await run(["--channel", "nativ-h5", "--camera", "--json", "--lang", "en"]);
    expect({ stdout, code }).toEqual({ stdout: "", code: 2 });
    const { error } = JSON.parse(stderr);
    expect(error.errors.map((detail: { code: string }) => detail.code)).toEqual(["missing-value", "unknown-value"]);
    expect(error.errors[1].suggestions).toContain("native-h5");
  });

  test.each([
    [["--channel", "pc-h5", "--camera", "front"], 0],
    [["--channel", "pc-h5", "--camera", "rear"], 3],
    [["--channel", "native-h5"], 4],
  ])("--check tells the verdict of %j by the exit code %d", async (args, code) => {
    expect((await run([...args, "--check"])).code).toBe(code);
    expect((await run(args)).code).toBe(0);
  });

  test("every example in the help works when pasted", async () => {
    const { stdout } = await run(["--help"]);
    const commands = [...stdout.replaceAll(/ \\\n */g, " ").matchAll(/^ {2}\$ (advisor .*)$/gm)].flatMap(([, command]) => command ?? []);
    const answered = commands.filter((command) => !command.includes("--interactive"));
    expect(answered.length).toBeGreaterThan(1);
    for (const command of answered) expect(await shell(command)).toMatchObject({ code: 0, stderr: "" });
  });

  test("the canonical command gives the same answer again", async () => {
    const first = await run([
      "--industry",
      "银行",
      "--channel",
      "小程序",
      "--wechat-android",
      "v6.7.2",
      "--camera",
      "前置",
      "--json",
      "--lang",
      "zh",
    ]);
    const { command } = JSON.parse(first.stdout);
    expect((await shell(`${command} --json`)).stdout).toBe(first.stdout);
  });
});
