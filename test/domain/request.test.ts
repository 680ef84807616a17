import { expect, test } from "vitest";
import { bySystem, saysNothing, withAnswers } from "../../src/domain/request.ts";

const request = { industry: "finance", wechatVersion: { ios: [6, 5] }, edition: "faq-classic", language: "en" } as const;

test("an answer replaces what was given, and leaves the rest", () => {
  expect(withAnswers(request, { industry: "finance/bank", camera: "front" })).toEqual({
    ...request,
    industry: "finance/bank",
    camera: "front",
  });
});

test("where no version was given or answered there is none", () => {
  const { wechatVersion: _, ...without } = request;
  expect(withAnswers(without, { camera: "front" })).toStrictEqual({ ...without, camera: "front" });
});

test("versions are merged system by system", () => {
  expect(withAnswers(request, { wechatVersion: { android: [8] } }).wechatVersion).toEqual({ android: [8], ios: [6, 5] });
  expect(withAnswers(request, { wechatVersion: { ios: "latest" } }).wechatVersion).toEqual({ ios: "latest" });
});

test.each([
  [{ ios: [6], android: [7], harmony: [5] }],
  [{ android: [7], harmony: [5], ios: [6] }],
  [{ harmony: [5], ios: [6], android: [7] }],
])("systems come in one order: %j", (versions) => {
  expect(Object.keys(bySystem(versions))).toEqual(["android", "harmony", "ios"]);
});

test.each([
  [{}, true],
  [{ os: "ios" }, false],
  [{ industry: "other" }, false],
])("%j says nothing: %s", (answers, expected) => expect(saysNothing({ edition: "any", language: "en", ...answers })).toBe(expected));
