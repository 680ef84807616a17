import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DataError, type Finding } from "../../src/build/data-error.ts";
import { editionFile, topFile, vocabularyFile } from "../../src/build/file-names.ts";
import { readData } from "../../src/build/read.ts";
import { editionShapes, folderShapes, topShapes, vocabularyShapes } from "../../src/build/shapes/index.ts";

const edition = "editions/faq-classic";
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "advisor-data-"));
  cpSync("data", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is found in the data after one change to its files. */
function findings(): readonly Finding[] {
  try {
    readData(folder);
  } catch (error) {
    if (error instanceof DataError) return error.findings;
    throw error;
  }
  return [];
}

const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);

function change(file: string, before: string, after: string): void {
  const text = readFileSync(join(folder, file), "utf8");
  if (!text.includes(before)) throw new Error(`${file} has no ${before}`);
  write(file, text.replace(before, after));
}

test("an unchanged copy is read like the original", () => {
  expect(readData(folder)).toEqual(readData("data"));
});

describe("a wrong shape: the file, the place, and what would be right", () => {
  test.each<[string, string, string, string, string, RegExp]>([
    ["an id", "vocabulary/modes.yaml", "light:", "Light:", "Light", /^ids are lower case words/],
    [
      "a missing translation",
      "vocabulary/systems.yaml",
      "{ zh: Android, en: Android }",
      "{ zh: Android }",
      "android › name › en",
      /^is missing$/,
    ],
    [
      "a fact without a source",
      `${edition}/channels.yaml`,
      "{ source: faq/outside-wechat }",
      "{}",
      "native-h5 › runsIn › wechat › source",
      /^is missing$/,
    ],
    [
      "a member that nobody knows",
      `${edition}/channels.yaml`,
      "industryList:",
      "industriesList:",
      "mini-program",
      /"industriesList"; known: .*industryList/,
    ],
    [
      "a version that YAML reads as a number",
      `${edition}/edition.yaml`,
      'android: "6.7.2"',
      "android: 6.7",
      "minimumWeChat › light › android",
      /quotation marks/,
    ],
    ...["6.07.2", "v6.7.2", "latest", "6.7.2.1.1"].map((spelling): [string, string, string, string, string, RegExp] => [
      `a version spelt ${spelling}`,
      `${edition}/edition.yaml`,
      'android: "6.7.2"',
      `android: "${spelling}"`,
      "minimumWeChat › light › android",
      /written as "1.2.3"/,
    ]),
    ["a phase", `${edition}/steps.yaml`, "phase: apply", "phase: begin", "apply › phase", /^"begin" is none of apply, /],
    ["a date", "sources.yaml", "date: undated", "date: 2024", "page/product › date", /2026-01-31, or undated/],
    ["a date that is left out", "sources.yaml", "  date: undated\n", "", "page/product › date", /^is missing$/],
    [
      "one value for a list",
      `${edition}/channels.yaml`,
      "value: [action]",
      "value: action",
      "pc-h5 › modes › value",
      /^"action" is no list/,
    ],
    ["a list of nothing", `${edition}/industries.yaml`, "[hotel]", "[]", "listed › tourism › members", /^is empty$/],
    ["a key with nothing behind it", "vocabulary/systems.yaml", "{ zh: Android, en: Android }", "", "android › name", /^is empty$/],
    ["a mark that is never false", `${edition}/edition.yaml`, "default: true", "default: false", "default", /write true, or leave it out/],
    [
      "a cap as text",
      `${edition}/channels.yaml`,
      "value: 20,",
      'value: "20",',
      "mini-program › retryCap › value",
      /null or a whole number/,
    ],
    [
      "days in the wrong order",
      `${edition}/channels.yaml`,
      "{ from: 3, to: 5 }",
      "{ from: 5, to: 3 }",
      "native-h5 › reviewTime › value › to",
      /swap/,
    ],
    ["the head of a question", `${edition}/faq/wecom.md`, "related: [", "relatives: [", "", /relatives/],
  ])("%s", (_what, file, before, after, at, message) => {
    change(file, before, after);
    expect(findings()).toContainEqual({ file, at, message: expect.stringMatching(message) });
  });

  test("more modes than verdicts can be packed of", () => {
    const mode = (at: number) => `  mode-${at}: { description: { zh: 一种模式, en: a mode }, source: faq/channel-mode-matrix }`;
    const more = (count: number) => Array.from({ length: count }, (_, at) => `${mode(at)}\n`).join("");
    const file = `${edition}/edition.yaml`;
    change(file, "\nmodes:\n", `\nmodes:\n${more(9)}`);
    expect(findings()).toEqual([]);
    change(file, "\nmodes:\n", `\nmodes:\n  one-${mode(9).trim()}\n`);
    expect(findings()).toEqual([{ file, at: "modes", message: expect.stringMatching(/at most 14/) }]);
  });

  test("of several faults in a file all are told", () => {
    change("vocabulary/cameras.yaml", "name: { zh: 前置摄像头, en: front camera }", "name: {}");
    expect(findings().map(({ at }) => at)).toEqual(["front › name › zh", "front › name › en"]);
  });
});

