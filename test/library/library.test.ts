import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as Library from "../../src/index.ts";

// What is shipped, not what it is made of: the built files of both module systems.
const built = new URL("../../dist/index.js", import.meta.url).href;
const modules: Record<string, typeof Library> = {
  import: await import(built),
  require: createRequire(import.meta.url)("../../dist/index.cjs"),
};

describe.each(Object.entries(modules))("the built library by %s", (_, { advise, nextQuestion, parseRequest, RequestError, searchFaq }) => {
  test("advises", () => {
    const answer = advise({ industry: "银行", channel: "native-h5", wechatVersion: "8.0.50", camera: "front" });
    expect(answer.verdict).toBe("supported");
    expect(answer.missing).toEqual([]);
  });

  test("gives the same answer again, whatever was done to the first", () => {
    const request = { industry: "finance/bank", channel: "native-h5", wechatVersion: "8.0.50" };
    const first = advise(request);
    const written = JSON.stringify(first);
    Object.assign(first, { verdict: "unsupported" });
    expect(JSON.stringify(advise(request))).toBe(written);
  });

  test.each<Library.RequestInput>([
    {},
    { channel: "api", function: "photo-verification" },
    { industry: "dating", channel: "mini-program", mode: "light", camera: "rear", environment: "wecom", os: "ios", language: "zh" },
    { industry: "finance/bank", channel: "native-h5", wechatVersion: { android: "6.5.3" }, edition: "faq-flash" },
  ])("all that is in the answer to %j is frozen", (request) => {
    const loose: string[] = [];
    JSON.stringify(advise(request), (name, member: unknown) => {
      if (name !== "" && !Object.isFrozen(member)) loose.push(name);
      return member;
    });
    expect(loose).toEqual([]);
  });

  test("whoever changes what is frozen is told so by the compiler, and by the program", () => {
    const { channels } = advise({ channel: "api" });
    expectTypeOf(channels).toEqualTypeOf<readonly Readonly<(typeof channels)[number]>[]>();
    expect(() => Object.assign(channels[0] ?? {}, { verdict: "unsupported" })).toThrow(TypeError);
    expect(() => Object.assign(channels, { length: 0 })).toThrow(TypeError);
  });

  test("reads a request from an object whose members are getters of its class", () => {
    class Form implements Library.RequestInput {
      get channel() {
        return "native-h5";
      }
      get wechatVersion() {
        return new Versions();
      }
    }
    class Versions {
      get ios() {
        return "6.7.2";
      }
    }
    expect(parseRequest(new Form())).toMatchObject({ request: { channel: "native-h5", wechatVersion: { ios: "6.7.2" } } });
  });

  test("throws everything that is wrong with a request at once", () => {
    expect(() => advise({ channel: "fax", camera: " " })).toThrow(RequestError);
    expect(RequestError.name).toBe("RequestError"); // what a stack shows
    expect(parseRequest({ channel: "fax", camera: " " })).toMatchObject({ errors: [{ code: "unknown-value" }, { code: "blank" }] });
  });

  test("gives a request that its caller may change, and that no other call gives", () => {
    const given = { channel: "native-h5", wechatVersion: "6.7.2" };
    const made = () => {
      const parsed = parseRequest(given);
      if ("errors" in parsed) throw new RequestError(parsed.errors);
      return parsed.request;
    };
    const [first, second] = [made(), made()];
    Object.assign(first.wechatVersion ?? {}, { ios: "6.7.1" });
    expect(first).toEqual({ ...second, wechatVersion: { android: "6.7.2", ios: "6.7.1" } });
    first.camera = "front";
    const told: { edition: string; language: "zh" | "en"; ios: string | undefined } = { ...first, ios: first.wechatVersion?.ios };
    expect(told).toMatchObject({ edition: "faq-classic", language: "en", camera: "front", ios: "6.7.1" });
    expect(advise(given).request.wechatVersion).toEqual({ android: "6.7.2", ios: "6.7.2" });
  });

  test("asks until nothing more can change, never more than it promised", () => {
    let request: Library.RequestInput = {};
    const promised = nextQuestion(request)?.atMost;
    let asked = 0;
    for (let question = nextQuestion(request); question !== undefined; question = nextQuestion(request)) {
      asked++;
      expect(question.title).not.toBe("");
      request = { ...request, [question.field]: question.options[0]?.value };
    }
    expect(asked).toBeGreaterThan(1);
    expect(asked).toBeLessThanOrEqual(promised ?? 0);
    expect(advise(request).missing).toEqual([]);
  });

  test("what is not known is not asked again", () => {
    const first = nextQuestion({});
    expect(first).toBeDefined();
    if (first !== undefined) expect(nextQuestion({}, [first.field])?.field).not.toBe(first.field);
  });

  test.each(["README.md", "README.zh.md"])("%s says how to tell it so, and what it asks instead", (name) => {
    const [, unknown = "[]"] = /nextQuestion\(request, (\[.*?\])\)/.exec(readFileSync(name, "utf8")) ?? [];
    expect(nextQuestion({ industry: "finance/bank" }, JSON.parse(unknown))?.field).toBe("environment");
  });

  test("what is never asked for cannot be unknown: the same question would come again and again", () => {
    const ask = nextQuestion as (request: unknown, unknown: unknown) => { field: string };
    expect(() => ask({}, ["industry", "wechat-versions", 7])).toThrow(
      'FIELD: unknown field "wechat-versions". Did you mean wechatVersion?\nFIELD: 7 is not a string',
    );
    expect(() => ask({ language: "zh" }, ["os"])).toThrow("FIELD：没有字段“os”");
    expect(ask({}, "industry").field).toBe(nextQuestion({}, ["industry"])?.field);
  });

  test("finds questions of the FAQ", () => {
    expect(searchFaq("用后摄可以吗", { language: "zh" }).entries[0]).toMatchObject({ id: "rear-camera", answer: "暂时不支持。" });
    expect(searchFaq("").entries.length).toBeGreaterThan(20);
    expect(searchFaq()).toEqual(searchFaq(""));
    expect(() => searchFaq("wecom", { edition: "1999" })).toThrow(RequestError);
  });
});

