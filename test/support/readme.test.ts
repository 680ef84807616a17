import { describe, expect, test } from "vitest";
import type { Command } from "./program.ts";
import { examples } from "./readme.ts";
import { shell } from "./shell.ts";

const markdown = `# Title
\`\`\`sh
$ npm install
\`\`\`
\`\`\`console
$ advisor --channel mini-program \\
    --lang en
first

third

$ advisor | head -1

\`\`\`
text
   \`\`\`console
   $ npx faceid-advisor
   \`\`\`
`;

test("the examples of a README are its console blocks, command by command", () => {
  expect(examples(markdown)).toEqual([
    { command: "advisor --channel mini-program --lang en", expected: "first\n\nthird\n", line: 6 },
    { command: "advisor | head -1", expected: "", line: 12 },
    { command: "npx faceid-advisor", expected: "", line: 17 },
  ]);
});

describe("a line runs as it does in a shell", () => {
  const command: Command = [process.execPath, "-e", `console.log(process.argv.slice(1).join("|") + "\\nsecond");`, "--"];
  test.each([
    [`advisor 'a b' "c d" e\\ f`, "a b|c d|e f\nsecond\n"],
    ["advisor x | tail -1", "second\n"],
    ["npx advisor x", "x\nsecond\n"],
    ["npx -y faceid-advisor@latest x", "x\nsecond\n"],
    ["advisor x >file; cat file; ls", "x\nsecond\nfile\n"],
  ])("%s", async (line, stdout) => {
    expect(await shell(line, { command })).toEqual({ stdout, stderr: "", code: 0, signal: null });
  });

  test("npx of anything else fails without the network", async () => {
    expect(await shell("npx cowsay", { command })).toMatchObject({ code: 127, stdout: "" });
  });
});
