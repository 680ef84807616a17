import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeKnowledge } from "../../src/build/write-knowledge.ts";
import type { Knowledge } from "../../src/domain/knowledge.ts";
import { knowledge } from "../support/knowledge.ts";

const require = createRequire(import.meta.url);

/** What reads the knowledge in a program. */
function reader(): string {
  const folder = mkdtempSync(join(tmpdir(), "knowledge-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeKnowledge(folder, knowledge);
  return join(folder, "knowledge.cjs");
}

const readBack = (): Knowledge => require(reader())();

test("the knowledge is read as it was compiled, its members in the same order", () =>
  // A member that has no value is not written.
  expect(JSON.stringify(sorted(readBack()))).toBe(JSON.stringify(sorted(knowledge))));

test("whoever loads the reader anew, as tools do that load programs again, reads the same", () => {
  const file = reader();
  const first = JSON.stringify(require(file)());
  delete require.cache[file];
  expect(JSON.stringify(require(file)())).toBe(first);
});

test("no two steps of an edition share a title, so that one is told from the other", () => {
  for (const { steps } of readBack().editions) expect(new Set(steps.map(({ title }) => title)).size).toBe(steps.length);
});

/** The knowledge's own members may come in another order. */
const sorted = ({ editions, ...rest }: Knowledge): object => ({ ...rest, editions });
