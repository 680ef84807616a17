import { describe, expect, test } from "vitest";
import { compareShape } from "../../src/contract/documents/compare-shape.ts";
import type { Language } from "../../src/domain/language.ts";
import { compareOf } from "../../src/topics/compare.ts";
import { edition } from "../support/knowledge.ts";
import { complaintsOf, topicOn } from "../support/topics.ts";

const compared = (words: string, language: Language = "en") => compareOf(topicOn({}, language), words.split(" "));

/** property → what it is for each subject, "~" before what is only inferred. */
function tableOf(words: string): Record<string, string[]> {
  const rows = compared(words).rows.map(({ id, values, grounds }) => [
    id,
    values.map((value, index) => `${grounds[index]?.inferred ? "~" : ""}${value}`),
  ]);
  return Object.fromEntries(rows);
}

/** What the FAQ says, by hand. */
describe("channels", () => {
  const table = tableOf("mini-program native-h5 general-h5 standalone-h5 pc-h5 app-sdk api");
  test.each<[string, string[]]>([
    ["delivery", ["SaaS", "SaaS", "SaaS", "~SaaS", "~SaaS", "SaaS", "PaaS"]],
    ["industries", [..."xx"].map(() => "listed industries only").concat("no limit", ...[..."xxxx"].map(() => "~no limit"))],
    [
      "reviewTime",
      [
        "~not stated; plan for 7 working days",
        "3 to 5 working days; plan for 7 working days (inferred)",
        "~none",
        "~none",
        "~none",
        "~none",
        "~none",
      ],
    ],
    ["retryCap", [..."xxx"].map(() => "20").concat([..."xxxx"].map(() => "build your own"))],
    ["camera", [..."xxxxxx"].map(() => "front camera only").concat("~front camera only")],
    [
      "capture",
      [
        "not stated",
        "verified live on the phone, no video to record",
        "the user records a video, which is checked in the back end",
        ...[..."xxxx"].map(() => "not stated"),
      ],
    ],
    [
      "guide",
      [
        "WeChat mini program integration guide",
        "WeChat HTML5 integration",
        "WeChat HTML5 integration",
        "not stated",
        "PC H5 integration",
        "Android SDK integration, iOS SDK integration",
        "API integration",
      ],
    ],
  ])("%s", (id, values) => expect(table[id]).toEqual(values));

  test("minimumWeChat: of the mini program and native H5 alone; where it is silent, the source says nothing of the others", () => {
    const minimum = "~light, light+digits: 6.7.2; digits: 6.5.4 on Android, 6.5.6 on iOS";
    expect(table.minimumWeChat).toEqual([minimum, minimum, ...[..."xxxxx"].map(() => "not stated")]);
  });
  test("modes and places are those of the table", () => {
    expect(table.modes?.[3]).toBe("digits, action");
    expect(table.runsIn?.[3]).toBe("~WeCom, mobile browser");
  });
});

test("modes", () =>
  expect(tableOf("digits silent")).toEqual({
    steps: ["Read out the four-digit code correctly.", "Do nothing but face the screen for three seconds."],
    offeredBy: ["WeChat mini program, WeChat native H5, WeChat general H5, Standalone H5, App SDK, API", "WeChat general H5, API"],
    openTo: ["~WeChat general H5, Standalone H5, App SDK, API", "~WeChat general H5, API"],
    minimumWeChat: ["6.5.4 on Android, 6.5.6 on iOS", "not stated"],
    camera: ["front camera only", "front camera only"],
  }));

test("of a mode that only limited channels offer none is open to every industry", () =>
  expect([tableOf("light-digits silent").openTo?.[0], compared("light-digits silent", "zh").rows[2]?.values[0]]).toEqual(["none", "无"]));

