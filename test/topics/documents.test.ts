import { describe, expect, test } from "vitest";
import { documentsShape } from "../../src/contract/documents/documents-shape.ts";
import { documentsOf } from "../../src/topics/documents.ts";
import { reference } from "../support/knowledge.ts";
import { topicOn } from "../support/topics.ts";

const documentsFor = (input: object, language: "zh" | "en" = "en") => documentsOf(topicOn(input, language), reference);
const requirementsFor = (industry: string, channel: string) => documentsFor({ industry, channel }).requirements;

describe("open is what the later list says, and what verdicts go by stands beside it", () => {
  test.each([
    ["finance/bank", "mini-program", true, true],
    ["finance/bank", "native-h5", false, true], // in neither list, but the FAQ has one list for both channels
    ["tourism/hotel", "native-h5", false, true], // in the earlier list only
    ["healthcare/private-medical", "native-h5", true, true],
    ["express-postal/postal", "mini-program", false, true],
    ["dating", "mini-program", false, false],
    ["other", "native-h5", false, false],
  ])("%s in %s: %s, in the edition %s", (industry, channel, open, inEdition) => {
    expect(requirementsFor(industry, channel)[0]).toMatchObject({ industry, channel, open, inEdition: { open: inEdition } });
  });
});

describe("the status tells what is closed here from what no list has", () => {
  test.each([
    ["finance/bank", "mini-program", "open"],
    ["finance/bank", "native-h5", "closed"],
    ["tourism/hotel", "native-h5", "earlier"],
    ["education/public-institution", "mini-program", "absent"],
    ["dating", "native-h5", "absent"],
    ["dating", "api", "open"],
  ])("%s in %s: %s", (industry, channel, status) => expect(requirementsFor(industry, channel)[0]?.status).toBe(status));
});

describe("what is open is cited from the lists that open it, what is not from all of them", () => {
  test.each([
    ["finance/bank", "mini-program", ["repo/qa-13abf0ef", "repo/qb-3e2f7be8"]],
    ["healthcare/public-medical", "mini-program", ["repo/qb-3e2f7be8"]], // the earlier list has no such row
    ["business-services/notary", "native-h5", ["repo/qb-3e2f7be8"]], // the earlier list has it for the mini program alone
    ["tourism/hotel", "native-h5", ["repo/qa-13abf0ef", "repo/qb-3e2f7be8"]],
    ["finance/bank", "native-h5", ["repo/qa-13abf0ef", "repo/qb-3e2f7be8"]],
  ])("%s in %s", (industry, channel, sources) => expect(requirementsFor(industry, channel)[0]?.sources).toEqual(sources));
});

describe("anyOf names the sets that are enough", () => {
  test("a bank: either of two", () => {
    expect(requirementsFor("finance/bank", "mini-program")[0]?.anyOf).toEqual([
      ["《金融许可证》 (financial permit)"],
      ["《金融机构许可证》 (financial institution permit)"],
    ]);
  });

  test("ride-hailing: own fleet and platform apart", () => {
    const found = requirementsFor("transport/ride-hailing", "mini-program");
    expect(found.map(({ name, anyOf }) => [name, anyOf.map((set) => set.length)])).toEqual([
      ["ride-hailing (own fleet)", [1]],
      ["ride-hailing (platform)", [2]],
    ]);
  });

  test("nothing where no list opens the channel", () => expect(requirementsFor("finance/bank", "native-h5")[0]?.anyOf).toEqual([]));

  test("of the list that opens it; what another list asks instead stands beside it", () => {
    const [open] = requirementsFor("transport/car-rental", "mini-program");
    const [earlier] = requirementsFor("transport/car-rental", "native-h5");
    expect(open?.anyOf[0]?.[0]).toContain("备案证明");
    expect(open?.lists[0]?.anyOf?.[0]?.[0]).toContain("汽车租赁经营资格证书");
    expect(earlier?.anyOf[0]?.[0]).toContain("汽车租赁经营资格证书");
  });
});

test("a channel without industry limit needs nothing, and its source says so", () => {
  const [requirement, ...others] = requirementsFor("finance/bank", "general-h5");
  expect(others).toEqual([]);
  expect(requirement).toMatchObject({ open: true, anyOf: [], sources: ["faq-classic/native-vs-general-h5"], inferred: false });
});

test("where no list has the industry, the rows that come near follow", () => {
  const found = requirementsFor("education/private-institution", "mini-program");
  expect(found.map(({ industry, open }) => [industry, open])).toEqual([
    ["education/private-institution", false],
    ["education/academic", true],
  ]);
});

describe("a condition is cited from the lists that state it, and from no other", () => {
  test.each([
    ["finance/fund", "Public funds only (later list)", ["repo/qb-3e2f7be8"]],
    ["transport/coach", "The permit's scope must include passenger transport (later list)", ["repo/qb-3e2f7be8"]],
    ["tourism/hotel", "Hotels only", ["repo/qa-13abf0ef", "repo/qb-3e2f7be8"]],
  ])("%s: %s", (industry, condition, sources) => {
    const [requirement] = requirementsFor(industry, "mini-program");
    expect(requirement).toMatchObject({ conditions: [condition], conditionSources: [sources] });
  });

  test("every condition of every requirement has its sources", () => {
    for (const { conditions, conditionSources } of documentsFor({}).requirements) {
      expect(conditionSources).toHaveLength(conditions.length);
      for (const sources of conditionSources) expect(sources).not.toEqual([]);
    }
  });
});

test("rows that the FAQ does not have are shown without an industry", () => {
  const found = documentsFor({ channel: "mini-program" }).requirements.filter(({ industry }) => industry === null);
  expect(found.map(({ name }) => name)).toEqual([
    "small loans by non-financial institutions (own business)",
    "auto finance and financial leasing",
    "highway services",
    "cycling",
    "receiving and dispatch",
    "freight",
  ]);
});

test("it has the shape of its schema in both languages, and every source that it cites has a date or null", () => {
  for (const language of ["zh", "en"] as const) {
    const document = documentsFor({}, language);
    expect(documentsShape.parse(document)).toEqual(document);
    const cited = document.requirements.flatMap(({ sources }) => sources);
    expect(Object.keys(document.sources)).toEqual(expect.arrayContaining(cited));
    expect(document.sources["doc/31071"]?.date).toBe("2026-01-22");
    expect(document.sources["repo/qb-3e2f7be8"]?.date).toBeNull();
  }
});

describe("what holds of documents is told only where there are some to collect", () => {
  const notesFor = (input: object) =>
    documentsFor(input)
      .notes.map(({ text }) => text)
      .join(" ");

  test.each([{ industry: "dating" }, { industry: "other" }])("%j: none, so no time of review", (input) => {
    expect(notesFor(input)).toMatch(/could not be read/);
    expect(notesFor(input)).not.toMatch(/5 to 7|car rental|official account/);
  });

  test("the official account's entity only where native H5 wants documents", () => {
    expect(notesFor({ industry: "healthcare/private-medical" })).toMatch(/For native H5 .* official account/);
    expect(notesFor({ industry: "finance/bank" })).toMatch(/5 to 7/);
    expect(notesFor({ industry: "finance/bank" })).not.toMatch(/official account/);
  });
});
