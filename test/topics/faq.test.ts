import { describe, expect, test } from "vitest";
import { faqShape } from "../../src/contract/documents/faq-shape.ts";
import { faqOf } from "../../src/topics/faq.ts";
import { topicFor } from "../../src/topics/topic.ts";
import { requestOf } from "../support/advising.ts";
import { asked, nothing } from "../support/asked.ts";
import { knowledge, questions, reference } from "../support/knowledge.ts";

const faq = (words: string, input: object = {}) => faqOf(topicFor(knowledge, requestOf(input)), reference, words);
const found = (words: string): string[] => faq(words).entries.map(({ id }) => id);

/** Whose question stands in the place of another's is asked for in the same words. */
const heirs = Object.fromEntries((reference.questions["faq-flash"] ?? []).map(({ id, replaces }) => [replaces ?? id, id]));
const rows = asked("questions");
const laterRows = [...rows.map(([id, words]): [string, string] => [heirs[id] ?? id, words]), ...asked("questions-flash")];

describe.each([
  ["faq-classic", rows],
  ["faq-flash", laterRows],
])("people ask %s in their own words", (edition, asking) => {
  const own = reference.questions[edition] ?? [];
  const places = asking.map(([id, words]) => ({ id, words, place: faq(words, { edition }).entries.findIndex((entry) => entry.id === id) }));

  test("every question is asked at least six times, in both languages, and never in the data's own phrasings", () => {
    for (const { id, phrasings } of own) {
      const words = asking.filter(([wanted]) => wanted === id).map(([, text]) => text);
      expect(words.length, id).toBeGreaterThanOrEqual(6);
      expect(new Set(words.map((text) => /\p{Script=Han}/u.test(text))).size, id).toBe(2);
      expect(words.filter((text) => [...phrasings.zh, ...phrasings.en].includes(text))).toEqual([]);
    }
    expect(asking.length).toBeGreaterThanOrEqual(150);
  });

  test("nine of ten times the right entry comes first", () => {
    expect(places.filter(({ place }) => place === 0).length / asking.length).toBeGreaterThanOrEqual(0.9);
  });

  test("it is always among the first three", () => {
    expect(places.filter(({ place }) => place < 0 || place > 2)).toEqual([]);
  });
});

test("in words that no phrasing was fitted to, it comes first four of five times, and nineteen of twenty times among the first three", () => {
  const unseen = asked("held-out");
  const places = unseen.map(([id, words]) => found(words).indexOf(id));
  expect(unseen.length).toBeGreaterThanOrEqual(40);
  expect(places.filter((place) => place === 0).length / unseen.length).toBeGreaterThanOrEqual(0.8);
  expect(places.filter((place) => place >= 0 && place < 3).length / unseen.length).toBeGreaterThanOrEqual(0.95);
});

test("in everyday words it is always among the first three, and nine of ten times first", () => {
  const everyday = asked("questions-everyday").filter(([id]) => id !== nothing);
  const places = everyday.map(([id, words]) => ({ words, place: found(words).indexOf(id) }));
  expect(everyday.length).toBeGreaterThanOrEqual(20);
  expect(places.filter(({ place }) => place < 0 || place > 2)).toEqual([]);
  expect(places.filter(({ place }) => place === 0).length / everyday.length).toBeGreaterThanOrEqual(0.9);
});

test("what the FAQ does not speak of is answered with nothing, four of five times: a word that asks is no answer", () => {
  const unanswered = asked("questions-everyday").filter(([id]) => id === nothing);
  const answered = unanswered.filter(([, words]) => found(words).length > 0);
  expect(unanswered.length).toBeGreaterThanOrEqual(20);
  expect(answered.length / unanswered.length, JSON.stringify(answered)).toBeLessThanOrEqual(0.2);
});

test("what has nothing to do with a face check is answered with nothing, three of five times; what other machines do with faces, always", () => {
  const foreign = asked("questions-foreign");
  const answered = foreign.filter(([, words]) => found(words).length > 0);
  expect(foreign.length).toBeGreaterThanOrEqual(60);
  expect(answered.length / foreign.length, JSON.stringify(answered)).toBeLessThanOrEqual(0.4);
  for (const words of ["忘记密码", "人脸识别门禁怎么装", "刷脸支付怎么收款", "face recognition door lock"])
    expect(found(words)).toEqual([]);
});

test.each([
  ["微信怎么加好友", false],
  ["小程序", true],
  ["企业微信里面怎么用", true],
])("%s: where alone is asked for, it is answered: %j", (words, answered) => expect(found(words).length > 0).toBe(answered));

test("the id of a question that only another edition has is an error that names the edition", () => {
  for (const spelling of ["cordova", "CORDOVA"])
    expect(() => faq(spelling)).toThrow(
      expect.objectContaining({
        errors: [expect.objectContaining({ code: "not-in-edition", message: expect.stringContaining("faq-flash") })],
      }),
    );
  expect(faq("cordova", { edition: "faq-flash" }).entries.map(({ id }) => id)).toEqual(["cordova"]);
});

