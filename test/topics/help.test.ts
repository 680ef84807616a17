import { describe, expect, test } from "vitest";
import { commands } from "../../src/commands/index.ts";
import { languages } from "../../src/domain/language.ts";
import { helpOf, helpTopics } from "../../src/topics/help.ts";
import { topicFor } from "../../src/topics/topic.ts";
import { requestOf } from "../support/advising.ts";
import { knowledge } from "../support/knowledge.ts";
import { complaintsOf } from "../support/topics.ts";

const explained = (word: string | undefined, language = "en") => helpOf(topicFor(knowledge, requestOf({ language })), word);

test("help explains these topics", () => {
  expect(helpTopics).toEqual(["environment", "exit-codes", "json", "accessibility", "editions"]);
});

describe.each(languages)("in %s", (language) => {
  test.each([
    ["environment", ["LC_ALL", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "ADVISOR_DEBUG", "--environment"]],
    ["exit-codes", ["| 0 |", "| 1 |", "| 2 |", "| 3 |", "| 4 |", "| 130 |", "--check"]],
    ["json", ["schemaVersion", "sources", "inferred", "suggestions"]],
    ["accessibility", ["--no-color", "--format markdown", "ASCII"]],
    ["editions", knowledge.editions.map(({ id }) => `| ${id} |`)],
  ])("%s tells of %j", (topic, told) => {
    const { text } = explained(topic, language);
    for (const part of told) expect(text).toContain(part);
  });
});

test("the edition that is used unless another is asked for is marked", () => {
  const rows = explained("editions")
    .text.split("\n")
    .filter((line) => line.startsWith("| faq-"));
  expect(rows.filter((row) => row.includes("(the default)"))).toEqual([expect.stringContaining(knowledge.defaultEdition)]);
});

test.each([undefined, "colours"])("%s: the topics that there are are named, and the commands, which have help too", (word) => {
  const suggestions = expect.arrayContaining([...helpTopics, ...Object.keys(commands)]);
  expect(() => explained(word)).toThrow(expect.objectContaining({ errors: [expect.objectContaining({ field: "TOPIC", suggestions })] }));
});

test("a command that is nearly named is suggested", () =>
  expect(complaintsOf(() => explained("matrx"))).toBe(`unknown-value: TOPIC: unknown topic or command "matrx". Did you mean matrix?`));
