import { describe, expect, test } from "vitest";
import type { Data } from "../../src/build/data.ts";
import { conflictNotices } from "../../src/build/lint/conflict-notices.ts";
import { conflictReadings } from "../../src/build/lint/conflict-readings.ts";
import { industryDocuments } from "../../src/build/lint/industry-documents.ts";
import { translation } from "../../src/build/lint/translation.ts";
import { unknownId } from "../../src/build/lint/unknown-id.ts";
import { unknownSource } from "../../src/build/lint/unknown-source.ts";
import { type Fault, findingsAfter } from "../support/faults.ts";
import { first, member } from "../support/member.ts";

const bank = ({ documents }: Data) => member(member(documents, "finance").rows, "bank");
const cap = ({ conflicts }: Data) => member(member(conflicts, "limits"), "retry-cap");

describe("a conflict has two readings or more, and goes by the first, if by any", () => {
  test.each<[string, Fault, RegExp]>([
    ["one reading", (data) => (cap(data).readings = cap(data).readings.slice(0, 1)), /^one reading is no conflict/],
    ["two used", (data) => Object.assign(cap(data).readings[1] ?? {}, { used: true }), /^2 readings are marked as used/],
    ["another one used", (data) => cap(data).readings.reverse(), /^the reading that is used stands first/],
  ])("%s", (_what, fault, message) => {
    expect(findingsAfter(fault, conflictReadings)).toEqual([
      { file: "conflicts/limits.yaml", at: "retry-cap › readings", message: expect.stringMatching(message) },
    ]);
  });
});

test.each(["faq-contradicts-itself", "sources-disagree"])("%s is told by the conflicts alone", (code) => {
  const fault: Fault = (_, { notices }) => (notices[code] = structuredClone(member(notices, "data-kept")));
  expect(findingsAfter(fault, conflictNotices)).toEqual([
    { file: "editions/faq-classic/notices.yaml", at: code, message: expect.stringContaining("write what it says as one of them") },
  ]);
});

test("an industry of the default edition has a row, or it is said that it has none", () => {
  const fault: Fault = (data) => (bank(data).industries = []);
  const message = 'nothing is said of "bank"; name it in a row, or add it to unlisted with the reason';
  expect(findingsAfter(fault, industryDocuments)).toEqual([{ file: "documents/finance.yaml", at: "", message }]);
});

describe("rows and conflicts name only what there is", () => {
  test.each<[string, Fault]>([
    ["rows › bank › industries", (data) => bank(data).industries.push("x")],
    ["rows › bank › listed", (data) => (bank(data).listed.x = ["later"])],
    ["rows › bank › listed", (data) => bank(data).listed["mini-program"]?.push("x")],
    ["rows › bank › otherwise", (data) => (bank(data).otherwise.x = [["financial-permit"]])],
    ["rows › bank › anyOf", (data) => bank(data).anyOf.push(["x"])],
    ["retry-cap › affects › when › channel", (data) => cap(data).affects.when.channel?.push("x")],
    ["notes › 0 › channels", (data) => (first(data.qualificationLists.notes).channels = ["x"])],
    ["notes › 0 › citing", (data) => (first(data.qualificationLists.notes).citing = "wechat/x")],
    ["retry-cap › affects › when › industry", (data) => (cap(data).affects.when.industry = ["x"])],
  ])("%s", (at, fault) => expect(findingsAfter(fault, unknownId)).toMatchObject([{ at }]));
});

test("a reading names a source that there is", () => {
  const fault: Fault = (data) => (first(cap(data).readings).source = "doc/0");
  expect(findingsAfter(fault, unknownSource)).toMatchObject([{ file: "conflicts/limits.yaml", at: "retry-cap › readings › 0 › source" }]);
});

test("a row's name is written in both languages", () => {
  const fault: Fault = (data) => (bank(data).name = { zh: "银行", en: "银行" });
  expect(findingsAfter(fault, translation)).toMatchObject([{ file: "documents/finance.yaml", at: "rows › bank › name" }]);
});