describe.each(Object.entries(modules))("look-ups in the built library by %s", (_, library) => {
  const { compare, list, matrix, RequestError } = library;

  test("the matrix, narrowed", () =>
    expect(matrix({ channel: "小程序", language: "zh" })).toMatchObject({ language: "zh", channels: [{ channel: "mini-program" }] }));

  test("a list, by any spelling of its kind", () => expect(list("渠道").items.map(({ id }) => id)).toContain("api"));

  test("a comparison", () => expect(compare(["SaaS", "PaaS"])).toMatchObject({ kind: "delivery", subjects: ["saas", "paas"] }));

  test("what cannot be used throws", () => {
    expect(() => list("pets")).toThrow(RequestError);
    expect(() => compare(["api"])).toThrow(RequestError);
    expect(() => matrix({ mode: "none of these" })).toThrow(RequestError);
  });

  test("a caller without types is told what is no text", () => {
    const { diagnose, searchFaq } = library as unknown as Record<string, (value?: unknown) => unknown>;
    for (const look of [diagnose, searchFaq]) expect(() => look?.(2018)).toThrow("WORDS: 2018 is not a string; write the value in quotes");
    expect(() => compare(["api", 5 as unknown as string])).toThrow("NAME: 5 is not a string");
    const untyped = compare as (...names: unknown[]) => unknown;
    for (const names of [[], [{ names: ["light", "digits"] }], ["light", "digits"]])
      expect(() => untyped(...names)).toThrow("give at least two names of one kind to compare");
    expect(() => list(7 as unknown as string)).toThrow("KIND: 7 is not a string");
    expect(() => diagnose?.()).toThrow("WORDS is missing");
    const ask = library.nextQuestion as (request: unknown, unknown: unknown) => { field: string };
    expect(ask({}, null).field).toBe("industry"); // null counts as not given
    expect(() => untyped(["api", undefined])).toThrow("NAME is missing");
  });
});

test.each(["import(process.argv[1])", "Promise.resolve(require(process.argv[1].replace(/js$/, 'cjs')))"])(
  "loads where another library has given all objects a member of its own: %s",
  (loading) => {
    const program = `Object.prototype.strange = "member"; ${loading}.then(({ advise }) => console.log(advise({ channel: "api" }).verdict));`;
    expect(execFileSync(process.execPath, ["-e", program, fileURLToPath(built)], { encoding: "utf8" })).toBe("supported\n");
  },
);