test("functions", () =>
  expect(tableOf("liveness-verification liveness-comparison photo-verification")).toEqual({
    sends: ["video and identity data", "video and photo", "photo and identity data"],
    liveness: ["yes", "yes", "~no"],
    comparedWith: [
      "the ID photo in the police authority's library",
      "the uploaded photo",
      "the ID photo in the police authority's library",
    ],
    // The row of the API in the FAQ's table names both; it does not say that no other channel has them.
    channels: ["API; the others not stated", "API; the others not stated", "~API"],
  }));

test("service models", () =>
  expect(tableOf("saas paas")).toMatchObject({
    sends: ["not stated", "a video or picture as Base64 and the data it needs"],
    opensCamera: ["yes", "no"],
    effort: ["little to develop, easy to start with", "not stated"],
    channels: ["~WeChat mini program, WeChat native H5, WeChat general H5, Standalone H5, PC H5, App SDK", "API"],
  }));

describe("the kind is found from the words, in the order in which they are given", () => {
  test.each([
    ["通用H5 小程序", "channel", ["general-h5", "mini-program"]],
    ["光线 SILENT action", "mode", ["light", "silent", "action"]],
    ["照片核身 活体比对", "function", ["photo-verification", "liveness-comparison"]],
    ["PaaS SaaS", "delivery", ["paas", "saas"]],
    ["api api 小程序", "channel", ["api", "mini-program"]],
  ])("%s", (words, kind, subjects) => expect(compared(words)).toMatchObject({ kind, subjects }));
});

describe("what cannot be compared is an error that says what could", () => {
  test.each([
    ["nothing", "", /^unknown-value: NAME: unknown name ""/],
    [
      "one thing",
      "api",
      /^too-few: NAME: give at least two names of one kind to compare: mini-program.*light.*photo-verification.*saas, paas$/,
    ],
    ["one thing twice", "api 接口", /^too-few/],
    ["different kinds", "api light", /^mixed-kinds: .*api \(a channel\) and light \(a liveness mode\)$/],
    ["a name of several", "api H5", /^ambiguous: NAME: "H5" can mean native-h5, general-h5, standalone-h5 or pc-h5; say which$/],
    ["an unknown name", "api sdkk", /^unknown-value: NAME: unknown name "sdkk". Did you mean app-sdk/],
    ["several of these", "foo H5", /^unknown-value: .*\nambiguous: /],
  ])("%s", (_, words, complaints) => expect(complaintsOf(() => compared(words))).toMatch(complaints));

  test("no word at all", () => expect(complaintsOf(() => compareOf(topicOn(), []))).toMatch(/^too-few: NAME: give at least two names/));

  test("a mode that only another edition has", () =>
    expect(complaintsOf(() => compared("flash silent"))).toMatch(/^not-in-edition: NAME: this edition does not have "flash"/));

  test("a mode that only another edition has goes by the word that was typed for it, whatever was named twice before", () =>
    expect(complaintsOf(() => compared("light 光线 flash"))).toMatch(/^not-in-edition: NAME: this edition does not have "flash"/));
});

describe("every fact has its source, and silence has none", () => {
  const { modes, channels, functions, deliveries } = edition;
  test.each([modes, channels, functions, deliveries].map((items) => [items.map(({ id }) => id).join(" ")]))("%s", (words) => {
    for (const language of ["zh", "en"] as const) {
      const document = compared(words, language);
      expect(compareShape.parse(document)).toEqual(document);
      for (const { values, grounds } of document.rows) {
        expect([values.length, grounds.length]).toEqual([document.subjects.length, document.subjects.length]);
        for (const { stated, sources } of grounds) expect(sources.length > 0).toBe(stated);
        for (const source of grounds.flatMap(({ sources }) => sources)) expect(document.sources).toHaveProperty([source]);
      }
    }
  });

  test("a property of which the source says something of one subject at least", () => {
    const silent = (words: string) => compared(words).rows.filter(({ grounds }) => grounds.every(({ stated }) => !stated));
    expect(silent(channels.map(({ id }) => id).join(" "))).toEqual([]);
  });
});
