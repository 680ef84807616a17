import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Metafile } from "esbuild";

/** The licences of every library that is bundled, as their authors ask. @throws {Error} on a library that brings none */
export function writeLicences(folder: string, metafiles: readonly Metafile[]): void {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const bundled = outputs.flatMap(({ inputs }) => Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0));
  const roots = new Set(bundled.flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  const heads = new Map<string, string[]>();
  for (const { head, terms } of [...roots].sort().map(licenceOf)) heads.set(terms, [...(heads.get(terms) ?? []), head]);
  const texts = [...heads].map(([terms, sharing]) => `${sharing.join("\n")}\n\n${terms}\n`);
  writeFileSync(`${folder}/THIRD-PARTY-LICENSES`, texts.join(`\n${"-".repeat(80)}\n\n`));
}

/** Many libraries have the same terms under another copyright: the terms are told once. */
function licenceOf(root: string): { head: string; terms: string } {
  const { name, version, license } = JSON.parse(readFileSync(`${root}/package.json`, "utf8")) as Record<string, string>;
  const file = readdirSync(root).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} brings no licence text`);
  const lines = readFileSync(`${root}/${file}`, "utf8").trim().split("\n");
  const isCopyright = (line: string) => /^\s*copyright \(?c\)?/i.test(line);
  const head = [`${name} ${version} (${license})`, ...lines.filter(isCopyright).map((line) => `  ${line.trim()}`)].join("\n");
  const paragraphs = lines
    .filter((line) => !isCopyright(line))
    .join("\n")
    .trim()
    .split(/\n\s*\n/);
  return { head, terms: paragraphs.map((paragraph) => paragraph.replace(/\s+/g, " ")).join("\n\n") };
}
