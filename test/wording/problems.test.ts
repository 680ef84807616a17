import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/language.ts";
import type { Problem } from "../../src/domain/problem.ts";
import { wordings } from "../../src/wording/languages.ts";
import { detailOf } from "../../src/wording/problem.ts";

/** One problem of each code, and what its sentence must hold. */
const problems: [Problem, string[]][] = [
  [{ code: "not-an-object", field: "", value: 5, suggestions: [] }, ["JSON"]],
  [{ code: "unknown-field", field: "foo", value: "api", suggestions: [], choices: ["channel", "camera"] }, ["foo", "channel", "camera"]],
  [{ code: "wrong-type", field: "camera", value: 5, suggestions: [], choices: ["front", "rear"] }, ["camera", "5", "front", "rear"]],
  [{ code: "missing", field: "KIND", suggestions: [], choices: ["channels", "modes"] }, ["KIND", "channels", "modes"]],
  [{ code: "blank", field: "camera", value: " ", suggestions: [], choices: ["front", "rear"] }, ["camera", "front", "rear"]],
  [
    { code: "unknown-value", field: "channel", value: "minprogram", suggestions: ["mini-program"] },
    ["channel", "minprogram", "mini-program"],
  ],
  [
    { code: "ambiguous", field: "channel", value: "H5", suggestions: ["native-h5", "general-h5"] },
    ["channel", "H5", "native-h5", "general-h5"],
  ],
  [
    { code: "not-in-edition", field: "mode", value: "flash", suggestions: [], choices: ["light", "digits"], editions: ["later", "latest"] },
    ["mode", "flash", "light", "digits", "later", "latest", "--edition"],
  ],
  [{ code: "bad-version", field: "wechatVersion.ios", value: "6.x", suggestions: [] }, ["wechatVersion.ios", "6.x", "8.0.50", "99999"]],
];

test("there is an example of every problem", () =>
  expect(problems.map(([{ code }]) => code).sort()).toEqual(Object.keys(wordings.en.problems).sort()));

describe.each(languages)("in %s a problem names the field, the value and the remedy", (language) => {
  test.each(problems)("$code", (problem, parts) => {
    const { message, code, suggestions } = detailOf(problem, language);
    for (const part of parts) expect(message).toContain(part);
    expect({ code, suggestions }).toEqual({
      code: problem.code,
      suggestions: problem.suggestions.length > 0 ? problem.suggestions : (problem.choices ?? []),
    });
  });

  test("who misspelt a field is told the nearest alone", () => {
    const problem: Problem = { code: "unknown-field", field: "chanel", suggestions: ["channel"], choices: ["channel", "camera"] };
    expect(detailOf(problem, language).message).toMatch(/chanel.*channel/);
    expect(detailOf(problem, language).message).not.toContain("camera");
  });

  test("the field is told as the caller wrote it", () =>
    expect(detailOf({ code: "blank", field: "camera", value: "", suggestions: [] }, language, (field) => `--${field}`).message).toMatch(
      /^--camera/,
    ));

  test.each([
    [8.05, true],
    [true, false],
    [Number.POSITIVE_INFINITY, false],
    [["api"], false],
    [{ id: "api" }, false],
  ])("quotes are advised where they would do: around %j %s", (value, advised) =>
    expect(/quotes|引号/.test(detailOf({ code: "wrong-type", field: "channel", value, suggestions: [] }, language).message)).toBe(advised),
  );

  test.each([
    [Number.POSITIVE_INFINITY, "Infinity", "Infinity"],
    [Number.NEGATIVE_INFINITY, "-Infinity", "-Infinity"],
    [[Number.POSITIVE_INFINITY], '["Infinity"]', [Number.POSITIVE_INFINITY]],
  ])("a number too large to count with is not told as null: %s", (value, text, given) => {
    const detail = detailOf({ code: "wrong-type", field: "channel", value, suggestions: [] }, language);
    expect(detail).toMatchObject({ message: expect.stringContaining(text), value: given });
    expect(detail.message).not.toContain("null");
  });

  test("without suggestions none are announced", () =>
    expect(detailOf({ code: "unknown-value", field: "channel", value: "x", suggestions: [] }, language).message).not.toMatch(
      /mean|是不是/,
    ));

  test("where nothing is near, the value for whatever is not listed is named", () => {
    const unknown = { code: "unknown-value", field: "industry", value: "x", choices: ["bank"], anyOther: "rest" } as const;
    expect(detailOf({ ...unknown, choices: ["bank"], suggestions: [] }, language).message).toMatch(/x.*rest.*bank/);
    expect(detailOf({ ...unknown, choices: ["bank"], suggestions: ["bank"] }, language).message).not.toContain("rest");
  });

  test("a text is told in the quotes of the language", () =>
    expect(detailOf({ code: "unknown-value", field: "channel", value: "x", suggestions: [] }, language).message).toContain(
      { zh: "没有渠道“x”", en: 'unknown channel "x"' }[language],
    ));

  test("a control character of the value is not passed on", () =>
    expect(detailOf({ code: "unknown-value", field: "channel", value: "a\u001b[31m", suggestions: [] }, language).message).not.toContain(
      "\u001b",
    ));
});

describe("the languages are not mixed", () => {
  test.each(problems)("$code", (problem) => {
    expect(detailOf(problem, "en").message).not.toMatch(/[\p{Script=Han}，。：；（）]/u);
    expect(detailOf(problem, "zh").message).not.toMatch(/[,;?!()]|\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
  });
});
