import { describe, expect, test } from "vitest";
import { run } from "../support/program.ts";

/** Code and value of each error that a call is told. */
async function errorsOf(call: string): Promise<string[]> {
  const { stderr, code } = await run([...call.split(" "), "--json"]);
  expect(code, stderr).toBe(2);
  const { errors } = JSON.parse(stderr).error;
  return errors.map(({ code, field, value }: Record<string, unknown>) => [code, field, value].filter(Boolean).join(" "));
}

describe.concurrent("all errors of a call are told at once", () => {
  test.each([
    ["compare foo bar --edition baz", ["unknown-value edition baz", "unknown-value NAME foo", "unknown-value NAME bar"]],
    // Which edition has it cannot be said: it is not known which one was meant.
    ["compare flash light --edition baz", ["unknown-value edition baz"]],
    ["compare flash light --channel api", ["unexpected-flag channel", "not-in-edition NAME flash"]],
    ["changes --from x --to y", ["unknown-value edition x", "unknown-value edition y"]],
    ["changes --from x --to faq-classic", ["unknown-value edition x"]],
    ["changes --from faq-flash --edition faq-classic --to y", ["conflicting-flags", "unknown-value edition y"]],
    ["changes --channel fax --to faq-classic", ["unknown-value channel fax"]],
    ["nosuch --help", ["unknown-command nosuch"]],
    ["--lang en -h nosuch --chanel api", ["unknown-command nosuch", "unknown-flag chanel --chanel"]],
    ["list foo --edition bar", ["unknown-value edition bar", "unknown-value KIND foo"]],
    ["help foo --edition bar", ["unknown-value edition bar", "unknown-value TOPIC foo"]],
    ["help matrix foo --edition bar", ["unexpected-word foo", "unknown-value edition bar"]],
    ["schema foo --lang xx", ["unknown-value language xx", "unknown-value NAME foo"]],
    ["completion foo --lang xx", ["unknown-value language xx", "unknown-value SHELL foo"]],
    ["batch /nowhere/requests.jsonl", ["unreadable FILE /nowhere/requests.jsonl"]],
    ["diagnose --channel fax", ["no-terminal", "unknown-value channel fax"]],
    ["--check=yes --channel fax", ["unexpected-value check yes", "unknown-value channel fax"]],
    ["--format text", ["conflicting-flags format text", "no-terminal"]],
  ])("%s", async (call, errors) => {
    expect(await errorsOf(call)).toEqual(errors);
  });
});

test.concurrent("what is wrong in a request file is told by its members, though a flag has a member's name", async () => {
  const stdin = '{"request":{},"json":true,"wechatVersion":{"ios":"6"},"camera":"up"}';
  const { stderr } = await run(["--request", "-", "--wechat-android", "x", "--json"], { stdin });
  expect(JSON.parse(stderr).error.errors.map(({ message }: { message: string }) => message.replace(/:.*/, ""))).toEqual([
    "request",
    "json",
    "camera",
    "--wechat-android",
  ]);
});

describe.concurrent("a flag with two values asks for two things, which is an error", () => {
  test.each([
    ["--channel api --channel pc-h5", ["conflicting-flags channel pc-h5"]],
    ["--channel=api --camera front --channel fax", ["conflicting-flags channel fax", "unknown-value channel fax"]],
    ["--channel api matrix --channel pc-h5", ["conflicting-flags channel pc-h5"]],
    ["diagnose 15 --channel api --channel pc-h5", ["conflicting-flags channel pc-h5"]],
    ["--edition faq-classic --edition faq-flash", ["conflicting-flags edition faq-flash"]],
    ["report --channel api -o /nowhere/one.html --output /nowhere/two.html", ["conflicting-flags output /nowhere/two.html"]],
    ["--request one.json --request two.json", ["conflicting-flags request two.json", "unreadable request two.json"]],
  ])("%s", async (call, errors) => expect(await errorsOf(call)).toEqual(errors));

  test("that names them all", async () => {
    const { stderr } = await run(["--mode", "light", "--mode", "silent", "--mode", "digits", "--lang", "en"]);
    expect(stderr.replace(/\n */g, " ")).toContain(
      '--mode "light" and --mode "silent" and --mode "digits" contradict each other; give one of them',
    );
  });

  test.each(["--channel api --channel api", "--channel api --lang zh --lang en", "--channel api --format markdown --format json"])(
    "%s: the same again is no other, and how to write an answer can be preset",
    async (call) => {
      expect(await run(call.split(" "))).toMatchObject({ code: 0, stderr: "" });
    },
  );
});

describe.concurrent("an argument too many is an error", () => {
  test.each([
    "advise x",
    "batch /dev/null x",
    "report x",
    "matrix x",
    "documents x",
    "list channels x",
    "changes x",
    "flow x",
    "stats x",
    "schema request x",
    "completion bash x",
    "help json x",
    "help matrix x",
  ])("%s", async (call) => {
    expect(await errorsOf(call)).toEqual(["unexpected-word x"]);
  });
});

describe.concurrent("an empty variable of a script", () => {
  test("names no file for a report", async () => {
    const { stdout, stderr, code } = await run(["report", "--channel", "fax", "--output", "", "--json"]);
    expect([stdout, code]).toEqual(["", 2]);
    expect(JSON.parse(stderr).error.errors.map(({ code, field }: Record<string, unknown>) => `${code} ${field}`)).toEqual([
      "blank output",
      "unknown-value channel",
    ]);
  });

  test.each(["conflicts", "faq"])("asks %s for nothing, which lists all", async (command) => {
    expect(await run([command, ""])).toEqual(await run([command]));
  });
});

describe.concurrent("a flag cut short or drawn out is told in full", () => {
  test.each([
    ["--env wechat", ["--environment"]],
    ["--cam front", ["--camera"]],
    ["--ver", ["--verbose", "--version"]],
    ["--language zh --channel api", ["--lang"]],
  ])("%s", async (call, flags) => {
    const { stderr } = await run([...call.split(" "), "--json"]);
    expect(JSON.parse(stderr).error.errors[0]).toMatchObject({ code: "unknown-flag", suggestions: flags });
  });
});
