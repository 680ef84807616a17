import { describe, expect, test } from "vitest";
import type { Knowledge } from "../../src/domain/knowledge.ts";
import type { Problem } from "../../src/domain/problem.ts";
import { fields, type Request } from "../../src/domain/request.ts";
import { type Defaults, parse } from "../../src/engine/parse.ts";
import { edition, knowledge } from "../support/knowledge.ts";

function requestOf(input: unknown, defaults: Partial<Defaults> = {}, known: Knowledge = knowledge): Request {
  const parsed = parse(known, input, { language: "en", ...defaults });
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.request;
}

function problemsOf(input: unknown, known: Knowledge = knowledge): Problem[] {
  const parsed = parse(known, input, { language: "en" });
  return "problems" in parsed ? parsed.problems : [];
}

/** What every request holds. */
const always = { edition: edition.id, language: "en" };

describe("every field takes ids, names and aliases", () => {
  test.each<[string, unknown, object]>([
    ["industry", "finance/bank", { industry: "finance/bank" }],
    ["industry", "银行", { industry: "finance/bank" }],
    ["industry", "finance", { industry: "finance" }], // a category alone
    ["industry", "婚恋", { industry: "dating" }],
    ["industry", "other", { industry: "other" }],
    ["channel", "ＡＰＩ", { channel: "api" }],
    ["environment", "企业微信", { environment: "wecom" }],
    ["os", "iPhone", { os: "ios" }],
    ["camera", "后置", { camera: "rear" }],
    ["function", "照片人脸核身", { function: "photo-verification" }],
    ["mode", "light + digits", { mode: "light-digits" }],
    ["edition", edition.id.toUpperCase(), { edition: edition.id }],
    ["language", "zh", { language: "zh" }],
    ["language", "ZH", { language: "zh" }],
    ["language", "en-US", { language: "en" }], // as browsers and systems call it
    ["language", "zh-Hans-CN", { language: "zh" }],
    ["language", "zh_CN.UTF-8", { language: "zh" }],
  ])("%s %j", (field, value, expected) => {
    expect(requestOf({ [field]: value })).toEqual({ ...always, ...expected });
  });

  test("whatever was given, the request has all fields, in the order of the contract", () => {
    const input = { language: "zh", mode: "light", camera: "front", industry: "bank", wechatVersion: "8", channel: "小程序" };
    expect(Object.keys(requestOf(input))).toEqual(fields);
    expect(Object.keys(requestOf({}))).toEqual(fields);
  });
});

describe("what is not given", () => {
  test.each([
    [{}],
    [{ industry: null, channel: null, environment: null, os: null, camera: null, function: null, mode: null }],
    [{ wechatVersion: null }],
    [{ wechatVersion: {} }],
    [{ wechatVersion: { android: null, ios: null } }],
    [{ edition: null, language: null }],
    [{ industry: undefined }],
  ])("%j", (input) => {
    expect(requestOf(input)).toEqual(always);
  });

  test("edition and language come from the defaults", () => {
    expect(requestOf({}, { language: "zh", edition: edition.id })).toEqual({ ...always, language: "zh" });
    expect(requestOf({ language: "en" }, { language: "zh" }).language).toBe("en");
  });
});

