import { describe, expect, test } from "vitest";
import { codesOf, modeOn, reasonWith } from "../../support/advising.ts";
import { edition } from "../../support/knowledge.ts";
import { categories, industries } from "../../support/oracle/faq.ts";

const open = { wechatVersion: "latest", camera: "front" };
const digits = (channel: string, industry: string | undefined) => modeOn("digits", { ...open, channel, industry });

describe.each(["mini-program", "native-h5"])("%s takes only certain industries", (channel) => {
  test.each([
    ["finance/bank", "supported", "industry-eligible"],
    ["education/public-institution", "supported", "industry-eligible"],
    ["government/public-institution", "supported", "industry-eligible"],
    ["express-postal/parcel", "supported", "industry-eligible"],
    ["finance", "conditional", "industry-category-only"],
    [undefined, "conditional", "industry-unknown"],
    ["dating", "unsupported", "industry-excluded"],
    ["other", "unsupported", "industry-not-listed"],
  ])("%s: %s (%s)", (industry, verdict, code) => {
    const { verdict: told, reasons } = digits(channel, industry);
    expect(told).toBe(verdict);
    expect(codesOf(reasons)).toContain(code);
  });

  test("every listed subcategory is supported", () => {
    const listed = industries.filter((industry) => industry.includes("/"));
    expect(listed).toHaveLength(33);
    expect(listed.filter((industry) => digits(channel, industry).verdict !== "supported")).toEqual([]);
  });

  test("every category alone is conditional", () =>
    expect(categories.filter((category) => digits(channel, category).verdict !== "conditional")).toEqual([]));
});

test("an edition knows exactly the industries of the list, dating and other", () =>
  expect([...edition.industries.known].sort()).toEqual([...industries].sort()));

describe.each([
  ["general-h5", false],
  ["standalone-h5", true],
  ["app-sdk", true],
  ["api", true],
])("%s takes every industry; inferred: %s", (channel, inferred) => {
  test.each(["finance/bank", "finance", "dating", "other", undefined])("%s", (industry) => {
    const { verdict, reasons } = digits(channel, industry);
    expect(verdict).toBe("supported");
    expect(reasonWith("no-industry-limit", reasons)).toMatchObject({ channel, inferred });
  });
});

describe("the list is printed for the mini program; for native H5 it is an inference that it holds", () => {
  test.each([
    ["mini-program", "finance/bank", "industry-eligible", false],
    ["mini-program", "other", "industry-not-listed", false],
    ["mini-program", "dating", "industry-excluded", false],
    ["native-h5", "finance/bank", "industry-eligible", true],
    ["native-h5", "other", "industry-not-listed", true],
    ["native-h5", "dating", "industry-excluded", true],
  ])("%s, %s: %s, inferred: %s", (channel, industry, code, inferred) =>
    expect(reasonWith(code, digits(channel, industry).reasons)).toMatchObject({ channel, industry, inferred }),
  );

  test("that native H5 is limited at all is stated", () =>
    expect(reasonWith("industry-unknown", digits("native-h5", undefined).reasons)).toMatchObject({ inferred: false }));
});
