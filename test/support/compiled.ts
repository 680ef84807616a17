import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "../../src/build/compile.ts";
import { compileReference } from "../../src/build/compile-reference.ts";
import { readData } from "../../src/build/read.ts";

const folder = mkdtempSync(join(tmpdir(), "faceid-advisor-data-"));

/** Reads the data once for all files of tests: that takes most of a second, reading the result two milliseconds. */
export function setup(): void {
  const data = readData("data");
  const file = join(folder, "compiled.json");
  writeFileSync(file, JSON.stringify({ knowledge: compile(data), reference: compileReference(data) }));
  process.env.COMPILED_DATA = file;
}

export function teardown(): void {
  rmSync(folder, { recursive: true });
}
