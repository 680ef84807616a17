import { describe, expect, test } from "vitest";
import { fold } from "../../src/knowledge/fold.ts";

describe("spellings that mean the same fold alike", () => {
  test.each([
    ["Native-H5", "nativeh5"],
    ["ＮＡＴＩＶＥ　Ｈ５", "nativeh5"], // full width
    ["native_h5", "nativeh5"],
    ["native–h5", "nativeh5"], // a dash that a word processor made
    [" 微信 原生\tH5 ", "微信原生h5"],
    ["光线＋数字", "光线+数字"],
    ["", ""],
  ])("%j", (spelling, folded) => {
    expect(fold(spelling)).toBe(folded);
  });

  test("a slash is part of the name", () => {
    expect(fold("证券／期货")).toBe("证券/期货");
    expect(fold("证券/期货")).not.toBe(fold("证券期货"));
  });
});
