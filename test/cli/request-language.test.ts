import { describe, expect, test } from "vitest";
import { run } from "../support/program.ts";

const locale = { zh: "zh_CN.UTF-8", en: "en_US.UTF-8" };
const chinese = /\p{Script=Han}/u;

/** What standard error holds where the request comes in from standard input. */
async function told(flags: string, request: string, lang: "zh" | "en" = "en"): Promise<string> {
  const { stderr, code } = await run([...flags.split(" "), "--request", "-"], { stdin: request, env: { LANG: locale[lang] } });
  expect(code, stderr).toBe(2);
  return stderr;
}

describe.concurrent("what is wrong with a request is told in the language that it asks for, as its answer would be", () => {
  test.each([
    ["--no-input", '{"language":"zh","channel":"fax"}'],
    ["--no-input --json", '{"language":"zh","channel":"fax","camera":5}'],
    ["report", '{"language":"zh","channel":"fax"}'],
  ])("Chinese in an English terminal: %s %s", async (flags, request) => {
    expect(await told(flags, request)).toMatch(chinese);
  });

  test("by a locale's name too, in the flag as in the request", async () => {
    expect(await told("--no-input", '{"language":"zh-CN","channel":"fax"}')).toMatch(chinese);
    expect(await told("--no-input --lang zh_CN.UTF-8", '{"channel":"fax"}')).toMatch(chinese);
  });

  test("English in a Chinese terminal", async () => {
    expect(await told("--no-input", '{"language":"en","channel":"fax"}', "zh")).not.toMatch(chinese);
  });

  test("with all else that is wrong with the call: one language, not two", async () => {
    const english = /[a-z]+ [a-z]+/i;
    expect(await told("--colour --format x", '{"language":"zh","channel":"fax"}')).not.toMatch(english);
    expect(await told("--colour --format x", '{"channel":"fax"}')).toMatch(english);
  });

  test("a flag wins over the request, as for the answer", async () => {
    expect(await told("--lang en", '{"language":"zh","channel":"fax"}')).not.toMatch(chinese);
  });

  test.each(["{", "[]", '{"language":"fr"}', '{"language":5}', '{"channel":"fax"}'])(
    "%s asks for no language that there is: the terminal's",
    async (request) => {
      expect(await told("--no-input", request)).not.toMatch(chinese);
      expect(await told("--no-input", request, "zh")).toMatch(chinese);
    },
  );
});
