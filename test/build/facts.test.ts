import { expect, test } from "vitest";
import { id, sourceId } from "../../src/build/shapes/facts.ts";

test("the questions of an edition can be cited whatever it is called, a year in its name too", () => {
  expect(id.parse("faq-2027")).toBe("faq-2027");
  expect(sourceId.parse("faq-2027/wecom")).toBe("faq-2027/wecom");
  expect(sourceId.safeParse("faq--2027/wecom").success).toBe(false);
});
