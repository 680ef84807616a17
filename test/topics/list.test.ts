import { describe, expect, test } from "vitest";
import { listShape } from "../../src/contract/documents/list-shape.ts";
import type { Language } from "../../src/domain/language.ts";
import { listOf } from "../../src/topics/list.ts";
import { listKinds } from "../../src/wording/topics/list.ts";
import { knowledge, reference } from "../support/knowledge.ts";
import { complaintsOf, topicOn } from "../support/topics.ts";

const listed = (kind: string | undefined, input: object = {}, language: Language = "en") =>
  listOf(topicOn(input, language), () => reference, kind);
const idsIn = (kind: string) => listed(kind).items.map(({ id }) => id);
const itemIn = (kind: string, id: string) => listed(kind).items.find((item) => item.id === id);

describe("every kind has ids, names, other spellings and a line of description", () => {
  test.each(Object.keys(listKinds))("%s", (kind) => {
    for (const language of ["zh", "en"] as const) {
      const document = listed(kind, {}, language);
      expect(listShape.parse(document)).toEqual(document);
      expect(document.items).not.toHaveLength(0);
      for (const { id, name, description } of document.items) for (const text of [id, name, description]) expect(text).not.toBe("");
    }
  });
});

describe("a kind is known by its other spellings in both languages", () => {
  test.each([
    ["channel", "channels"],
    ["渠道", "channels"],
    ["Channels", "channels"],
    ["活体模式", "modes"],
    ["行业", "industries"],
    ["环境", "environments"],
    ["版本", "editions"],
    ["来源", "sources"],
    ["术语", "glossary"],
  ])("%s: %s", (spelling, kind) => expect(listed(spelling).kind).toBe(kind));
});

describe("without a kind that there is, the error names the kinds", () => {
  const kinds = "channels, modes, functions, industries, environments, editions, sources, glossary";
  test("none", () => expect(complaintsOf(() => listed(undefined))).toBe(`missing: KIND is missing; give one of: ${kinds}`));
  test("another", () => expect(complaintsOf(() => listed("pets"))).toBe(`unknown-value: KIND: unknown kind "pets". Valid: ${kinds}`));
  test("nearly one", () => expect(complaintsOf(() => listed("chanels"))).toContain("Did you mean channels?"));
});

test("channels and modes stand in the order of the edition's table, with what each has", () => {
  expect(idsIn("channels")).toEqual(["mini-program", "native-h5", "general-h5", "standalone-h5", "pc-h5", "app-sdk", "api"]);
  expect(idsIn("modes")).toEqual(["light", "digits", "light-digits", "action", "silent"]);
  expect(itemIn("channels", "api")).toMatchObject({ delivery: "paas", industryLimited: false, modes: ["digits", "action", "silent"] });
  expect(itemIn("modes", "silent")).toMatchObject({ channels: ["general-h5", "api"] });
  expect(itemIn("environments", "wecom")).toMatchObject({ channels: ["standalone-h5"] });
  expect(itemIn("functions", "photo-verification")).toMatchObject({ liveness: false });
  expect(itemIn("editions", knowledge.defaultEdition)).toMatchObject({ date: null, default: true });
});

test("a line of description holds in every edition: it speaks neither of one edition's library nor of editions", () => {
  for (const { id: edition } of knowledge.editions) {
    for (const language of ["zh", "en"] as const) {
      const told = ["functions", "modes"].flatMap((kind) =>
        listed(kind, { edition }, language).items.map(({ description }) => description),
      );
      expect(told.filter((text) => /公安|police|版本|edition/.test(text))).toEqual([]);
    }
  }
  expect(listed("modes", { edition: "faq-flash" }, "zh").items.find(({ id }) => id === "flash")?.description).toBe(
    "用户眨眼，再正脸对准屏幕",
  );
});

/** The methods of the client; ImageRecognition is the former name of the last. */
test.each([
  ["LivenessRecognition", "liveness-verification"],
  ["LivenessCompare", "liveness-comparison"],
  ["ImageRecognition", "photo-verification"],
  ["ImageRecognitionV2", "photo-verification"],
])("a function is known by the method that its steps call: %s", (method, id) => {
  expect(topicOn({ function: method }).request.function).toBe(id);
});

test("what a thing is called in the other language counts as another spelling", () => {
  expect(itemIn("channels", "mini-program")?.aliases).toContain("微信小程序");
  expect(listed("channels", {}, "zh").items[0]).toMatchObject({ name: "微信小程序" });
  expect(listed("channels", {}, "zh").items[0]?.aliases).toContain("WeChat mini program");
});

test("industries: each category before its members, and whether they are on the list", () => {
  const ids = idsIn("industries");
  expect(ids.slice(0, 3)).toEqual(["government", "government/agency", "government/public-institution"]);
  expect(ids.filter((id) => id.includes("/"))).toHaveLength(33);
  expect(itemIn("industries", "finance")).not.toHaveProperty("listed");
  expect(itemIn("industries", "finance/bank")).toMatchObject({ category: "finance", listed: true });
  expect(itemIn("industries", "dating")).toMatchObject({ listed: false });
  expect(itemIn("industries", "other")).toMatchObject({ listed: false });
});

test("sources: the edition's own questions and every document, with address and date", () => {
  expect(itemIn("sources", "faq-classic/wecom")).toMatchObject({ name: "Can WeCom use face verification?", date: null });
  expect(itemIn("sources", "doc/42684")?.url).toBe("https://cloud.tencent.com/document/product/1007/42684");
  const others = knowledge.editions.filter(({ id }) => id !== knowledge.defaultEdition);
  for (const { id } of others) expect(idsIn("sources").filter((source) => source.startsWith(`${id}/`))).toEqual([]);
});

test("the glossary gives each term in both languages with its source", () => {
  expect(itemIn("glossary", "business-flow")).toMatchObject({ name: "business flow", sources: ["faq-classic/upload-documents"] });
  expect(itemIn("glossary", "business-flow")?.aliases).toContain("业务流程");
  expect(listed("glossary").sources).toHaveProperty(["faq-classic/upload-documents"]);
});
