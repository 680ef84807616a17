import { describe, expect, test } from "vitest";
import { schemasOf } from "../../src/build/schemas.ts";
import { knowledge } from "../support/knowledge.ts";
import { run } from "../support/program.ts";

test("the help of a command is a document as that of a topic is", async () => {
  const { stdout, code } = await run(["help", "matrix", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    schemaVersion: 1,
    topic: "matrix",
    usage: "advisor matrix [flags]",
    groups: expect.arrayContaining([
      expect.objectContaining({
        heading: "Request",
        items: expect.arrayContaining([expect.objectContaining({ term: "--channel <id>" })]),
      }),
    ]),
    examples: expect.arrayContaining(["advisor matrix --json"]),
  });
});

test("so is that of the program, which lists the commands", async () => {
  const { groups } = JSON.parse((await run(["help", "--json"])).stdout);
  const listed = groups.find(({ heading }: { heading: string }) => heading === "Commands");
  expect(listed.items.map(({ term }: { term: string }) => term)).toContain("matrix");
});

test("in Markdown too", async () => {
  const { stdout } = await run(["help", "matrix", "--format", "markdown", "--lang", "zh"]);
  expect(stdout).toMatch(/^## advisor matrix\n/);
  expect(stdout).toContain("### 输出\n\n- **--format \\<format>**：");
  expect(stdout).toContain("### 示例\n\n```sh\nadvisor matrix\n```");
});

describe("the usage says what a command cannot do without", () => {
  const usageOf = async (name: string): Promise<string> => JSON.parse((await run(["help", name, "--json"])).stdout).usage;

  test.each([
    ["schema", [], "<NAME>"],
    ["list", [], "<KIND>"],
    ["completion", [], "<SHELL>"],
    ["compare", ["light"], "<NAME> <NAME…>"],
  ])("%s with %j alone is refused: it takes %s", async (name, words, taken) => {
    expect(await usageOf(name)).toBe(`advisor ${name} [flags] ${taken}`);
    expect((await run([name, ...words])).code).toBe(2);
  });

  test.each([
    ["help", "[TOPIC]"],
    ["faq", "[WORDS…]"],
    ["conflicts", "[ID…]"],
    ["batch", "[FILE]"],
  ])("%s does without: it takes %s", async (name, taken) => {
    expect(await usageOf(name)).toBe(`advisor ${name} [flags] ${taken}`);
    expect((await run([name])).code).toBe(0);
  });

  test("diagnose takes [WORDS…]: on a terminal it asks", async () =>
    expect(await usageOf("diagnose")).toBe("advisor diagnose [flags] [WORDS…]"));
});

test("the help of schema lists every schema that there is", async () => {
  const { groups } = JSON.parse((await run(["help", "schema", "--json"])).stdout);
  const [values] = groups[0].items;
  expect(values).toEqual({ term: "NAME", about: Object.keys(schemasOf(knowledge)).join(", ") });
});
