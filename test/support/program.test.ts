import { describe, expect, test } from "vitest";
import { type Command, exitCode, run } from "./program.ts";

const node = (script: string): Command => [process.execPath, "-e", script, "--"];

describe("run", () => {
  test("tells both streams and the exit code, whatever it is", async () => {
    const command = node(`console.log("微信", process.argv[1]); console.error("note"); process.exitCode = 3;`);
    expect(await run(["a b"], { command })).toEqual({ stdout: "微信 a b\n", stderr: "note\n", code: 3, signal: null });
  });

  test("standard input is what is given, else empty and no terminal", async () => {
    const command = node(`process.stdin.pipe(process.stdout); console.error(process.stdin.isTTY);`);
    expect(await run([], { command })).toMatchObject({ stdout: "", stderr: "undefined\n" });
    expect(await run([], { command, stdin: "一行\n" })).toMatchObject({ stdout: "一行\n" });
  });

  test("a program that leaves before it has read its input is no error", async () => {
    const stdin = Buffer.alloc(1 << 20, "x");
    expect(await run([], { command: node("process.exit(0)"), stdin })).toMatchObject({ code: 0 });
  });

  test("the environment is clean: a given undefined takes a variable away", async () => {
    const command = node(`console.log(Object.keys(process.env).sort().join())`);
    expect(await run([], { command, env: { NO_COLOR: "1", LANG: undefined } })).toMatchObject({ stdout: "HOME,NO_COLOR,PATH\n" });
  });

  test("a signal is told, and shown as a shell shows it", async () => {
    const outcome = await run([], { command: node(`process.kill(process.pid, "SIGTERM")`) });
    expect(outcome).toMatchObject({ code: null, signal: "SIGTERM" });
    expect(exitCode(outcome)).toBe(143);
  });

  test("a program that cannot be started is an error of the test", async () => {
    await expect(run([], { command: ["/nowhere/node"] })).rejects.toThrow("ENOENT");
  });
});
