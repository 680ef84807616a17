import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { expectation, shown } from "./support/pattern.ts";
import { examples, withoutBlankEnd } from "./support/readme.ts";
import { shell } from "./support/shell.ts";

/** A README is read in its own locale. */
describe.each([
  ["README.md", "en_US.UTF-8"],
  ["README.zh.md", "zh_CN.UTF-8"],
])("the examples of %s print what it shows", (name, LANG) => {
  const file = fileURLToPath(new URL(`../${name}`, import.meta.url));
  const found = existsSync(file) ? examples(readFileSync(file, "utf8")) : [];
  // One folder for all of them: an example may read what the one before it wrote.
  const cwd = mkdtempSync(join(tmpdir(), "advisor-readme-"));
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  test("there are examples", () => {
    expect(existsSync(file), `${file} is missing`).toBe(true);
    expect(found, `${file} has no \`\`\`console block`).not.toHaveLength(0);
  });

  for (const { command, expected, line } of found) {
    test(`line ${line}: ${command}`, { timeout: 60_000 }, async () => {
      const { stdout } = await shell(`exec 2>&1\n${command}`, { cwd, env: { LANG } });
      const printed = withoutBlankEnd(shown(stdout));
      expect(printed).toBe(expectation(expected, printed));
    });
  }
});
