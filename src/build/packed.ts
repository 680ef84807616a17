import { writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

/**
 * Writes a value that is unpacked at the first call. What is only looked up takes a fifth of its room this way, is not read
 * where nobody looks it up, and costs two milliseconds where somebody does.
 */
export function writePacked(folder: string, name: string, value: unknown): void {
  writeFileSync(`${folder}/${name}.json.br`, brotliCompressSync(JSON.stringify(value)));
  writeFileSync(
    `${folder}/${name}.cjs`,
    `let value;
module.exports = () =>
  (value ??= JSON.parse(require("node:zlib").brotliDecompressSync(require("node:fs").readFileSync(require("node:path").join(__dirname, "${name}.json.br")))));
`,
  );
}
