import { describe, expect, test } from "vitest";
import { statsShape } from "../../src/contract/documents/stats-shape.ts";
import type { Knowledge } from "../../src/domain/knowledge.ts";
import { editionOf } from "../../src/engine/lookup.ts";
import { statsOf } from "../../src/topics/stats.ts";
import { topicFor } from "../../src/topics/topic.ts";
import { requestOf } from "../support/advising.ts";
import { knowledge, reference } from "../support/knowledge.ts";
import { first } from "../support/member.ts";

const statsWith = (changed: Knowledge) => statsOf(topicFor(changed, requestOf({})), reference);
const stats = statsWith(knowledge);

describe.each(stats.editions)("$edition", ({ edition, facts, stated, inferred, questions, sources }) => {
  test("every fact is either stated or inferred", () => {
    expect(stated + inferred).toBe(facts);
    expect(Math.min(stated, inferred)).toBeGreaterThan(0);
  });

  test("its questions are counted, and what its facts cite is named with its date", () => {
    expect(questions).toBe(reference.questions[edition]?.length);
    expect(sources).toContain(`${edition}/channel-mode-matrix`);
    for (const source of sources) expect(stats.sources[source]).toMatchObject({ date: knowledge.sources[source]?.date });
  });
});

test("the classic FAQ has 24 questions and no date", () => {
  expect(stats.editions[0]).toMatchObject({ edition: "faq-classic", date: null, questions: 24 });
});

test("one more fact is one more in the count", () => {
  const more = structuredClone(knowledge);
  const channel = first(first(more.editions).channels);
  channel.runsIn["pc-browser"] = { sources: ["page/product"], inferred: true };
  const [before, after] = [first(stats.editions), first(statsWith(more).editions)];
  expect(after).toMatchObject({ facts: before.facts + 1, stated: before.stated, inferred: before.inferred + 1 });
});

test("a subject is in dispute where one of its readings cites the edition, or the edition left it standing: counted once where both hold", () => {
  const disputes = (edition: string) =>
    reference.conflicts.filter(({ readings }) => JSON.stringify(readings).includes(`${edition}/`)).length;
  const contradicted = Object.fromEntries(stats.editions.map((edition) => [edition.edition, edition.contradicted]));
  expect((reference.questions["faq-flash"] ?? []).filter(({ stale }) => stale !== undefined)).toHaveLength(2);
  expect(Math.min(disputes("faq-classic"), disputes("faq-flash"))).toBeGreaterThan(0);
  expect(contradicted).toMatchObject({ "faq-classic": disputes("faq-classic"), "faq-flash": disputes("faq-flash") + 1 });
});

test("it has the shape of its schema", () => {
  expect(statsShape.parse(stats)).toEqual(stats);
});

test("of one edition, where that alone is asked for", () => {
  const { editions } = statsOf(topicFor(knowledge, requestOf({})), reference, [editionOf(knowledge, "faq-flash")]);
  expect(editions.map(({ edition }) => edition)).toEqual(["faq-flash"]);
});
