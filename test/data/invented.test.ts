import { describe, expect, test } from "vitest";
import { compile } from "../../src/build/compile.ts";
import { compileReference } from "../../src/build/compile-reference.ts";
import { lint } from "../../src/build/lint/index.ts";
import type { Answer } from "../../src/contract/answer.ts";
import { answerShape } from "../../src/contract/answer-shape.ts";
import type { Language } from "../../src/domain/language.ts";
import type { AskedField } from "../../src/domain/question.ts";
import type { Request } from "../../src/domain/request.ts";
import { editionOf } from "../../src/engine/lookup.ts";
import { migrate } from "../../src/engine/migrate.ts";
import { parse } from "../../src/engine/parse.ts";
import { nextQuestion } from "../../src/engine/question.ts";
import { inventedData } from "../support/invented.ts";
import { ask as askOf } from "../support/knowledge.ts";

const knowledge = compile(inventedData());

function requestOf(input: object, language: Language = "en"): Request {
  const parsed = parse(knowledge, input, { language });
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.request;
}

const ask = (input: object, language: Language = "en"): Answer => askOf(input, { language, verbose: true, model: knowledge });

const kiosk = (input: object, language: Language = "en") => ask({ channel: "kiosk", ...input }, language).channels[0];
const mode = (input: object, id: string) => kiosk(input)?.modes.find((candidate) => candidate.mode === id);

const question = (input: object, unknown: AskedField[] = []) => {
  const request = requestOf(input);
  return nextQuestion(editionOf(knowledge, request.edition), request, unknown);
};

test("what was invented keeps every rule of the data", () => {
  expect(lint(inventedData())).toEqual([]);
});

describe("it can be named by id, name and alias, in both languages", () => {
  test.each([
    ["channel", "kiosk", ["kiosk", "KIOSK", "自助终端", "柜机", "Self-Service Terminal", "ｋｉｏｓｋ"]],
    ["mode", "nod", ["nod", "点头", "点头活体", "nodding"]],
    ["environment", "branch", ["branch", "营业网点", "营业厅", "Branch Office", "bank-branch"]],
    ["industry", "farming", ["farming", "农业", "农林"]],
    ["industry", "farming/dairy", ["farming/dairy", "dairy", "奶业", "牛奶", "农业/奶业", "Farming / Milk"]],
    ["industry", "gambling", ["gambling", "博彩", "casino"]],
    ["edition", "faq-invented", ["faq-invented", "虚构版", "虚构", "Invented Edition"]],
  ])("%s %s", (field, id, spellings) => {
    for (const spelling of spellings) expect(requestOf({ [field]: spelling })).toMatchObject({ [field]: id });
  });

  test("and is suggested where it is misspelt", () => {
    expect(parse(knowledge, { channel: "kiosck" }, { language: "en" })).toMatchObject({ problems: [{ suggestions: ["kiosk"] }] });
  });
});

describe("a channel and a mode", () => {
  test("stand last in the table, with names in both languages", () => {
    for (const [language, channel, nod] of [
      ["en", "Kiosk", "nod"],
      ["zh", "自助终端", "点头"],
    ] as const) {
      const answer = kiosk({}, language);
      expect(answer?.name).toBe(channel);
      expect(answer?.modes.at(-1)).toMatchObject({ mode: "nod", name: nod });
    }
  });

  test("a mode is not offered where the table has no tick", () => {
    expect(mode({ industry: "dairy" }, "light")).toMatchObject({ verdict: "unsupported", reasons: [{ code: "mode-not-offered" }] });
    expect(ask({ channel: "api" }).channels[0]?.modes.at(-1)).toMatchObject({ mode: "nod", verdict: "unsupported" });
  });

  test("everything given, everything right", () => {
    const answer = ask({ channel: "柜机", industry: "牛奶", environment: "营业厅", wechatVersion: "9.2.1", camera: "前置" });
    expect(answer).toMatchObject({ verdict: "supported", missing: [] });
    expect(answer.channels[0]?.modes.filter(({ verdict }) => verdict === "supported").map((item) => item.mode)).toEqual(["action", "nod"]);
  });
});

