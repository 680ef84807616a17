import { expect, test } from "vitest";
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