describe("a file that cannot be read at all", () => {
  test.each([
    ...Object.keys(topShapes).map(topFile),
    ...Object.keys(vocabularyShapes).map(vocabularyFile),
    ...Object.keys(folderShapes),
    ...Object.keys(editionShapes).map((part) => editionFile("faq-classic", part)),
    `${edition}/faq/wecom.md`,
    `${edition}/faq`,
    "editions",
  ])("%s is missing", (file) => {
    rmSync(join(folder, file), { recursive: true });
    expect(findings()).toEqual([{ file, at: "", message: "is missing" }]);
  });

  test.each<[string, string]>([
    ["sources.yaml", "a: [1\nb: 2\n"],
    ["vocabulary/modes.yaml", "light: {}\nlight: {}\n"],
    [`${edition}/faq/wecom.md`, "---\nrelated: [a\n---\n# zh\n## 问\n答\n# en\n## q\na\n"],
  ])("%s is no YAML: the line is told", (file, text) => {
    write(file, text);
    expect(findings()).toEqual([{ file, at: "", message: expect.stringMatching(/line \d/) }]);
  });

  test.each(["", "# zh\n## 问\n答\n", "---\nphrasings: { zh: [], en: [] }\n---\n# zh\n## 问\n# en\n## q\na\n"])(
    "a question that lacks a part: %j",
    (text) => {
      const file = `${edition}/faq/wecom.md`;
      write(file, text);
      expect(findings()).toEqual([{ file, at: "", message: expect.stringContaining("'# zh', '## question', answer") }]);
    },
  );
});

test.each([
  "vocabulary/mode.yaml",
  "troubleshooting/slow.yml",
  `${edition}/faq/dance.txt`,
  `${edition}/step.yaml`,
  "editions/FAQ_2027/steps.yaml",
])("a file that nothing reads is not passed over: %s", (file) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  write(file, "x");
  expect(findings()).toEqual([{ file, at: "", message: expect.stringContaining("is no file of the knowledge") }]);
});

test.each(["", "editions/", `${edition}/faq/`, "troubleshooting/"])("what a system leaves behind is: %s.DS_Store", (below) => {
  write(`${below}.DS_Store`, "");
  expect(findings()).toEqual([]);
});

test("a question that the edition does not list is named with the remedy", () => {
  write(`${edition}/faq/stray.md`, "x");
  expect(findings()).toEqual([
    { file: `${edition}/faq/stray.md`, at: "", message: "is not in the edition's list of questions: add it there or delete the file" },
  ]);
});

test("the error's text is a line for each finding", () => {
  const error = new DataError([
    { file: "sources.yaml", at: "", message: "is missing" },
    { file: "vocabulary/modes.yaml", at: "light › name", message: "is wrong" },
  ]);
  expect(error.message).toBe("data/sources.yaml: is missing\ndata/vocabulary/modes.yaml › light › name: is wrong");
});
