/** `npm run build`: data → one knowledge file, source → the programs in `dist/`. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { exampleFlags } from "../commands/examples.ts";
import type { Knowledge } from "../domain/knowledge.ts";
import { languages } from "../domain/language.ts";
import { openingOf } from "../engine/opening.ts";
import { bundle } from "./bundle.ts";
import { functionsRunBy } from "./calls.ts";
import { compile } from "./compile.ts";
import { compileHelp } from "./compile-help.ts";
import { compileReference } from "./compile-reference.ts";
import { DataError } from "./data-error.ts";
import { writeByLanguage, writePacked, writePlain } from "./data-files.ts";
import { withEager } from "./eager.ts";
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
  compileEagerly(knowledge);
  writeTypes(output);
}

/** What scripts ask, and help, run sooner where V8 knows beforehand what they run. */
function compileEagerly(knowledge: Knowledge): void {
  const { industry, channel } = exampleFlags(knowledge);
  const asked = `${industry} ${channel} --camera ${knowledge.vocabulary.camera[0]?.id} --wechat-version latest --json`.split(" ");
  const ranBy = [asked, ["--help"]].map((words) =>
    functionsRunBy(
      "bin/advisor.cjs",
      languages.map((language) => [...words, "--lang", language]),
    ),
  );
  for (const name of readdirSync(output).filter((name) => name.endsWith(".cjs"))) {
    const file = `${output}/${name}`;
    writeFileSync(file, withEager(readFileSync(file, "utf8"), new Set(ranBy.flatMap((ran) => [...ran(file)]))));
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(`data: ${error.findings.length} problems\n${error.message}`);
  process.exitCode = 1;
}
