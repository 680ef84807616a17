import { describe, expect, test } from "vitest";
import { categoryOf, isQuestionOf, isWithin, ownIdOf, questionCited, questionSource, subcategoryId } from "../../src/domain/ids.ts";

describe("an industry", () => {
  test("within a category goes by both their ids", () => {
    const bank = subcategoryId("finance", "bank");
    expect([bank, categoryOf(bank), ownIdOf(bank)]).toEqual(["finance/bank", "finance", "bank"]);
  });

  test("that is a category belongs to none", () => expect([categoryOf("finance"), ownIdOf("finance")]).toEqual([undefined, "finance"]));

  test.each([
    ["finance/bank", "finance", true],
    ["finance/bank", "finance/bank", true],
    ["finance", "finance", true],
    ["finance", "finance/bank", false],
    ["finance-other/bank", "finance", false],
  ])("%s is within %s: %s", (industry, outer, expected) => expect(isWithin(industry, outer)).toBe(expected));
});

describe("a question of a FAQ", () => {
  test("is a source by the edition's id and its own", () => {
    const source = questionSource("faq-old", "rear-camera");
    expect([source, questionCited(source, "faq-old")]).toEqual(["faq-old/rear-camera", "rear-camera"]);
  });

  test.each([
    ["faq-old/rear-camera", "faq-old", true],
    ["faq-older/rear-camera", "faq-old", false],
    ["document", "faq-old", false],
  ])("%s is one of %s: %s", (source, edition, expected) => {
    expect(isQuestionOf(source, edition)).toBe(expected);
    expect(questionCited(source, edition) !== undefined).toBe(expected);
  });
});
