import { describe, expect, test } from "vitest";
import { uncitedSource } from "../../src/build/lint/uncited-source.ts";
import { unknownSource } from "../../src/build/lint/unknown-source.ts";
import { type Fault, findingsAfter } from "../support/faults.ts";
import { first, member } from "../support/member.ts";

const folder = "editions/faq-classic";

describe("every source that is named exists", () => {
  test.each<[string, string, string, Fault]>([
    ["of a fact", `${folder}/channels.yaml`, "api › modes › source", (_, { channels }) => (member(channels, "api").modes.source = "doc/0")],
    [
      "one of several",
      `${folder}/edition.yaml`,
      "camera › source",
      (_, { edition }) => (edition.camera.source = ["faq/rear-camera", "faq/none"]),
    ],
    [
      "of a notice",
      `${folder}/notices.yaml`,
      "free-trial › parts › 0 › source",
      (_, { notices }) => (first(member(notices, "free-trial").parts).source = "faq/none"),
    ],
    ["a link of a step", `${folder}/steps.yaml`, "apply › links", (_, { steps }) => member(steps, "apply").links.push("doc/0")],
    ["a link of a question", `${folder}/faq/wecom.md`, "links", (_, { questions }) => member(questions, "wecom").links.push("doc/0")],
  ])("%s", (_what, file, at, fault) => {
    const message = expect.stringMatching(/^there is no source "(doc\/0|faq\/none)"; correct it, or add /);
    expect(findingsAfter(fault, unknownSource)).toEqual([{ file, at, message }]);
  });

  test.each([
    ["faq/rear-camra", 'write "faq/rear-camera", or add the question to data/editions/faq-classic/edition.yaml'],
    ["page/prodct", 'write "page/product", or add it to data/sources.yaml'],
    ["doc/31072", "correct it, or add it to data/sources.yaml"], // another number is another document
  ])("what was probably meant, and where it would be added: %s", (source, remedy) => {
    const fault: Fault = (_, { edition }) => (edition.camera.source = source);
    expect(findingsAfter(fault, unknownSource)).toMatchObject([{ message: `there is no source "${source}"; ${remedy}` }]);
  });

  test("an edition does not rest on another edition's question", () => {
    const fault: Fault = (data, own) => {
      data.editions["faq-later"] = structuredClone(own);
      own.edition.camera.source = "faq-later/rear-camera";
    };
    const message = '"faq-later/rear-camera" is another edition\'s question; cite faq/… of this one';
    expect(findingsAfter(fault, unknownSource)).toEqual([{ file: `${folder}/edition.yaml`, at: "camera › source", message }]);
  });
});

describe("no source is there for nothing", () => {
  test("a document", () => {
    const fault: Fault = ({ sources }) =>
      (sources["doc/0"] = { title: { zh: "新", en: "New" }, url: "https://example.com/", date: "undated" });
    expect(findingsAfter(fault, uncitedSource)).toEqual([
      { file: "sources.yaml", at: "doc/0", message: "nothing cites or links this document; cite it or delete it" },
    ]);
  });

  test("a question that nothing leads to; its being related to itself does not count", () => {
    const fault: Fault = (_, { questions }) => (questions.lonely = { ...structuredClone(member(questions, "wecom")), related: ["lonely"] });
    expect(findingsAfter(fault, uncitedSource)).toMatchObject([
      { file: `${folder}/faq/lonely.md`, message: expect.stringContaining("no fact cites") },
    ]);
  });

  test("a question that another names as related is enough by itself", () => {
    const fault: Fault = (_, { questions }) => {
      questions.lonely = structuredClone(member(questions, "wecom"));
      member(questions, "wecom").related.push("lonely");
    };
    expect(findingsAfter(fault, uncitedSource)).toEqual([]);
  });
});
