import { mkdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type { Language } from "../domain/language.ts";

/** Writes a value that is read at the first call: as JSON, which is read soonest. */
export function writePlain(folder: string, name: string, value: unknown): void {
  writeFileSync(`${folder}/${name}.json`, JSON.stringify(value));
  writeReader(folder, name, fileBeside(`${name}.json`));
}

/** The same packed, for what few runs need: it takes a sixth of its room, and a run some milliseconds more. */
export function writePacked(folder: string, name: string, value: unknown): void {
  writeFileSync(`${folder}/${name}.json.br`, brotliCompressSync(JSON.stringify(value)));
  writeReader(folder, name, `require("node:zlib").brotliDecompressSync(${fileBeside(`${name}.json.br`)})`);
}

/** A value for each language, read when it is asked for: a run speaks one of them. */
export function writeByLanguage(folder: string, name: string, values: Record<Language, unknown>): void {
  mkdirSync(`${folder}/${name}`);
  for (const [language, value] of Object.entries(values)) writeFileSync(`${folder}/${name}/${language}.json`, JSON.stringify(value));
  const file = `require("node:path").join(__dirname, "${name}", language + ".json")`;
  writeFileSync(`${folder}/${name}.cjs`, `module.exports = (language) => JSON.parse(require("node:fs").readFileSync(${file}));\n`);
}

/** What reads a file of the folder in which the reader stands. */
export const fileBeside = (file: string): string => `require("node:fs").readFileSync(require("node:path").join(__dirname, "${file}"))`;

const writeReader = (folder: string, name: string, bytes: string): void =>
  writeFileSync(`${folder}/${name}.cjs`, `let value;\nmodule.exports = () => (value ??= JSON.parse(${bytes}));\n`);
