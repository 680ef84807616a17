import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { discardedIn } from "../../src/build/lint/discarded-words.ts";
import { readData } from "../../src/build/read.ts";
import { codeFiles, textsIn } from "../support/code-texts.ts";

const { glossary } = readData("data");

describe("what the glossary has discarded is said nowhere: the data's own check reads the data, this one", () => {
  test.each(["README.md", "README.zh.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "data/README.md"])("%s", (page) => {
    expect(discardedIn(glossary, readFileSync(page, "utf8"))).toEqual([]);
  });

  test("what the program says by itself", () => {
    const found = codeFiles.flatMap((file) =>
      textsIn(file).flatMap((text) => discardedIn(glossary, text).map((what) => `${file}: ${what}`)),
    );
    expect(found).toEqual([]);
  });
});

describe("a word is found", () => {
  const terms: typeof glossary = {
    library: {
      name: { zh: "书库", en: "book store" },
      aliases: [],
      about: { zh: "", en: "" },
      discarded: ["old library", "旧书库"],
      source: "a/b",
    },
  };

  test.each([
    ["where a line breaks", "in the old\nlibrary", "old library"],
    ["where a line of Chinese breaks", "放在旧书\n库里", "旧书库"],
    ["where a sentence begins with it", "Old library: closed", "old library"],
  ])("%s", (_where, text, word) => {
    expect(discardedIn(terms, text)).toEqual([`"${word}" is called 书库 (book store) in our texts`]);
  });
});