describe("an industry", () => {
  test.each([
    ["farming/dairy", "supported", "industry-eligible"],
    ["farming", "conditional", "industry-category-only"],
    ["gambling", "unsupported", "industry-excluded"],
    ["other", "unsupported", "industry-not-listed"],
    ["finance/bank", "supported", "industry-eligible"],
  ])("%s: %s", (industry, verdict, code) => {
    const gate = mode({ industry }, "action")?.trace?.find((judgement) => judgement.gate === "industry");
    expect(gate).toMatchObject({ verdict, reasons: [{ code }] });
  });

  test("the mini program takes it as well", () => {
    expect(ask({ channel: "mini-program", industry: "dairy", wechatVersion: "latest" }).verdict).toBe("supported");
  });
});

describe("an environment and what it takes", () => {
  test("it takes only what the edition says", () => {
    const answer = ask({ environment: "branch", industry: "dairy", wechatVersion: "latest" });
    expect(answer.channels.filter(({ verdict }) => verdict !== "unsupported").map(({ channel }) => channel)).toEqual(["kiosk"]);
    expect(answer.alternatives).toEqual([]);
  });

  test("the channel runs nowhere else", () => {
    expect(kiosk({ environment: "wechat" })).toMatchObject({ verdict: "unsupported" });
    expect(mode({ environment: "wechat", industry: "dairy" }, "nod")?.reasons[0]).toMatchObject({
      code: "environment-mismatch",
      message: expect.stringMatching(/kiosk.*branch office/i),
    });
  });
});

describe("a WeChat minimum", () => {
  const given = { industry: "dairy", camera: "front" };

  test.each([
    ["9.0", "unsupported", "unsupported", "unsupported"],
    ["9.1", "conditional", "supported", "unsupported"],
    ["9.2.1", "supported", "supported", "supported"],
    ["9.10", "supported", "supported", "supported"],
    [undefined, "conditional", "conditional", "conditional"],
  ])("WeChat %s: %s", (wechatVersion, verdict, android, ios) => {
    expect(mode({ ...given, wechatVersion }, "nod")).toMatchObject({
      verdict,
      systems: { android, ios },
      minimumWeChat: { android: "9.1", ios: "9.2.1" },
    });
  });

  test("it unlocks the mode", () => {
    const unlocks = kiosk({ ...given, wechatVersion: "9.1" })?.unlocks;
    expect(unlocks).toMatchObject([{ set: { wechatVersion: { ios: "9.2.1" } }, modes: ["nod"], message: expect.stringContaining("nod") }]);
  });
});

describe("a step and a notice", () => {
  test.each<[Language, string, string]>([
    ["en", "Bolt the kiosk down", "A kiosk needs power."],
    ["zh", "固定终端", "终端要插电。"],
  ])("%s", (language, title, message) => {
    const answer = ask({ channel: "kiosk", industry: "dairy" }, language);
    const sources = ["faq-classic/supported-channels"];
    expect(answer.channels[0]?.steps.at(-1)).toMatchObject({ id: "bolt-down", phase: "operate", title, sources });
    expect(answer.channels[0]?.notices).toContainEqual({ code: "kiosk-power", message, sources, firstPage: true });
    expect(answer.sources).toHaveProperty(sources);
  });

  test("not for others", () => {
    const [api] = ask({ channel: "api" }).channels;
    expect(api?.steps.map(({ id }) => id)).not.toContain("bolt-down");
    expect(api?.notices.map(({ code }) => code)).not.toContain("kiosk-power");
  });
});

describe("the questions", () => {
  test("the industries can be answered with it", () => {
    const answers = question({})?.options.map((option) => option.answers.industry);
    expect(answers).toEqual(expect.arrayContaining(["farming/dairy", "gambling"]));
  });

  test("so can the channels, and what each leaves open", () => {
    const asked = question({ industry: "dairy" });
    expect(asked?.field).toBe("channel");
    expect(asked?.options.at(-1)).toMatchObject({ answers: { channel: "kiosk" }, leaves: { kiosk: ["action", "nod"] } });
  });

  test("so can the environments", () => {
    const asked = question({ industry: "dairy" }, ["channel"]);
    expect(asked?.field).toBe("environment");
    expect(asked?.options).toContainEqual({ answers: { environment: "branch" }, leaves: { kiosk: ["action", "nod"] } });
  });

  test("versions are asked for where its minimum turns the verdict", () => {
    const asked = question({ industry: "dairy", channel: "kiosk" });
    expect(asked?.field).toBe("wechatVersion");
    expect(asked?.options.map(({ range }) => range)).toEqual([
      { from: [9, 2, 1] },
      { from: [9, 1], before: [9, 2, 1] },
      { before: [9, 1] },
    ]);
  });

  test("the FAQ has one more, which is a source", () => {
    expect(compileReference(inventedData()).questions["faq-classic"]?.at(-1)).toMatchObject({
      id: "kiosk-height",
      answer: { zh: "一米二。", en: "1.2 metres." },
    });
    expect(knowledge.sources).toHaveProperty(["faq-classic/kiosk-height"]);
  });
});

