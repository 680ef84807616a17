import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lint, rules } from "../../src/build/lint/index.ts";
import { copyOfData } from "../support/faults.ts";

describe("the data keep every rule", () => {
  test.each(rules.map(({ name, check }) => [name, check] as const))("%s", (_name, check) => {
    expect(check(copyOfData())).toEqual([]);
  });

  test("all of them together", () => {
    expect(lint(copyOfData())).toEqual([]);
  });
});

test("every rule has a file of its name and is asked", () => {
  const files = readdirSync("src/build/lint").filter((file) => file.endsWith(".ts") && !["index.ts", "rule.ts"].includes(file));
  expect(rules.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

test("every rule says what it is about", () => {
  for (const { description } of rules) expect(description).toMatch(/^[A-Z].+\.$/s);
});
