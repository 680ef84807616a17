import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "../../src/build/compile.ts";
import { compileReference } from "../../src/build/compile-reference.ts";
import { readData } from "../../src/build/read.ts";

/** Reads the data once for all files of tests: that takes most of a second, reading the result two milliseconds. */
export default function compileOnce(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "faceid-advisor-data-"));
  const file = join(folder, "compiled.json");
  const data = readData("data");
  writeFileSync(file, JSON.stringify({ knowledge: compile(data), reference: compileReference(data) }));
  process.env.COMPILED_DATA = file;
  return () => rmSync(folder, { recursive: true });
}