describe("an edition", () => {
  test("stands last, and another stays the default", () => {
    expect(knowledge.editions.at(-1)?.id).toBe("faq-invented");
    expect(knowledge.defaultEdition).toBe("faq-classic");
    expect(ask({}).edition).toBe("faq-classic");
  });

  test("answers with its own modes, names and sources", () => {
    const answer = ask({ edition: "虚构版", industry: "bank", wechatVersion: "latest" });
    const [first] = answer.channels.filter(({ channel }) => channel === "mini-program");
    expect(answer.edition).toBe("faq-invented");
    expect(first?.modes.filter(({ verdict }) => verdict === "supported").map((item) => item.mode)).toEqual(["hum"]);
    expect(answer.channels.find(({ channel }) => channel === "pc-h5")?.name).toBe("Desktop H5");
    expect(Object.keys(answer.sources).filter((id) => id.startsWith("faq-"))).not.toEqual([]);
    expect(Object.keys(answer.sources).filter((id) => /^faq-(?!invented\/)/.test(id))).toEqual([]);
  });

  test.each([
    [{ mode: "哼唱" }, "faq-invented"],
    [{ mode: "light-digits", edition: "faq-invented" }, "faq-classic"],
  ])("what it does not have is told with the edition that has it: %j", (input, edition) => {
    expect(parse(knowledge, input, { language: "en" })).toMatchObject({
      problems: [{ code: "not-in-edition", editions: expect.arrayContaining([edition]) }],
    });
  });

  test("is what the older ones' answers are held against", () => {
    const drift = (input: object) => ask({ industry: "bank", wechatVersion: "latest", ...input }).channels[0]?.notices[0]?.message;
    expect(drift({ channel: "mini-program" })).toBe(
      "The newer edition, Invented edition, answers differently (light and digits: not supported; light+digits: no such mode; hum: supported). --edition faq-invented shows its answer.",
    );
    expect(drift({ channel: "mini-program", edition: "faq-flash" })).toMatch(
      /^The newer edition, Invented edition, answers differently \(.*flash.*hum: supported/,
    );
    expect(drift({ channel: "api" })).not.toMatch(/differently/);
    expect(
      ask({ edition: "faq-invented" })
        .channels.flatMap(({ notices }) => notices)
        .map(({ code }) => code),
    ).not.toContain("changed-in-newer-edition");
  });

  test("takes over a request as far as it can", () => {
    const { request, dropped } = migrate(editionOf(knowledge, "faq-invented"), requestOf({ channel: "kiosk", mode: "light-digits" }));
    expect(request).toMatchObject({ channel: "kiosk", edition: "faq-invented" });
    expect(dropped).toEqual([{ field: "mode", value: "light-digits" }]);
  });

  test("has its own command line", () => {
    expect(ask({ edition: "虚构", mode: "humming" }).command).toMatch(/--mode hum .*--edition faq-invented/);
  });
});

test("no sentence lacks a word for it", () => {
  const channels = ["kiosk", "mini-program", undefined];
  const industries = ["dairy", "farming", "gambling", undefined];
  for (const language of ["zh", "en"] as const)
    for (const edition of ["faq-classic", "faq-invented"])
      for (const channel of channels)
        for (const industry of industries) {
          const answer = ask(
            { channel, industry, edition, environment: channel === undefined ? "branch" : undefined, wechatVersion: { ios: "9.0" } },
            language,
          );
          expect(answerShape.parse(answer)).toEqual(answer);
          expect(JSON.stringify(answer)).not.toMatch(/undefined|\[object|NaN/);
        }
});
