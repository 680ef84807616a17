import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../support/program.ts";
import { shell } from "../support/shell.ts";

/** Little memory: what grows with its input does not live here. */
const env = { NODE_OPTIONS: "--max-old-space-size=64" };
const nested = (levels: number, inside = "") => `${"[".repeat(levels)}${inside}${"]".repeat(levels)}`;

describe("a request that was meant for something else", () => {
  test.each([
    ["a value of 10 MB", `{"channel":"${"x".repeat(10_000_000)}"}`, "is larger than 1 MiB"],
    ["10,000 levels", nested(10_000), "is nested too deep"],
    ["10,000 levels inside a field", `{"channel":${nested(10_000)}}`, "is nested too deep"],
    ["500,000 levels", nested(500_000), "is nested too deep"],
    ["levels that never end", "[".repeat(10_000), "is not JSON"],
    ["a number beyond all numbers", '{"camera":1e999}', "camera: Infinity is not a string"],
    ["a prototype", '{"__proto__":{"channel":"api"},"camera":"front"}', "__proto__: a request has no such field"],
    ["half a pair", '{"channel":"\\ud800"}', 'unknown channel "\\u{d800}"'],
    ["marks of direction in a name", '{"\\u202egnp":1}', "\\u{202e}gnp: a request has no such field"],
    ["a title for the terminal in a name", '{"\\u001b]0;mine\\u0007":1}', "\\u{1b}]0;mine\\u{7}: a request has no such field"],
  ])("%s: exit code 2, and why", async (_, stdin, told) => {
    const { code, stdout, stderr } = await run(["--request", "-", "--lang", "en"], { stdin, env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.replace(/\s+/g, " ")).toContain(told);
    expect(stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
  });

  test("of a field that is given twice the last counts, as everywhere in JSON", async () =>
    expect(await run(["--request", "-", "--json"], { stdin: '{"channel":"api","channel":"pc-h5"}' })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"channel": "pc-h5"'),
    }));

  test("in a batch it costs its own line alone", async () => {
    const tooDeep = `{"id":[7],"channel":${nested(10_000)}}`;
    const stdin = [
      nested(10_000),
      tooDeep,
      `{"id":${nested(10_000)}}`,
      `{"id":${nested(50, '"x"')},"channel":"api"}`,
      '{"channel":"api"}',
    ].join("\n");
    const { code, stdout } = await run(["batch", "--lang", "en"], { stdin, env });
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ error, verdict }) => error?.code ?? verdict)).toEqual([
      "too-deep",
      "too-deep",
      "supported",
      "supported",
      "supported",
    ]);
    expect(answers[1].id).toEqual([7]);
    expect(code).toBe(2);
  });
});

describe("--request reads files and pipes, and says what it cannot read", () => {
  const folder = mkdtempSync(join(tmpdir(), "advisor-"));
  const file = join(folder, "request.json");
  writeFileSync(file, '{"channel":"api"}');

  test.each([
    ["a file", `advisor --request ${file} --json`],
    ["standard input", `advisor --request - --json < ${file}`],
    ["a pipe without a name", `advisor --request <(cat ${file}) --json`],
    ["a pipe with a name", `mkfifo pipe && { cat ${file} > pipe & } && advisor --request pipe --json`],
  ])("%s", async (_, line) =>
    expect(await shell(line)).toMatchObject({ code: 0, stdout: expect.stringContaining('"verdict": "supported"') }),
  );

  test.each([
    ["/dev/zero", "is larger than 1 MiB"],
    [folder, "is a folder"],
    [join(folder, "none"), "does not exist"],
    [join(file, "none"), "does not exist"],
  ])("%s %s", async (path, told) => {
    const { code, stderr } = await run(["--request", path, "--lang", "en"], { env });
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, " ")).toContain(told);
  });

  // Root may read everything: it has to become somebody else first.
  const asNobody = process.getuid?.() === 0 && spawnSync("setpriv", ["--version"]).status === 0;
  test.runIf(asNobody || process.getuid?.() !== 0)("a file that may not be read", async () => {
    chmodSync(folder, 0o755);
    chmodSync(file, 0o000);
    const drop = asNobody ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "";
    const { code, stderr } = await shell(`PATH=$PATH ${drop}"$(command -v node)" "$OLDPWD"/bin/advisor.cjs --request ${file} --lang en`, {
      env: { OLDPWD: process.cwd() },
    });
    expect({ code, told: /cannot be read: permission denied/.test(stderr.replace(/\s+/g, " ")) }).toEqual({ code: 2, told: true });
  });
});
