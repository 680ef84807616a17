import { describe, expect, test } from "vitest";
import { markdownDocument } from "../../src/render/markdown.ts";
import { plainStyle } from "../../src/render/style.ts";
import { textDocument } from "../../src/render/text/document.ts";
import { documentsPage } from "../../src/render/topics/documents.ts";
import { documentsOf } from "../../src/topics/documents.ts";
import { reference } from "../support/knowledge.ts";
import { pageOf } from "../support/pages.ts";
import { topicOn } from "../support/topics.ts";

/** The page of one industry in the mini program, as text and as Markdown: the earlier list is source 1, the later 2. */
function pagesFor(industry: string): Promise<string[]> {
  const document = documentsOf(topicOn({ industry, channel: "mini-program" }), reference);
  const page = documentsPage(document, { marks: plainStyle(true).marks, verbose: false });
  return Promise.all([textDocument(page, pageOf(200)), markdownDocument(page, "en")]);
}

describe("a condition is followed by the lists that state it, and by no other", () => {
  test.each([
    ["finance/fund", "- Public funds only (later list) [2]\n"],
    ["transport/coach", "- The permit's scope must include passenger transport (later list) [2]\n"],
    ["tourism/hotel", "- Hotels only [1][2]\n"],
  ])("%s: %s", async (industry, line) => {
    for (const page of await pagesFor(industry)) expect(page.replaceAll("\u00a0", " ")).toContain(line);
  });
});

describe("how far a channel is open is followed by the lists that say so", () => {
  test.each([
    ["finance/fund", "mini program: open [1][2]\n"],
    ["healthcare/public-medical", "mini program: open [1]\n"], // here the later list: the earlier has no such row
  ])("%s: %s", async (industry, heading) => {
    for (const page of await pagesFor(industry)) expect(page.replaceAll("\u00a0", " ")).toContain(heading);
  });
});
