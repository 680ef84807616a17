import { describe, expect, test } from "vitest";
import type { Channel } from "../../src/domain/knowledge.ts";
import { editionOf } from "../../src/engine/lookup.ts";
import { namesIn } from "../../src/wording/name.ts";
import { ask, edition as classic, questions as classicQuestions, knowledge, reference } from "../support/knowledge.ts";
import { first, member } from "../support/member.ts";

/** The later FAQ's facts, written down here a second time by hand: a slip in `data/` turns a row red. */
const edition = editionOf(knowledge, "faq-flash");
const questions = member(reference.questions, "faq-flash");
const channelOf = (id: string): Channel => first(edition.channels.filter((channel) => channel.id === id));
const faq = (question: string) => `faq-flash/${question}`;
const answerTo = (id: string) => first(questions.filter((question) => question.id === id)).answer;

test("it has no date, follows the classic edition and is not the default", () => {
  expect(edition.date).toBeNull();
  expect(knowledge.editions.map(({ id }) => id).slice(0, 2)).toEqual(["faq-classic", "faq-flash"]);
  expect(knowledge.defaultEdition).toBe("faq-classic");
});

describe("which channel has which mode (channel-mode-matrix)", () => {
  const modes = ["light", "digits", "flash", "action", "silent"];

  test("the table's columns and rows, in its order", () => {
    expect(edition.modes.map(({ id }) => id)).toEqual(modes);
    expect(edition.channels.map(({ id }) => id)).toEqual(classic.channels.map(({ id }) => id));
  });

  test.each([
    ["mini-program", "小程序", "--√--"],
    ["native-h5", "微信原生 H5", "--√--"],
    ["general-h5", "微信普通 H5", "-√-√√"],
    ["standalone-h5", "移动 H5", "-√-√-"],
    ["pc-h5", "PC H5", "---√-"],
    ["app-sdk", "App SDK", "√-√√-"],
    ["api", "API", "-√-√√"],
  ])("%s, called %s there: %s", (id, name, ticks) => {
    const { modes: offered } = channelOf(id);
    expect(modes.map((mode) => (offered.value.includes(mode) ? "√" : "-")).join("")).toBe(ticks);
    expect(offered).toMatchObject({ sources: [faq("channel-mode-matrix")], inferred: false });
    expect(namesIn(knowledge, edition, "zh")("channel", id)).toContain(name);
  });

  test("the standalone channel is renamed in both languages, its id is not", () => {
    expect(channelOf("standalone-h5").name).toEqual({ zh: "移动 H5", en: "Mobile H5" });
    expect(classic.channels.some(({ name }) => name !== undefined)).toBe(false);
  });
});

describe("what the user does (liveness-modes)", () => {
  const described = (id: string) => first(edition.modes.filter((mode) => mode.id === id)).description;

  test("flash: blink, then face the screen", () => {
    expect(described("flash")).toMatchObject({ sources: [faq("liveness-modes")], inferred: false });
    expect(described("flash").value.zh).toMatch(/按页面指引眨眼，然后正脸对准屏幕/);
    expect(described("flash").value.en).toMatch(/blink, then face the screen/);
  });

  test.each(["silent", "light"])("%s: no seconds, which is said", (id) => {
    expect(described(id).value.zh).toMatch(/时长未说明/);
    expect(described(id).value.en).toMatch(/not stated/);
  });

  test("no sentence of the edition gives seconds", () => {
    const sentences = JSON.stringify([edition.modes, edition.notices, edition.steps, questions.map(({ answer }) => answer)]);
    expect(sentences).not.toMatch(/三秒|\b3 ?秒|three seconds/);
  });
});

describe("WeChat versions (wechat-version)", () => {
  test("no channel has a minimum, though the question still prints those of digits and light", () => {
    expect(edition.channels.filter(({ minimumWeChat = {} }) => Object.keys(minimumWeChat).length > 0)).toEqual([]);
    for (const answer of Object.values(answerTo("wechat-version")))
      for (const figure of ["6.5.4", "6.5.6", "6.7.2"]) expect(answer).toContain(figure);
  });

  test.each(["mini-program", "native-h5"])("%s is told so", (channel) => {
    const notices = ask({ channel, edition: "faq-flash" }).channels[0]?.notices ?? [];
    const told = first(notices.filter(({ code }) => code === "faq-contradicts-itself"));
    expect(told.message).toMatch(/minimum WeChat versions for digits and light.*no longer offers.*for flash it states none/);
    expect(told.sources).toContain(faq("wechat-version"));
  });
});

test("what was left standing is marked as stale: the versions and the light mode's principle", () => {
  const stale = questions.filter((question) => question.stale !== undefined);
  expect(stale.map(({ id }) => id)).toEqual(["wechat-version", "light-principle"]);
  for (const question of stale)
    expect(question.stale).toMatchObject({ inferred: true, sources: [faq(question.id), faq("channel-mode-matrix")] });
  expect(classicQuestions.filter((question) => question.stale !== undefined)).toEqual([]);
});

