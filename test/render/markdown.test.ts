import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/language.ts";
import { markdownAnswer } from "../../src/render/answer/markdown.ts";
import { span } from "../../src/render/document.ts";
import { markdownDocument } from "../../src/render/markdown.ts";
import { ask } from "../support/knowledge.ts";
import { first } from "../support/member.ts";
import { requests } from "../support/pages.ts";

const bank = { industry: "finance/bank", channel: "native-h5", wechatVersion: "6.7.0", camera: "front" };
const text = markdownAnswer(ask(bank));

describe("the answer for a ticket", () => {
  test.each([
    ["a heading with the verdict", "## WeChat native H5: supported with digits\n"],
    ["a table of the modes", "| ✔ digits | 6.5.4+ | 6.5.6+ | supported"],
    ["numbered steps with their links", /^\d+\. Review: \*\*Wait for WeChat's review.*\n\d+\. .*\]\(https:\S+\)\)$/m],
    ["the command to paste", "```sh\nadvisor --industry finance/bank --channel native-h5"],
    ["sources as links", /^- \[1\] \[.+\]\(https:.+\)$/m],
  ])("has %s", (_, part) => {
    expect(text).toMatch(part);
  });

  test("has every notice: whoever reads the ticket has no --verbose", () => {
    const { notices } = first(ask(bank).channels);
    expect(notices).not.toEqual([]);
    for (const { message } of notices) expect(text).toContain(message);
    expect(text).not.toContain("--verbose");
  });

  test("keeps its cells and its text whole", () => {
    const answer = ask(bank);
    const odd = { ...answer, channels: answer.channels.map((channel) => ({ ...channel, name: "a|b *c* <d>" })) };
    expect(markdownAnswer(odd)).toContain("## a\\|b \\*c\\* \\<d>: ");
  });
});

describe.each(languages)("in %s", (language) => {
  test.each(requests)("every table of %j has as many cells in each row as in its head", (request) => {
    const lines = markdownAnswer(ask(request, { language, verbose: true })).split("\n");
    const cells = (line: string) => line.split(/(?<!\\)\|/).length;
    lines.forEach((line, index) => {
      if (line.startsWith("|") && lines[index - 1]?.startsWith("|")) expect(cells(line)).toBe(cells(lines[index - 1] ?? ""));
      expect(line).toBe(line.trimEnd());
    });
  });
});

test("what looks like a link in a text is no link", () => {
  const document = [{ blocks: [{ kind: "lines" as const, indented: false, lines: [[span("[x](http://e.example)")]] }] }];
  expect(markdownDocument(document, "en")).toBe("[x\\](http://e.example)\n");
});

test("a source is a link by its title, and its date follows", () => {
  const text = [span("The guide"), span(", 2025-10-14", "dim")];
  const items = [{ marker: "[1]", text, links: [{ title: "The guide", url: "https://example.com/" }] }];
  expect(markdownDocument([{ blocks: [{ kind: "list", items }] }], "en")).toBe("- [1] [The guide](https://example.com/), 2025-10-14\n");
});

describe("links stand in the brackets of the language", () => {
  const links = ["A", "B"].map((title) => ({ title, url: `https://example.com/${title}` }));
  test.each([
    ["en", "- Read (<A>, <B>)\n"],
    ["zh", "- Read（<A>、<B>）\n"],
  ] as const)("%s", (language, expected) => {
    const page = markdownDocument([{ blocks: [{ kind: "list", items: [{ text: [span("Read")], links }] }] }], language);
    expect(page.replace(/\[(.)\]\(\S+?\)/g, "<$1>")).toBe(expected);
  });
});
