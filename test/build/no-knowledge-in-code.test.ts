import { expect, test } from "vitest";
import { formatVersion } from "../../src/domain/version.ts";
import type { TermKind } from "../../src/domain/vocabulary.ts";
import { codeFiles, textsIn } from "../support/code-texts.ts";
import { knowledge, reference } from "../support/knowledge.ts";

const kinds: TermKind[] = ["industry", "channel", "environment", "os", "camera", "function", "mode", "edition"];
const terms = kinds.flatMap((kind) => knowledge.vocabulary[kind].flatMap(({ id, name }) => [id, name.zh, name.en]));
const products = knowledge.vocabulary.product.flatMap(({ name }) => [name.zh, name.en]);
const minimums = knowledge.editions
  .flatMap(({ channels }) => channels.flatMap(({ minimumWeChat = {} }) => Object.values(minimumWeChat)))
  .flatMap(({ value }) => Object.values(value).map(formatVersion));
/** Shorter numbers are everywhere. */
const codes = reference.symptoms.flatMap((symptom) => symptom.codes.flatMap((code) => code.codes)).filter((code) => code.length > 2);

/** Words that mean something else too; and the product that the contract's `wechatVersion` is named after, whose name is data. */
const everyday = new Set(["other", "Other", "其他", "数字", "wechat"]);
/** How a page says that it can be light or dark, and the contract's flags for one system. */
const elsewhere = /^<meta name="color-scheme"|^wechat-(android|ios)$/;

const isWord = (text: string, at: number, length: number): boolean => !/[\w-]/.test(`${text[at - 1] ?? " "}${text[at + length] ?? " "}`);

const says = (text: string, known: string): boolean => {
  const at = text.indexOf(known);
  return at >= 0 && (/[^ -~]/.test(known) || isWord(text, at, known.length));
};

test("no industry, channel, mode, edition, product, version or error code stands in the code: knowledge is data", () => {
  const known = [...new Set([...terms, ...products, ...minimums, ...codes])].filter((word) => !everyday.has(word));
  const found = codeFiles.flatMap((file) =>
    textsIn(file)
      .filter((text) => !elsewhere.test(text))
      .flatMap((text) => known.filter((word) => says(text, word)).map((word) => `${file}: "${word}" in "${text}"`)),
  );
  expect(found).toEqual([]);
});
