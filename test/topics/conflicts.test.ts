import { describe, expect, test } from "vitest";
import { conflictsShape } from "../../src/contract/documents/conflicts-shape.ts";
import { isIn } from "../../src/engine/parse-term.ts";
import { conflictsOf } from "../../src/topics/conflicts.ts";
import { channelOn } from "../support/advising.ts";
import { knowledge, reference } from "../support/knowledge.ts";
import { topicOn } from "../support/topics.ts";

const found = (input: object, ...ids: string[]) => conflictsOf(topicOn(input), reference, ids);
const idsIn = (input: object, ...ids: string[]) => found(input, ...ids).conflicts.map(({ id }) => id);

test("it has the shape of its schema, and cites every source of every reading", () => {
  const document = found({});
  expect(conflictsShape.parse(document)).toEqual(document);
  const cited = document.conflicts.flatMap(({ readings }) => readings.flatMap(({ sources }) => sources));
  expect(Object.keys(document.sources).sort()).toEqual([...new Set(cited)].sort());
});

test("used is the text of the reading that is used, or null", () => {
  for (const { used, readings } of found({}).conflicts) {
    expect(readings.filter((reading) => reading.used).map(({ text }) => text)).toEqual(used === null ? [] : [used]);
  }
});

test.each(knowledge.editions)("a category of $id is touched by all that touches one of its members", (edition) => {
  const industries = knowledge.vocabulary.industry.filter(({ id }) => isIn(edition, "industry", id));
  const categories = industries.filter(({ category }) => category === undefined).map(({ id }) => id);
  expect(categories).not.toEqual([]);
  for (const category of categories) {
    const members = industries.filter((term) => term.category === category);
    const touched = reference.conflicts.filter(({ affects: { when } }) => members.some(({ id }) => when.industry?.includes(id)));
    expect(idsIn({ industry: category, edition: edition.id }), category).toEqual(expect.arrayContaining(touched.map(({ id }) => id)));
  }
});

test("ids are taken however they are spelled; an unknown one is an answer with what comes near", () => {
  expect(idsIn({}, "Retry Cap", "wecom")).toEqual(["wecom", "retry-cap"]);
  expect(found({}, "retry-cpa")).toMatchObject({ conflicts: [], notFound: ["retry-cpa"], near: ["retry-cap"] });
});

test("an id that is not found is named beside those that are", () => {
  expect(idsIn({}, "wecom", "fax", "retry-cpa")).toEqual(["wecom"]);
  expect(found({}, "wecom", "fax", "retry-cpa")).toMatchObject({ notFound: ["fax", "retry-cpa"], near: ["retry-cap"] });
  expect(found({}, "WeCom")).toMatchObject({ notFound: [], near: [] });
});

test("an id that does not touch what was asked for is not suggested again", () =>
  expect(found({ channel: "pc-h5" }, "review-time-mini-program")).toMatchObject({
    conflicts: [],
    notFound: ["review-time-mini-program"],
    near: [],
  }));

describe("it is narrowed to what touches a channel or an industry", () => {
  test.each<[object, string, boolean]>([
    [{ channel: "native-h5", industry: "bank" }, "native-h5-industries", true],
    [{ channel: "native-h5", industry: "notary" }, "native-h5-industries", false],
    [{ channel: "mini-program" }, "review-time-mini-program", true],
    [{ channel: "pc-h5" }, "review-time-mini-program", false],
    [{ industry: "finance/bank" }, "railway", false],
    [{ edition: "faq-flash", channel: "general-h5" }, "general-h5-in-cordova", true],
    [{ edition: "faq-flash", channel: "general-h5" }, "account-entity", false],
    [{ edition: "faq-flash", channel: "native-h5" }, "account-entity", true],
  ])("%j, %s: %s", (input, id, isFound) => expect(idsIn(input).includes(id)).toBe(isFound));
});

test.each([
  ["environment", "wecom"],
  ["function", "photo-verification"],
  ["mode", "light"],
])("a conflict about one %s only is shown to whoever does not say which is meant", (condition, id) => {
  const conflicts = reference.conflicts.slice(0, 1).map((conflict) => ({
    ...conflict,
    affects: { ...conflict.affects, when: { channel: ["api"], [condition]: [id] } },
  }));
  const shown = (input: object) => conflictsOf(topicOn(input), { ...reference, conflicts }).conflicts.length;
  expect([shown({ channel: "api" }), shown({ channel: "pc-h5" })]).toEqual([1, 0]);
});

describe("an answer that rests on a disputed fact says so", () => {
  const disputed = (input: { channel: string; [field: string]: unknown }, firstPage: boolean) =>
    channelOn(input)
      .notices.filter((notice) => notice.code === "sources-disagree" && notice.firstPage === firstPage)
      .flatMap(({ parts }) => parts.map(({ text }) => text.en))
      .join(" ");

  test.each([
    [{ channel: "native-h5", industry: "finance/bank" }, /later qualification list does not .*the review time/],
    [{ channel: "native-h5", industry: "healthcare/private-medical" }, /Grade 3/],
    [{ channel: "mini-program" }, /the review time.*not stated in the FAQ/],
    [{ channel: "mini-program", industry: "transport/railway" }, /official railway bureaus/],
    [{ channel: "native-h5" }, /浮层 H5/],
    [{ channel: "standalone-h5", environment: "wecom" }, /overlay H5 works there too/],
    [{ channel: "native-h5", environment: "wecom" }, /overlay H5 works there too.*In the FAQ, overlay H5 \(浮层 H5\) means this channel/],
  ])("%j: on the first page, %s", (input, sentence) => expect(disputed(input, true)).toMatch(sentence));

  test.each([
    [{ channel: "native-h5", industry: "business-services/notary" }, /this industry may use this channel/],
    [{ channel: "pc-h5" }, /./],
    [{ channel: "general-h5", industry: "healthcare/private-medical" }, /./],
  ])("%j: not %s", (input, sentence) => expect(disputed(input, true)).not.toMatch(sentence));

  test("what matters less stands apart", () => {
    expect(disputed({ channel: "native-h5" }, false)).toMatch(/30 a day/);
    expect(disputed({ channel: "native-h5" }, true)).not.toMatch(/30 a day/);
  });
});