describe("a WeChat version has one to four numbers of 0 to 99999, or is the latest", () => {
  test.each<[string, readonly number[] | "latest"]>([
    ["8", [8]],
    ["8.0", [8, 0]],
    ["6.7.2", [6, 7, 2]],
    ["1.2.3.4", [1, 2, 3, 4]],
    ["v8.0.50", [8, 0, 50]],
    ["V8.0.50", [8, 0, 50]],
    ["0", [0]],
    ["99999", [99_999]],
    ["８．０．５０", [8, 0, 50]], // full width
    [" 8.0.50 ", [8, 0, 50]],
    ["latest", "latest"],
    ["LATEST", "latest"],
    ["最新", "latest"], // a name of the vocabulary
    ["最新版", "latest"],
    ["latest version", "latest"],
  ])("%j", (given, version) => {
    expect(requestOf({ wechatVersion: given }).wechatVersion).toEqual({ android: version, ios: version });
  });

  test.each(["1.2.3.4.5", "100000", "-1", "6.7.x", "6.", ".6", "6..7", "vv8", "8.0 50", "6,7", "1e3", "newest", "六"])(
    "%j is none",
    (given) => {
      expect(problemsOf({ wechatVersion: given })).toEqual([
        { code: "bad-version", field: "wechatVersion", value: given, suggestions: [] },
      ]);
    },
  );

  test("each system can have its own, or only one", () => {
    expect(requestOf({ wechatVersion: { android: "8", ios: "latest" } }).wechatVersion).toEqual({ android: [8], ios: "latest" });
    expect(requestOf({ wechatVersion: { ios: "6.7.2" } }).wechatVersion).toEqual({ ios: [6, 7, 2] });
    expect(requestOf({ wechatVersion: { android: null, ios: "6.7.2" } }).wechatVersion).toEqual({ ios: [6, 7, 2] });
  });

  test.each<[unknown, string, string]>([
    [{ ios: "6.7.x" }, "bad-version", "wechatVersion.ios"],
    [{ ios: " " }, "blank", "wechatVersion.ios"],
    [{ android: 8 }, "wrong-type", "wechatVersion.android"],
    [{ android: { major: 8 } }, "wrong-type", "wechatVersion.android"],
    [8, "wrong-type", "wechatVersion"],
    [["8"], "wrong-type", "wechatVersion"],
    [true, "wrong-type", "wechatVersion"],
    ["", "blank", "wechatVersion"],
    ["  ", "blank", "wechatVersion"],
  ])("%j: %s", (wechatVersion, code, field) => {
    expect(problemsOf({ wechatVersion })).toMatchObject([{ code, field }]);
  });
});

describe("a value that cannot be used names its field, itself and what would do", () => {
  test.each<[string, unknown, Partial<Problem>]>([
    ["channel", "minprogram", { code: "unknown-value", suggestions: ["mini-program"] }],
    ["industry", "finance/bnak", { code: "unknown-value", suggestions: expect.arrayContaining(["finance/bank"]) }],
    [
      "industry",
      "public-institution",
      { code: "ambiguous", suggestions: ["government/public-institution", "education/public-institution"] },
    ],
    ["industry", "social/chat", { code: "unknown-value", suggestions: [], choices: ["social/live-streaming"], anyOther: "other" }],
    ["function", "人脸核身", { code: "ambiguous", suggestions: ["liveness-verification", "photo-verification"] }],
    ["camera", "", { code: "blank", choices: ["front", "rear"] }],
    ["os", " \t", { code: "blank", choices: ["android", "ios"] }],
    ["mode", "　", { code: "blank", choices: edition.modes.map(({ id }) => id) }],
    ["environment", 5, { code: "wrong-type", suggestions: [] }],
    ["channel", ["api"], { code: "wrong-type", suggestions: [] }],
    ["channel", { id: "api" }, { code: "wrong-type", suggestions: [] }],
    ["channel", false, { code: "wrong-type", suggestions: [] }],
    ["channel", "__proto__", { code: "unknown-value", suggestions: [] }],
    ["industry", "constructor", { code: "unknown-value" }],
    ["edition", "faq-clasic", { code: "unknown-value", suggestions: ["faq-classic"] }],
    ["edition", "", { code: "blank" }],
    ["language", "fr", { code: "unknown-value", choices: ["zh", "en"] }],
    ["language", "fr-zh", { code: "unknown-value", choices: ["zh", "en"] }],
    ["language", "enm", { code: "unknown-value", choices: ["zh", "en"] }], // Middle English
    ["language", "", { code: "blank", choices: ["zh", "en"] }],
    ["language", 1, { code: "wrong-type", choices: ["zh", "en"] }],
  ])("%s %j", (field, value, problem) => {
    expect(problemsOf({ [field]: value })).toEqual([expect.objectContaining({ field, value, ...problem })]);
  });
});

