import { describe, expect, onTestFinished, test } from "vitest";
import { fields } from "../../src/domain/request.ts";
import { builtProgram, run } from "../support/program.ts";
import { quoted } from "../support/quoted.ts";
import { shell } from "../support/shell.ts";
import { openTerminal } from "../support/terminal.ts";

/** The answers to some lines, parsed. */
async function batch(stdin: string | Buffer, ...args: string[]) {
  const { stdout, stderr, code } = await run(["batch", "--lang", "en", ...args], { stdin });
  expect(stdout === "" || stdout.endsWith("\n")).toBe(true);
  return {
    answers: stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
    stderr,
    code,
  };
}

describe("batch answers one request a line", () => {
  test("in their order, each with its id first, whatever that is", async () => {
    const ids = [1, "two", null, { three: 3 }, [4], false];
    const { answers, code, stderr } = await batch(ids.map((id) => JSON.stringify({ id, channel: "api" })).join("\n"));
    expect(answers.map(({ id }) => id)).toEqual(ids);
    expect(answers.every((answer) => Object.keys(answer)[0] === "id")).toBe(true);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("with the very answer of a single call", async () => {
    const request = { industry: "finance/bank", channel: "native-h5", wechatVersion: "6.7.0" };
    const { answers } = await batch(JSON.stringify(request));
    const single = await run(["--request", "-", "--json", "--lang", "en"], { stdin: JSON.stringify(request) });
    expect(answers).toEqual([JSON.parse(single.stdout)]);
  });

  test("a number is given back as it was written, also where a program counts with another", async () => {
    const written = ["12345678901234567890", "0.10000000000000000001", '[1.50,"a b",{"id":2.0}]', "1.0", "-0", "1E+3", "-1e-999"];
    const lines = written.map((id) => `{"channel":"api", "id": ${id} }`).concat('{"id":1,"mode":"none","id": 2.50}');
    const { stdout } = await run(["batch", "--lang", "en"], { stdin: lines.join("\n") });
    const found = stdout.split("\n").map((line) => /^\{"id":(.*?),"(?:schemaVersion|line)"/.exec(line)?.[1]);
    expect(found.slice(0, -1)).toEqual([...written, "2.50"]);
  });

  test("what is nested too deep is an error of its line", async () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    const { answers, code } = await batch(`{"channel":${deep}}\n{"id":2}\n`);
    expect(answers.map(({ line, id }) => line ?? id)).toEqual([1, 2]);
    expect(code).toBe(2);
  });

  test("a bad line is an error with its number, and the rest goes on", async () => {
    const { answers, code } = await batch('{"channel":"api"}\n\nnope\n{"id":7,"chanel":"api"}\n[]\n{"channel":"pc-h5"}\n');
    expect(answers.map(({ id, line, error, verdict }) => ({ id, line, code: error?.code, verdict }))).toEqual([
      { verdict: "supported" },
      { line: 3, code: "bad-json" },
      { id: 7, line: 4, code: "unknown-field" },
      { line: 5, code: "not-an-object" },
      { verdict: "supported" },
    ]);
    expect(code).toBe(2);
  });

  test.each(["ID", "Id", "_id", "idd", "id "])("%j was meant to be id, which every line can have", async (name) => {
    const { answers } = await batch(`{"${name}":1,"channel":"api"}\n{"number":1}\n`);
    expect(answers[0].error).toMatchObject({
      message: `${name}: a request has no such field. Did you mean id?`,
      errors: [{ suggestions: ["id"] }],
    });
    expect(answers[1].error.errors[0].suggestions).toEqual([...fields, "id"]);
  });

  test("all that is wrong with a line is one message, in its language", async () => {
    const { answers } = await batch('{"chanel":1,"camera":" "}\n{"chanel":1,"camera":" ","language":"zh"}\n');
    expect(answers.map(({ error: { message, errors } }) => message === errors.map((one: Error) => one.message).join("; "))).toEqual([
      true,
      false,
    ]);
    expect(answers[1].error.message).toContain("；camera：");
  });

  test("a request that was sent before is answered as before, and with its own id", async () => {
    const request = '"industry":"finance/bank","channel":"native-h5"}';
    const { answers } = await batch([`{"id":1,${request}`, `{"id":2,${request}`, `{"id":3,${request}`, `{${request}`].join("\n"));
    const [{ id: _, ...first }] = answers;
    expect(answers).toEqual([{ id: 1, ...first }, { id: 2, ...first }, { id: 3, ...first }, first]);
  });

  test.each(["1e999", "-1E+400", "9".repeat(400)])(
    "a value that is a number too large to count with (%s) is not taken for null",
    async (large) => {
      const [known, other] = [`{"channel":null}`, `{"channel":${large}}`];
      const { answers } = await batch([known, known, other, known, other, other].join("\n"));
      expect(answers.map(({ error }) => error?.code)).toEqual([undefined, undefined, "wrong-type", undefined, "wrong-type", "wrong-type"]);
      expect(answers[2].error.errors[0]).toMatchObject({
        value: expect.stringMatching(/^-?Infinity$/),
        message: expect.not.stringContaining("null"),
      });
    },
  );

  test("a line that is wrong again is told by its own number and id", async () => {
    const { answers } = await batch('{"id":1,"chanel":"api"}\n{"id":2,"chanel":"api"}\n{"id":3,"chanel":"api"}\n');
    const [{ error }] = answers;
    expect(answers).toEqual([1, 2, 3].map((line) => ({ id: line, line, error })));
  });

  test("a byte order mark, CRLF and a last line without newline are fine", async () => {
    const { answers, code } = await batch('\uFEFF{"id":1}\r\n{"id":2}');
    expect(answers.map(({ id }) => id)).toEqual([1, 2]);
    expect(code).toBe(0);
  });

  test("invalid UTF-8 and a line over 1 MiB are errors of their lines", async () => {
    const long = `{"channel":"${"x".repeat(1 << 20)}"}`;
    const { answers, code } = await batch(Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from(`${long}\n{"id":3}\n`)]));
    expect(answers.map(({ id, line, error }) => error?.code ?? id ?? line)).toEqual(["invalid-utf8", "line-too-long", 3]);
    expect(code).toBe(2);
  });

  test("language and edition of the call hold where a line gives none", async () => {
    const { stdout } = await run(["batch", "--lang", "zh"], { stdin: '{}\n{"language":"en"}\n' });
    expect(
      stdout
        .split("\n")
        .slice(0, 2)
        .map((line) => JSON.parse(line).language),
    ).toEqual(["zh", "en"]);
  });

  test("a wrong flag or a missing file is a usage error", async () => {
    expect(await run(["batch", "--edition", "none", "--lang", "en"], { stdin: "" })).toMatchObject({ code: 2, stdout: "" });
    expect(await run(["batch", "missing.jsonl", "--lang", "en"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("does not exist"),
    });
    expect(await run(["batch", ".", "--lang", "en"])).toMatchObject({ code: 2, stderr: expect.stringContaining("is a folder") });
    expect(await shell("advisor batch --lang en <.")).toMatchObject({ code: 2, stderr: expect.stringContaining("input is a folder") });
  });

  test("each line is answered before the next is sent", async () => {
    const { stdout } = await shell(`mkfifo answers
(echo '{"id":1}'; head -1 answers >first; echo '{"id":2}') | advisor batch --lang en | tee answers >all; cat first`);
    expect(stdout).toMatch(/^\{"id":1,/);
  });

  test.each([
    ["INT", 130],
    ["TERM", 143],
    ["HUP", 129],
  ])("SIG%s ends it between two lines, with %i, when its reader has taken but a byte", async (signal, code) => {
    const { stdout } = await shell(`mkfifo answers; yes '{"channel":"api"}' | head -30000 >requests
advisor batch --lang en requests >answers & exec 3<answers; head -c 1 <&3 >all
kill -${signal} $!; cat <&3 >>all; wait $!; echo $?; tail -c 1 all | od -An -c; [ $(wc -l <all) -lt 30000 ] && echo early`);
    expect(stdout.split(/\s+/).filter((word) => word !== "")).toEqual([`${code}`, "\\n", "early"]);
  });

  test("SIGTERM does not wait for ever for a reader that takes nothing", async () => {
    const { stdout } = await shell(`mkfifo answers; yes '{"channel":"api"}' | head -30000 >requests
advisor batch --lang en requests >answers & exec 3<answers; head -c 1 <&3 >/dev/null; kill -TERM $!; wait $!; echo $?`);
    expect(stdout).toBe("143\n");
  });

  test("a reader that goes away ends it quietly, with whole lines", async () => {
    const { stdout, stderr } = await shell(`yes '{"channel":"api"}' | head -2000 | advisor batch --lang en | head -1`);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "supported" });
    expect(stderr).toBe("");
  });
});

describe("whoever sits at the terminal is told how many lines were answered, and how many could not be", () => {
  test.each([
    ["en", "1 answered, 2 unusable"],
    ["zh", "已回答 1 行，2 行无法使用"],
  ])("in %s", async (language, told) => {
    const line = `printf '{}\\n\\nx\\n[]\\n' | ${builtProgram.map(quoted).join(" ")} batch --lang ${language} >/dev/null`;
    const session = openTerminal([], { command: ["bash", "-c", line] });
    onTestFinished(() => session.close());
    await session.exited;
    expect(session.transcript().trim()).toBe(told);
  });
});
