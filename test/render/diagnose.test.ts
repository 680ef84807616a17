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

test("sources are numbered in the order in which the page uses them", async () => {
  const sources = Object.fromEntries(["prices", "causes", "meanings"].map((id) => [id, { title: id, url: `https://${id}.test` }]));
  const document = { schemaVersion: 1, edition: "faq", language: "en", sources } as const;
  const style = plainStyle(false);
  const page = diagnosePage({ ...document, matches: [match], near: [], elsewhere: [] }, { marks: style.marks, verbose: false });
  const text = await textDocument(page, { columns: 80, style });
  expect(text.match(/\[\d\]( \w+)?/g)).toEqual(["[1]", "[2]", "[3]", "[1] meanings", "[2] causes", "[3] prices"]);
});