describe("what is asked for", () => {
  test("without words it is every question, in the FAQ's order, with its answer", () => {
    const { entries, near } = faq("");
    expect(entries.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
    expect(entries.every(({ answer, score }) => answer.length > 0 && score === 1)).toBe(true);
    expect(near).toEqual([]);
  });

  test.each(["rear-camera", "Rear Camera", "ＲＥＡＲ－ＣＡＭＥＲＡ"])("%s is the entry of this id, and no other", (id) => {
    expect(faq(id).entries).toEqual([
      {
        id: "rear-camera",
        question: "Can liveness detection use the rear camera?",
        answer: "Not for now.",
        score: 1,
        related: ["liveness-modes", "saas-vs-paas"],
        sources: ["faq-classic/rear-camera"],
        conflicts: [],
      },
    ]);
  });

  test("what belongs to an entry is told by name, and the documents it links are cited", () => {
    const { titles, sources, entries } = faq("pc-support", { language: "zh" });
    expect(titles.map(({ id }) => id)).toEqual(entries[0]?.related);
    expect(titles[0]?.question).toBe("各个渠道分别支持哪些活体模式？");
    expect(Object.keys(sources)).toEqual(["faq-classic/pc-support", "doc/35892"]);
  });

  test("an answer keeps its Markdown", () => {
    expect(faq("wechat-version").entries[0]?.answer).toContain("| Light | 6.7.2 or later | 6.7.2 or later |");
  });
});

test("what a later edition left standing although it no longer holds is told", () => {
  const [entry] = faq("light-principle", { edition: "faq-flash" }).entries;
  expect(entry?.stale).toMatchObject({ text: expect.any(String), inferred: true });
  expect(faqShape.parse(faq("", { edition: "faq-flash" })).entries).toContainEqual(entry);
});

describe("an entry that is one side of a conflict names it", () => {
  test.each([
    ["similarity-threshold", "faq-flash", ["similarity-threshold"]],
    ["retry-limit", "faq-classic", ["retry-cap", "own-retry-limit"]],
    ["wechat-version", "faq-flash", ["stale-minimums"]],
    ["wechat-version", "faq-classic", []],
  ])("%s in %s: %j", (id, edition, conflicts) => expect(faq(id, { edition }).entries[0]?.conflicts).toEqual(conflicts));

  test("as the data of the conflict has it", () => {
    for (const { id: edition } of knowledge.editions) {
      for (const { id, conflicts } of faq("", { edition }).entries) {
        const citing = reference.conflicts.filter(({ readings }) => readings.some(({ sources }) => sources.includes(`${edition}/${id}`)));
        expect(conflicts).toEqual(citing.map((conflict) => conflict.id));
      }
    }
  });
});

describe("what is found", () => {
  test("comes best first, at most five entries", () => {
    const scores = faq("小程序要上传什么资质文件").entries.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.length).toBeGreaterThan(1);
    expect(scores.length).toBeLessThanOrEqual(5);
  });

  test.each(["今天天气怎么样", "how do I bake bread", "what does it cost", "发票怎么开", "bitcoin mining", "???"])(
    "%s: nothing",
    (words) => {
      expect(faq(words)).toMatchObject({ words, entries: [], sources: {} });
    },
  );

  test.each(["overseas users", "our customers", "users on the moon"])(
    "%s: that it is about users is no answer, what comes nearest is only named",
    (words) => expect(faq(words)).toMatchObject({ entries: [], near: [{}, {}, {}] }),
  );

  test.each([
    ["香港", "hong-kong-macao-taiwan"],
    ["Macao residents", "hong-kong-macao-taiwan"],
  ])("%s: where nothing fits, a question that only another edition has is named with it", (words, id) => {
    const document = faq(words);
    expect(faqShape.parse(document)).toEqual(document);
    expect(document.entries).toEqual([]);
    expect(document.elsewhere).toContainEqual(expect.objectContaining({ edition: "faq-flash", id }));
    expect(faq(words, { edition: "faq-flash" })).toMatchObject({ entries: [{ id }], elsewhere: [] });
  });

  test("so is one that fits much better than what is found here", () => {
    expect(faq("how to call the API cross origin").entries[0]?.id).toBe("saas-vs-paas");
    expect(faq("how to call the API cross origin").elsewhere).toContainEqual(
      expect.objectContaining({ edition: "faq-flash", id: "api-cross-origin" }),
    );
  });

  test.each(["今天天气怎么样", "今年公司年会在哪个城市举办", "rear camera", "retry-limit", "企业微信", ""])(
    "'%s': no other edition is named",
    (words) => expect(faq(words).elsewhere).toEqual([]),
  );

  test("where nothing fits, what comes nearest is named without an answer", () => {
    const { entries, near, titles, sources } = faq("今年公司年会在哪个城市举办");
    expect({ entries, titles, sources }).toEqual({ entries: [], titles: [], sources: {} });
    expect(near[0]).toEqual({ id: "mini-program-rejected", question: "Why was my application for the mini program refused?" });
  });
});

test.each(["", "wecom", "rear camera of the phone", "今年公司年会在哪个城市举办"])("'%s': it has the shape of its schema", (words) => {
  const document = faq(words);
  expect(faqShape.parse(document)).toEqual(document);
});

test("the same questions are searched by the everyday words that are known, whatever was known before", () => {
  const entries = (everydayWords: typeof reference.everydayWords) =>
    faqOf(topicFor(knowledge, requestOf({})), { ...reference, everydayWords }, "zorblax").entries;
  expect(entries([])).toEqual([]);
  expect(entries([{ id: "zorblax", spellings: ["zorblax", "rear camera", "后置摄像头", "后摄"] }])).not.toEqual([]);
});
