import { describe, expect, test } from "vitest";
import { run } from "../support/program.ts";

describe.concurrent("what stands after a lone -- is a word, whatever it looks like", () => {
  test("a code that begins with a dash is diagnosed", async () => {
    const { stdout, code } = await run(["diagnose", "--json", "--", "-9101"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).matches[0].id).toBe("id-card-photo");
  });

  test("which a number needs not: no flag is one", async () => {
    const { stdout } = await run(["diagnose", "-9101", "--json"]);
    expect(JSON.parse(stdout).matches[0].id).toBe("id-card-photo");
  });

  test.each([
    ["diagnose", "--help"],
    ["diagnose", "--json"],
    ["faq", "--version"],
  ])("%s -- %s: the flag is looked for, not obeyed", async (command, word) => {
    const { stdout, stderr, code } = await run([command, "--lang", "en", "--", word, "--lang", "zh"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("edition faq-classic");
    expect(stdout).not.toContain("Usage:");
  });

  test.each([
    [["list", "modes", "--", "--json"], 'error: unexpected argument "--json"'],
    [["list", "--", "--json"], 'error: KIND: unknown kind "--json"'],
    [["matrix", "--", "--channel"], 'error: unexpected argument "--channel"'],
    [["batch", "--", "--nowhere"], 'error: "--nowhere" does not exist'],
  ])("%j: %s", async (args, told) => {
    const { stderr, code } = await run(args, { env: { LC_ALL: "C" } });
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });

  test("a command can still follow the -- that a package manager passes on", async () => {
    const { stdout } = await run(["--", "matrix"], { env: { LANG: "en_US.UTF-8" } });
    expect(stdout).toContain("Liveness modes by channel");
  });
});
