import { describe, expect, test } from "vitest";
import { chineseTypography } from "../../src/build/lint/chinese-typography.ts";
import { englishScript } from "../../src/build/lint/english-script.ts";
import { everydayWords } from "../../src/build/lint/everyday-words.ts";
import { phrasings } from "../../src/build/lint/phrasings.ts";
import type { Rule } from "../../src/build/lint/rule.ts";
import { translation } from "../../src/build/lint/translation.ts";
import { type Fault, findingsAfter } from "../support/faults.ts";
import { member } from "../support/member.ts";

/** What a rule says of one text in the data. */
function findingsOn(text: { zh?: string; en?: string }, rule: Rule): string[] {
  const fault: Fault = (_, { steps }) => Object.assign(member(steps, "apply").title, text);
  const findings = findingsAfter(fault, rule);
  for (const finding of findings) expect(finding).toMatchObject({ file: "editions/faq-classic/steps.yaml", at: "apply › title" });
  return findings.map(({ message }) => message);
}

describe("every text is written in both languages", () => {
  test.each([
    ["  ", "Apply", ["the Chinese text is blank; write it"]],
    ["申请", " ", ["the English text is blank; write it"]],
    ["申请", "申请", ["the English text is the Chinese one; translate it"]],
    ["Apply now", "Apply on the page", ["the Chinese text has no Chinese character; translate it"]],
    ["Apply on the page", "Apply on the page", ["both languages have the same text; translate it"]],
    ["App SDK", "App SDK", []], // a name
    ["接入 API", "Call the API", []],
  ])("%s / %s", (zh, en, messages) => {
    expect(findingsOn({ zh, en }, translation)).toEqual(messages);
  });

  test.each<[string, string, Fault]>([
    ["sources.yaml", "doc/42684 › title", ({ sources }) => (member(sources, "doc/42684").title.zh = " ")],
    ["vocabulary/modes.yaml", "light › about", ({ vocabulary }) => (member(vocabulary.modes, "light").about.zh = " ")],
    [
      "vocabulary/industries.yaml",
      "finance › members › bank › name",
      ({ vocabulary }) => (member(member(vocabulary.industries, "finance").members, "bank").name.zh = " "),
    ],
    ["editions/faq-classic/edition.yaml", "about", (_, { edition }) => (edition.about.zh = " ")],
    ["editions/faq-classic/faq/wecom.md", "answer", (_, { questions }) => (member(questions, "wecom").answer.zh = " ")],
  ])("wherever it stands: %s › %s", (file, at, fault) => {
    expect(findingsAfter(fault, translation)).toMatchObject([{ file, at }]);
  });
});

describe("Chinese is set as Chinese", () => {
  test.each([
    ["申请,上传", "full-width punctuation"],
    ["申请, 上传", "full-width punctuation"],
    ["办法: 申请", "full-width punctuation"],
    ["可以吗?", "full-width punctuation"],
    ["申请.", "full-width punctuation"],
    ["申请(上传)", "full-width brackets"],
    ['申请"上传"', "Chinese quotation marks"],
    ["调用API", "space between"],
    ["20次", "space between"],
    ["申请 ，上传", "leave out the space"],
    ["申请， 上传", "leave out the space"],
  ])("%s", (zh, remedy) => {
    expect(findingsOn({ zh }, chineseTypography).join()).toContain(remedy);
  });

  test.each([
    "申请，上传",
    "微信 6.7.2 及以上",
    "[申请](https://example.com/)，上传",
    "证券/期货",
    "| 接口（核身） | - |",
    "- “库中无此照片”",
  ])("%s is well set", (zh) => {
    expect(findingsOn({ zh }, chineseTypography)).toEqual([]);
  });

  test("the finding shows where", () => {
    expect(findingsOn({ zh: "打开产品页，单击按钮,写明需求" }, chineseTypography)).toEqual([
      'Chinese text, at "品页，单击按钮,写明需求": use full-width punctuation: ，。；：？！',
    ]);
  });
});

describe("English can be read without Chinese", () => {
  test.each([
    ["Apply 申请 now", ['English text: put "申请" into brackets or quotation marks, or translate it']],
    ["Apply now，then wait", ["English text: use ASCII punctuation"]],
    ["Apply now (立即申请)", []],
    ['Tap "产品体验" there', []],
  ])("%s", (en, messages) => {
    expect(findingsOn({ en }, englishScript)).toEqual(messages);
  });
});

describe("every question can be found in both languages", () => {
  const file = "editions/faq-classic/faq/wecom.md";

  test.each<[string, string, Fault]>([
    ["phrasings › zh", "is empty; write how people say it", (_, { questions }) => (member(questions, "wecom").phrasings.zh = [])],
    ["phrasings › en", '"企微" is Chinese; move it to zh', (_, { questions }) => member(questions, "wecom").phrasings.en.push("企微")],
    [
      "phrasings › en",
      '"wecom SUPPORT" stands twice; delete one',
      (_, { questions }) => member(questions, "wecom").phrasings.en.push("wecom SUPPORT"),
    ],
  ])("%s %s", (at, message, fault) => {
    expect(findingsAfter(fault, phrasings)).toEqual([{ file, at, message }]);
  });
});

describe("what the search takes for the same is told in both languages", () => {
  const file = "vocabulary/everyday-words.yaml";

  test.each<[string, string, Fault]>([
    ["lens › zh", "is empty; write how people say it", ({ vocabulary }) => (member(vocabulary.everydayWords, "lens").zh = [])],
    ["lens › en", '"镜头" is Chinese; move it to zh', ({ vocabulary }) => member(vocabulary.everydayWords, "lens").en.push("镜头")],
    ["lens › en", '"LENS" stands twice; delete one', ({ vocabulary }) => member(vocabulary.everydayWords, "lens").en.push("LENS")],
  ])("%s %s", (at, message, fault) => {
    expect(findingsAfter(fault, everydayWords)).toEqual([{ file, at, message }]);
  });
});
