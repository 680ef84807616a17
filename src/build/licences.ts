import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Metafile } from "esbuild";

/** The licences of every library that is bundled, as their authors ask. @throws {Error} on a library that brings none */
export function writeLicences(folder: string, metafiles: readonly Metafile[]): void {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const bundled = outputs.flatMap(({ inputs }) => Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0));
  const roots = new Set(bundled.flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  const texts = [...roots].sort().map(licenceOf);
  writeFileSync(`${folder}/THIRD-PARTY-LICENSES`, texts.join(`\n${"-".repeat(80)}\n\n`));
}

function licenceOf(root: string): string {
  const { name, version, license } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as Record<string, string>;
  const file = readdirSync(root).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined && license === undefined) throw new Error(`${root} has no licence`);
  const text = file !== undefined && existsSync(`${root}/${file}`) ? readFileSync(`${root}/${file}`, "utf8").trim() : `${license} licence`;
  return `${name} ${version}\n\n${text}\n`;
}