describe("an unknown member is an error, not ignored", () => {
  test.each<[object, string, string | undefined]>([
    [{ chanel: "api" }, "chanel", "channel"],
    [{ wechatversion: "8" }, "wechatversion", "wechatVersion"],
    [{ lang: "zh" }, "lang", "language"],
    [{ id: 7 }, "id", undefined], // batch alone takes it
    [{ extra: null }, "extra", undefined],
    [JSON.parse('{"__proto__": 1}') as object, "__proto__", undefined],
    [{ wechatVersion: { andriod: "8" } }, "wechatVersion.andriod", "android"],
    [{ wechatVersion: { ios: "8", harmony: "5" } }, "wechatVersion.harmony", undefined],
  ])("%j", (input, field, suggestion) => {
    const problems = problemsOf(input);
    expect(problems).toMatchObject([{ code: "unknown-field", field }]);
    expect(problems[0]?.suggestions[0]).toBe(suggestion);
  });

  const slips = (name: string): string[] => [
    name.toUpperCase(),
    `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
    name.replace(/[A-Z]/, "_$&"),
    ...[...name].flatMap((letter, at) => [
      name.slice(0, at) + name.slice(at + 1),
      name.slice(0, at) + letter + name.slice(at),
      name.slice(0, at) +
        name
          .slice(at, at + 2)
          .split("")
          .reverse()
          .join("") +
        name.slice(at + 2),
    ]),
  ];

  test.each(fields)("%s is recognised by another case, a letter too few or too many, and swapped letters", (field) => {
    const missed = slips(field).filter((slip) => slip !== field && problemsOf({ [slip]: 1 })[0]?.suggestions[0] !== field);
    expect(missed).toEqual([]);
  });

  test("and the names that there are", () => {
    expect(problemsOf({ extra: 1 })[0]?.choices).toEqual(fields);
    expect(problemsOf({ wechatVersion: { harmony: "5" } })[0]?.choices).toEqual(["android", "ios"]);
  });
});

test.each([null, undefined, [], "api", 3, true])("%j is no request", (input) => {
  expect(problemsOf(input)).toMatchObject([{ code: "not-an-object" }]);
});

test("all that is wrong is found at once", () => {
  const problems = problemsOf({
    edition: "faq-none",
    channel: "x-ray",
    industry: "public institution",
    camera: " ",
    wechatVersion: { android: "a", ios: 7, foo: "8" },
    language: "de",
    chanel: "api",
  });
  expect(problems.map(({ code, field }) => `${code} ${field}`).sort()).toEqual([
    "ambiguous industry",
    "bad-version wechatVersion.android",
    "blank camera",
    "unknown-field chanel",
    "unknown-field wechatVersion.foo",
    "unknown-value channel",
    "unknown-value edition",
    "unknown-value language",
    "wrong-type wechatVersion.ios",
  ]);
});

describe("what the edition does not have", () => {
  /** A later edition that has lost a mode, a channel and an industry. */
  const later = {
    ...edition,
    id: "faq-later",
    modes: edition.modes.filter(({ id }) => id !== "light"),
    channels: edition.channels.filter(({ id }) => id !== "pc-h5"),
    industries: {
      ...edition.industries,
      known: edition.industries.known.filter((id) => id !== "government/public-institution" && id !== "tourism/hotel"),
    },
  };
  const term = { id: later.id, name: { zh: "后来版", en: "Later" }, aliases: [], about: { zh: "后来", en: "Later" } };
  const known: Knowledge = {
    ...knowledge,
    vocabulary: { ...knowledge.vocabulary, edition: [...knowledge.vocabulary.edition, term] },
    editions: [edition, later],
  };

  test.each([
    ["mode", "light"],
    ["mode", "光线"],
    ["channel", "pc-h5"],
    ["industry", "tourism/hotel"],
    ["industry", "tourism"], // a category of which nothing is left
  ])("%s %s: the editions that have it are named", (field, value) => {
    expect(problemsOf({ [field]: value, edition: "Later" }, known)).toMatchObject([
      { code: "not-in-edition", field, value, editions: [edition.id], suggestions: expect.not.arrayContaining([value]) },
    ]);
    expect(problemsOf({ [field]: value }, known)).toEqual([]);
  });

  test("what is not there makes no spelling ambiguous, and is not suggested", () => {
    expect(requestOf({ industry: "public institution", edition: "faq-later" }, {}, known).industry).toBe("education/public-institution");
    expect(problemsOf({ mode: "lihgt", edition: "faq-later" }, known)[0]?.suggestions).not.toContain("light");
  });

  test("where the edition itself is unknown, nothing is held against it", () => {
    expect(problemsOf({ edition: "faq-latter", mode: "light" }, known)).toMatchObject([{ field: "edition", suggestions: ["faq-later"] }]);
    const { editions, ...rest } = known;
    const onlyLater = { ...rest, editions: [...editions].reverse(), defaultEdition: later.id };
    expect(problemsOf({ edition: "faq-latter", mode: "light" }, onlyLater)).toHaveLength(1);
  });

  test("the edition can come from the defaults", () => {
    expect(parse(known, { mode: "light" }, { language: "en", edition: "faq-later" })).toMatchObject({
      problems: [{ code: "not-in-edition" }],
    });
  });

  test("a mode that only a coming edition has is known, but in none", () => {
    const announced = { ...term, id: "nod", aliases: ["bow"] };
    const vocabulary = { ...knowledge.vocabulary, mode: [...knowledge.vocabulary.mode, announced] };
    expect(problemsOf({ mode: "bow" }, { ...knowledge, vocabulary })).toMatchObject([
      { code: "not-in-edition", value: "bow", editions: [] },
    ]);
  });
});

describe("a problem says no more than is known", () => {
  test.each<[unknown, object[]]>([
    ["bank", [{ code: "not-an-object", field: "", value: "bank", suggestions: [] }]],
    [{ language: "fr" }, [{ code: "unknown-value", field: "language", value: "fr", suggestions: [], choices: ["zh", "en"] }]],
    [{ wechatVersion: 8 }, [{ code: "wrong-type", field: "wechatVersion", value: 8, suggestions: [] }]],
    [{ wechatVersion: { ios: "" } }, [{ code: "blank", field: "wechatVersion.ios", value: "", suggestions: [] }]],
  ])("%j", (input, problems) => expect(problemsOf(input)).toStrictEqual(problems));

  test("and a request no more than was given", () => {
    expect(requestOf({ industry: "bank", camera: null })).toEqual({ ...always, industry: "finance/bank" });
  });
});

describe("what an edition does not have cannot be asked of it", () => {
  const without = { ...edition, functions: edition.functions.slice(1), environments: edition.environments.slice(1) };
  const known = { ...knowledge, editions: [without, ...knowledge.editions.slice(1)] };

  test.each([
    ["function", edition.functions[0]?.id],
    ["environment", edition.environments[0]?.id],
  ])("%s %s", (field, id) => {
    const others = knowledge.editions.slice(1).map((other) => other.id);
    expect(problemsOf({ [field]: id }, known)).toMatchObject([{ code: "not-in-edition", field, value: id, editions: others }]);
    expect(requestOf({ [field]: id })).toMatchObject({ [field]: id });
  });

  test("what is not a system, a camera or an edition is unknown in all", () => {
    for (const field of ["os", "camera", "edition"])
      expect(problemsOf({ [field]: "zzzzzz" })).toMatchObject([{ code: "unknown-value", field }]);
  });
});

describe("what can be written instead", () => {
  test("every value of the edition, a category for all that belong to it", () => {
    expect(problemsOf({ industry: "zzzzzz" })[0]?.choices).toEqual([
      ...["government", "finance", "healthcare", "telecom", "education", "transport", "life-services", "tourism"],
      ...["business-services", "social", "express-postal", "dating", "other"],
    ]);
    expect(problemsOf({ camera: "zzzzzz" })[0]?.choices).toEqual(["front", "rear"]);
  });

  test("what stands for all that is not listed, where there is such a value", () => {
    expect(problemsOf({ industry: "zzzzzz" })[0]).toHaveProperty("anyOther", "other");
    expect(problemsOf({ channel: "zzzzzz" })[0]).not.toHaveProperty("anyOther");
  });
});