describe("industries (application-limits)", () => {
  test("the same 33 as before, each by this edition's own source", () => {
    expect(Object.keys(edition.industries.listed)).toEqual(Object.keys(classic.industries.listed));
    for (const { sources } of Object.values(edition.industries.listed)) expect(sources).toEqual([faq("application-limits")]);
    expect(edition.industries.excluded).toEqual({
      dating: { sources: [faq("dating-industry")], inferred: false, statedFor: ["mini-program"] },
    });
  });

  test.each([
    ["mini-program", false],
    ["native-h5", true],
  ])("dating is asked of mini programs: that %s does not take it is inferred: %s", (channel, inferred) => {
    const { reasons = [] } = ask({ channel, industry: "dating", edition: "faq-flash" }).channels[0] ?? {};
    expect(reasons.filter(({ code }) => code === "industry-excluded")).toMatchObject([{ inferred }]);
  });

  test.each(["mini-program", "native-h5"])("the list is printed for %s: nothing is inferred", (id) => {
    expect(channelOf(id).industryLimit).toMatchObject({ value: true, inferred: false });
    expect(channelOf(id).industryList).toEqual({ sources: [faq("application-limits")], inferred: false });
  });

  test.each(["general-h5", "standalone-h5", "pc-h5", "app-sdk", "api"])("%s is open to everybody, which is printed", (id) => {
    expect(channelOf(id).industryLimit).toMatchObject({ value: false, inferred: false });
  });

  test("the government entry is garbled: what is made of it is inferred, and told", () => {
    const inferred = Object.entries(edition.industries.listed).filter(([, grounds]) => grounds.inferred);
    expect(inferred.map(([id]) => id)).toEqual(["government/agency", "government/public-institution"]);
    const codes = (industry: string) =>
      ask({ channel: "native-h5", industry, edition: "faq-flash" }).channels[0]?.notices.map(({ code }) => code) ?? [];
    expect(codes("government/agency")).toContain("faq-garbled");
    expect(codes("finance/bank")).not.toContain("faq-garbled");
  });
});

test("where channels run has not changed: WeCom still takes one channel alone", () => {
  const places = ({ channels, environments }: typeof edition) => [
    channels.map(({ id, runsIn }) => [id, Object.keys(runsIn)]),
    environments.map(({ id, only }) => [id, only?.value]),
  ];
  expect(places(edition)).toEqual(places(classic));
});

describe("what it adds", () => {
  test.each([
    ["general-h5-from-mini-program", /^不可以/, /^No\b/],
    ["cordova", /^支持，通过普通 H5 接入/, /^Yes, through general H5/],
    ["same-entity", /必须一致/, /same entity/],
    ["hong-kong-macao-taiwan", /810、820、830/, /810, 820 or 830/],
    ["api-cross-origin", /不支持/, /^Not for now/],
    ["similarity-threshold", /70.*80.*万分之一/s, /70.*80.*one false accept in 10,000/s],
  ])("%s", (id, zh, en) => {
    expect(answerTo(id).zh).toMatch(zh);
    expect(answerTo(id).en).toMatch(en);
    expect(classicQuestions.map((question) => question.id)).not.toContain(id);
  });

  test.each([
    ["no-jump-from-mini-program", ["general-h5"]],
    ["cordova", ["general-h5"]],
    ["same-entity", ["mini-program", "native-h5"]],
    ["api-cross-origin", ["api"]],
  ])("%s is told of %j alone", (code, channels) => {
    const told = ask({ edition: "faq-flash" }).channels.filter(({ notices }) => notices.some((notice) => notice.code === code));
    expect(told.map(({ channel }) => channel).sort()).toEqual([...channels].sort());
  });

  test("the limits on applying stand in the place of the refused application", () => {
    expect(questions.filter(({ replaces }) => replaces !== undefined)).toMatchObject([
      { id: "application-limits", replaces: "mini-program-rejected" },
    ]);
  });
});

test("a question that says the same says it in the same words", () => {
  const unchanged = questions.filter(({ id, answer }) => classicQuestions.some((old) => old.id === id && old.answer.en === answer.en));
  expect(unchanged.map(({ id }) => id)).toEqual([
    "apply-access",
    "free-trial",
    "supported-channels",
    "outside-wechat",
    "server-platform",
    "mini-program-documents",
    "dating-industry",
    "retry-limit",
    "pc-support",
    "wechat-version",
    "saas-vs-paas",
    "light-principle",
    "failed-check-data",
    "rear-camera",
    "check-own-category",
    "upload-documents",
  ]);
});

test("the 30 questions, in the FAQ's order", () => {
  expect(questions.map(({ id }) => id)).toEqual([
    "apply-access",
    "application-limits",
    "free-trial",
    "supported-channels",
    "function-differences",
    "liveness-modes",
    "channel-mode-matrix",
    "native-vs-general-h5",
    "native-h5-mini-program-requirements",
    "general-h5-from-mini-program",
    "outside-wechat",
    "server-platform",
    "mini-program-documents",
    "dating-industry",
    "retry-limit",
    "pc-support",
    "wechat-version",
    "wecom",
    "photo-not-in-library",
    "saas-vs-paas",
    "cordova",
    "light-principle",
    "failed-check-data",
    "rear-camera",
    "same-entity",
    "check-own-category",
    "upload-documents",
    "hong-kong-macao-taiwan",
    "api-cross-origin",
    "similarity-threshold",
  ]);
});

test("every source that an answer of this edition cites is its own", () => {
  const { sources } = ask({ edition: "faq-flash", industry: "government", function: "photo-verification" });
  expect(Object.keys(sources).filter((id) => id.startsWith("faq-"))).not.toEqual([]);
  expect(Object.keys(sources).filter((id) => id.startsWith("faq-classic/"))).toEqual([]);
});
