import { describe, expect, test } from "vitest";
import { compile } from "../../src/build/compile.ts";
import { compileReference } from "../../src/build/compile-reference.ts";
import { changesShape } from "../../src/contract/documents/changes-shape.ts";
import type { Language } from "../../src/domain/language.ts";
import { editionOf } from "../../src/engine/lookup.ts";
import { parse } from "../../src/engine/parse.ts";
import { changesOf } from "../../src/topics/changes.ts";
import { topicFor } from "../../src/topics/topic.ts";
import { inventedData } from "../support/invented.ts";
import { knowledge, reference } from "../support/knowledge.ts";
import { topicOn } from "../support/topics.ts";

const invented = { knowledge: compile(inventedData()), reference: compileReference(inventedData()) };

function changesIn(model: typeof invented, input: object, to: string) {
  const parsed = parse(model.knowledge, input, { language: "en" });
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return changesOf(topicFor(model.knowledge, parsed.request), model.reference, editionOf(model.knowledge, to));
}

const between = (input: object, to = "faq-flash") => changesIn({ knowledge, reference }, input, to);
const subjects = ({ changes }: ReturnType<typeof between>, wanted: string) =>
  changes.filter(({ kind }) => kind === wanted).map(({ subject, from, to }) => [subject, from, to]);
const ids = (document: ReturnType<typeof between>, wanted: string) => subjects(document, wanted).map(([subject]) => subject);

describe("from the classic FAQ to the one with the flash mode", () => {
  const whole = between({});

  test("every tick that came or went", () => {
    expect(subjects(whole, "cell")).toEqual([
      ...["mini-program", "native-h5"].flatMap((channel) => [
        [`${channel}/light`, true, false],
        [`${channel}/digits`, true, false],
        [`${channel}/light-digits`, true, null],
        [`${channel}/flash`, null, true],
      ]),
      ["app-sdk/digits", true, false],
      ["app-sdk/flash", null, true],
    ]);
  });

  test("modes that are new, gone, or explained without seconds", () => {
    expect(ids(whole, "mode")).toEqual(["light", "light-digits", "silent", "flash"]);
  });

  test("the one channel with another name", () => {
    expect(subjects(whole, "name")).toEqual([["standalone-h5", "Standalone H5", "Mobile H5"]]);
  });

  test("questions: one gone, seven new, seven answered otherwise", () => {
    const questions = subjects(whole, "question");
    expect(questions.filter(([, , to]) => to === null).map(([id]) => id)).toEqual(["mini-program-rejected"]);
    expect(questions.filter(([, from]) => from === null).map(([id]) => id)).toEqual([
      "application-limits",
      "general-h5-from-mini-program",
      "cordova",
      "same-entity",
      "hong-kong-macao-taiwan",
      "api-cross-origin",
      "similarity-threshold",
    ]);
    expect(questions.filter(([, from, to]) => from !== null && to !== null)).toHaveLength(7);
  });

  test("a question that stands in the place of another says so, in either direction", () => {
    const replaced = ({ changes }: ReturnType<typeof between>) =>
      changes.flatMap(({ subject, replacedBy }) => (replacedBy === undefined ? [] : [[subject, replacedBy]]));
    expect(replaced(whole)).toEqual([["mini-program-rejected", "application-limits"]]);
    expect(replaced(between({ edition: "faq-flash" }, "faq-classic"))).toEqual([["application-limits", "mini-program-rejected"]]);
  });

  test("what was left standing", () => {
    expect(ids(whole, "stale")).toEqual(["wechat-version", "light-principle"]);
  });

  test("no industry and no minimum of a kept mode", () => {
    expect([...ids(whole, "industry"), ...ids(whole, "minimum")]).toEqual([]);
  });

  test.each(["en", "zh"])("in %s it has the shape of its schema, and each change a message and its sources", (language) => {
    const document = between({ language });
    expect(changesShape.parse(document)).toEqual(document);
    for (const { message, sources } of document.changes) {
      expect(message).not.toMatch(/undefined|null/);
      expect(sources.filter((id) => document.sources[id] === undefined)).toEqual([]);
      expect(sources).not.toEqual([]);
    }
  });
});

