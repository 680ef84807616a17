import { mkdirSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type { Language } from "../domain/language.ts";

/** Writes a value that is read at the first call: as JSON, which is read soonest, and which bundlers can take into their files. */
export function writePlain(folder: string, name: string, value: unknown): void {
  writeFileSync(`${folder}/${name}.json`, JSON.stringify(value));
  writeFileSync(`${folder}/${name}.cjs`, `module.exports = () => require("./${name}.json");\n`);
}

/**
 * The same packed, for what few runs need: it takes a quarter of its room, and a run some milliseconds more. As text in a file of
 * its own, so that whoever bundles the code that reads it gets it too, and whoever does not read it loads nothing; no bundler looks
 * for what `getBuiltinModule` loads.
 */
export function writePacked(folder: string, name: string, value: unknown): void {
  writeFileSync(`${folder}/${name}.json`, JSON.stringify(brotliCompressSync(JSON.stringify(value)).toString("base64")));
  const packed = `Buffer.from(require("./${name}.json"), "base64")`;
  const unpacked = `process.getBuiltinModule("node:zlib").brotliDecompressSync(${packed})`;
  writeFileSync(`${folder}/${name}.cjs`, `let value;\nmodule.exports = () => (value ??= JSON.parse(${unpacked}));\n`);
}

/** A value for each language, read when it is asked for: a run speaks one of them. */
export function writeByLanguage(folder: string, name: string, values: Record<Language, unknown>): void {
  mkdirSync(`${folder}/${name}`);
  for (const [language, value] of Object.entries(values)) writeFileSync(`${folder}/${name}/${language}.json`, JSON.stringify(value));
  const file = `require("node:path").join(__dirname, "${name}", language + ".json")`;
  writeFileSync(`${folder}/${name}.cjs`, `module.exports = (language) => JSON.parse(require("node:fs").readFileSync(${file}));\n`);
}
