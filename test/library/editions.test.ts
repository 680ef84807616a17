import { expect, test } from "vitest";
import type * as Library from "../../src/index.ts";

const { advise, migrateRequest, RequestError }: typeof Library = await import(new URL("../../dist/index.js", import.meta.url).href);

test("takes a request to another edition, and names what had to be left out", () => {
  const { request, dropped } = migrateRequest({ channel: "独立 H5", mode: "光线+数字", language: "zh" }, "一闪版");
  expect(request).toEqual({ channel: "standalone-h5", edition: "faq-flash", language: "zh" });
  expect(dropped).toEqual([{ field: "mode", value: "light-digits" }]);
  expect(advise(request).edition).toBe("faq-flash");
});

test.each([
  [{}, "faq-lost"],
  [{ channel: "fax" }, "faq-flash"],
])("refuses what cannot be used: %j to %s", (request, edition) => {
  expect(() => migrateRequest(request, edition)).toThrow(RequestError);
});

test("a caller without types who names no edition is told which there are", () => {
  const untyped = migrateRequest as (request: unknown) => unknown;
  expect(() => untyped({})).toThrow("edition is missing; give one of: faq-classic, faq-flash");
});
