import { expect, test } from "vitest";
import type { DiagnoseMatch } from "../../src/contract/documents/diagnose.ts";
import { plainStyle } from "../../src/render/style.ts";
import { textDocument } from "../../src/render/text/document.ts";
import { diagnosePage } from "../../src/render/topics/diagnose.ts";

const match: DiagnoseMatch = {
  id: "light",
  symptom: "The light check failed",
  score: 1,
  codes: [{ code: "1", meaning: "light", list: "codes", listName: "Codes", asked: true, billed: "not-stated", sources: ["meanings"] }],
  causes: [{ text: "Too much light.", inferred: false, sources: ["causes"] }],
  remedies: [],
  billed: { value: "no", message: "Not billed", sources: ["prices"] },
  channels: [],
  functions: [],
  sources: ["meanings", "causes", "prices"],
};

function textOf(found: DiagnoseMatch): Promise<string> {
  const sources = Object.fromEntries(["prices", "causes", "meanings"].map((id) => [id, { title: id, url: `https://${id}.test` }]));
  const document = { schemaVersion: 1, edition: "faq", language: "en", sources } as const;
  const style = plainStyle(false);
  const page = diagnosePage({ ...document, matches: [found], near: [], elsewhere: [] }, { marks: style.marks, verbose: false });
  return textDocument(page, { columns: 80, style });
}

test("sources are numbered in the order in which the page uses them", async () => {
  const text = await textOf(match);
  expect(text.match(/\[\d\]( \w+)?/g)).toEqual(["[1]", "[2]", "[3]", "[1] meanings", "[2] causes", "[3] prices"]);
});

test.each([
  ["a code comes back", match, true],
  ["a source speaks of the bill", { ...match, codes: [] }, true],
  ["neither", { ...match, codes: [], billed: { value: "not-stated", message: "Not stated", sources: [] } }, false],
] as const)("whether a call is billed is asked of calls alone: %s", async (_, found, isAsked) => {
  expect((await textOf({ ...found, codes: [...found.codes] } as DiagnoseMatch)).includes("Is the call billed?")).toBe(isAsked);
});