test("of another edition than the document's a source says which it is of", () => {
  expect(between({}).sources["faq-flash/wecom"]?.title).toMatch(/ \(faq-flash\)$/);
  expect(between({}).sources["faq-classic/wecom"]?.title).not.toMatch(/faq-/);
});

describe("only what touches a request", () => {
  test.each([
    [{ channel: "pc-h5" }, [], []],
    [{ channel: "app-sdk" }, ["app-sdk/digits", "app-sdk/flash"], []],
    [{ channel: "native-h5", mode: "light" }, ["native-h5/light"], []],
    [{ channel: "standalone-h5" }, [], ["standalone-h5"]],
  ])("%j: cells %j, names %j", (input, cells, names) => {
    expect(ids(between(input), "cell")).toEqual(cells);
    expect(ids(between(input), "name")).toEqual(names);
  });

  test("questions that its answer rests on in either edition", () => {
    expect(ids(between({ channel: "general-h5" }), "question")).toContain("cordova");
    expect(ids(between({ channel: "pc-h5" }), "question")).not.toContain("cordova");
    expect(ids(between({ channel: "mini-program" }), "stale")).toEqual(["wechat-version"]);
  });
});

test("an edition does not differ from itself", () => {
  expect(between({ edition: "faq-flash" }).changes).toEqual([]);
});

test("back again the same cells change, the other way round", () => {
  const back = subjects(between({ edition: "faq-flash" }, "faq-classic"), "cell");
  const turned = subjects(between({}), "cell").map(([subject, from, to]) => [subject, to, from]);
  expect([...back].sort()).toEqual([...turned].sort());
});

describe("a later minimum of a mode that both editions offer", () => {
  const classic = editionOf(knowledge, "faq-classic");
  const later = classic.channels.map((channel) => ({
    ...channel,
    ...(channel.minimumWeChat?.["digits"] && {
      minimumWeChat: { ...channel.minimumWeChat, digits: { ...channel.minimumWeChat["digits"], value: { android: [9], ios: [9, 1] } } },
    }),
  }));
  const changed = (language: Language) =>
    changesOf(topicOn({ channel: "mini-program" }, language), reference, { ...classic, channels: later }).changes;

  test("is one change, told system by system", () =>
    expect(changed("en")).toMatchObject([
      {
        kind: "minimum",
        subject: "mini-program/digits",
        from: "Android 6.5.4, iOS 6.5.6",
        to: "Android 9, iOS 9.1",
        message: "Digits in the WeChat mini program now needs Android 9, iOS 9.1",
      },
    ]));

  test("is set as Chinese in Chinese", () =>
    expect(changed("zh")).toMatchObject([{ from: "Android 6.5.4、iOS 6.5.6", to: "Android 9、iOS 9.1" }]));
});

describe("an invented edition is compared by its data alone", () => {
  const document = changesIn(invented, {}, "faq-invented");

  test("modes, names and cells", () => {
    expect(ids(document, "mode")).toEqual(["light-digits", "hum"]);
    expect(subjects(document, "name")).toContainEqual(["pc-h5", "PC H5", "Desktop H5"]);
    expect(ids(document, "cell")).toContain("mini-program/hum");
  });

  test("its channel and industry against an edition without them", () => {
    const older = changesIn(invented, { edition: "faq-flash" }, "faq-invented");
    expect(subjects(older, "cell")).toContainEqual(["kiosk/nod", null, true]);
    expect(subjects(older, "industry")).toContainEqual(["farming/dairy", null, "listed"]);
    expect(subjects(older, "industry")).toContainEqual(["gambling", null, "excluded"]);
  });
});
