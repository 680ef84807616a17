/** `npm run build`: data → one knowledge file, source → the programs in `dist/`. */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { openingOf } from "../engine/opening.ts";
import { bundle } from "./bundle.ts";
import { compile } from "./compile.ts";
import { compileHelp } from "./compile-help.ts";
import { compileReference } from "./compile-reference.ts";
import { DataError } from "./data-error.ts";
import { writeByLanguage, writePacked, writePlain } from "./data-files.ts";
import { writeLicences } from "./licences.ts";
import { lint } from "./lint/index.ts";
import { readData } from "./read.ts";
import { schemasOf } from "./schemas.ts";
import { writeTypes } from "./types.ts";
import { writeKnowledge } from "./write-knowledge.ts";

const output = "dist";

async function main(): Promise<void> {
  const data = readData("data");
  const findings = lint(data);
  if (findings.length > 0) throw new DataError(findings);
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output);
  const knowledge = compile(data);
  writeKnowledge(output, knowledge);
  writePlain(output, "openings", Object.fromEntries(knowledge.editions.map((edition) => [edition.id, openingOf(edition)])));
  const reference = compileReference(data);
  writePacked(output, "reference", reference);
  const known = { knowledge, reference };
  writeByLanguage(output, "help-pages", { zh: await compileHelp(known, "zh"), en: await compileHelp(known, "en") });
  writePacked(output, "schemas", schemasOf(knowledge));
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  writeLicences(output, await bundle(output, version));
  writeTypes(output);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(`data: ${error.findings.length} problems\n${error.message}`);
  process.exitCode = 1;
}
