import { describe, expect, test } from "vitest";
import { widthOf } from "../../src/render/text/width.ts";
import { wrap } from "../../src/render/text/wrap.ts";

describe("a Chinese character takes two columns", () => {
  test.each([
    ["light", 5],
    ["光线", 4],
    ["光线+数字", 9],
    ["（推断）", 8],
    ["✔ 数字", 6],
    ["e\u0301", 1], // an accent stands on the letter before it
    ["", 0],
  ])("%s: %i", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe("a line ends between words, and between Chinese characters", () => {
  test.each([
    ["one two three", 7, ["one two", "three"]],
    ["one two three", 8, ["one two", "three"]],
    ["one  two", 4, ["one", "two"]],
    ["微信原生接入", 6, ["微信原", "生接入"]],
    ["微信 6.7.2 起", 8, ["微信", "6.7.2 起"]],
    ["低于要求的 6.7.2 版本", 12, ["低于要求的", "6.7.2 版本"]],
    ["使用native接入", 9, ["使用", "native接", "入"]],
    ["short", 80, ["short"]],
    ["", 80, []],
  ])("%s at %i", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

describe("no line begins with what closes, none ends with what opens", () => {
  test.each([
    ["申请之后，等待", 8, ["申请之", "后，等待"]],
    ["一二三（四五）", 8, ["一二三", "（四五）"]],
    ["一二三四（五）", 10, ["一二三四", "（五）"]],
    ["他说“可以”吧", 8, ["他说", "“可以”吧"]],
    ["就是这样（推断）", 14, ["就是这样", "（推断）"]],
    ["《营业执照》", 10, ["《营业", "执照》"]],
    ["完成。”以后", 6, ["完", "成。”", "以后"]],
    ["one two (three)", 8, ["one two", "(three)"]],
    ["one – two", 6, ["one –", "two"]],
    ["one of --two, -3", 12, ["one of", "--two, -3"]],
  ])("%s at %i", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

describe("what belongs together stays together", () => {
  test.each([
    ["read it\u00a0[12]", 8, ["read", "it [12]"]],
    ["等待审核。\u00a0[4]", 12, ["等待审", "核。 [4]"]],
  ])("%s at %i", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test.each([
    ["standalone-h5.\u00a0[12]", 16, ["standalone-h5.", "[12]"]],
    ["[1][2][13][14]", 8, ["[1][2]", "[13][14]"]],
  ])("but where it is wider than the line: %s at %i", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test("only a word wider than the line is cut", () => {
    expect(wrap("a standalone-h5 b", 6)).toEqual(["a", "standa", "lone-h", "5 b"]);
  });
});
