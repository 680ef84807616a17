import { describe, expect, test } from "vitest";
import { textDocument } from "../../src/render/text/document.ts";
import { widthOf } from "../../src/render/text/width.ts";
import { comparePage } from "../../src/render/topics/compare.ts";
import { compareOf } from "../../src/topics/compare.ts";
import { edition } from "../support/knowledge.ts";
import { pageOf } from "../support/pages.ts";
import { topicOn } from "../support/topics.ts";

const channels = edition.channels.map(({ id }) => id);

async function linesOf(words: readonly string[], columns: number, language: "zh" | "en"): Promise<string[]> {
  const page = pageOf(columns);
  const document = compareOf(topicOn({}, language), words);
  return (await textDocument(comparePage(document, { marks: page.style.marks, verbose: false }), page)).trimEnd().split("\n");
}

describe.each(["zh", "en"] as const)("a comparison in %s", (language) => {
  test.each([2, 3, 4, 5, 6, 7].flatMap((count) => [40, 60, 80, 120].map((columns) => [count, columns] as const)))(
    "of %i channels keeps to %i columns and cuts no word",
    async (count, columns) => {
      const lines = await linesOf(channels.slice(0, count), columns, language);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
      for (const word of ["6.7.2", "PC H5", "Android"].slice(0, count > 4 ? 3 : 1)) expect(lines.join("\n")).toContain(word);
    },
  );
});

test("where there is room, the columns stand side by side", async () => {
  const lines = await linesOf(["native-h5", "general-h5"], 80, "en");
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}Industries +listed industries +no limit \[\d\]$/));
});

test("where there is too little, each property has a line for each subject", async () => {
  const lines = await linesOf(channels, 80, "en");
  const at = lines.indexOf("  Industries");
  expect(lines[at + 1]).toMatch(/^ {4}WeChat mini program {2}listed industries only \[/);
  expect(lines[at + channels.length]).toMatch(/^ {4}API {18}no limit \(inferred\)/);
});
