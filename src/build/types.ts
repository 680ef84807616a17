import { writeFileSync } from "node:fs";
import { generateDtsBundle } from "dts-bundle-generator";

/** The library's types, once for both module systems; whoever reads them has the contract in no other form. @throws {Error} where the source does not compile */
export function writeTypes(folder: string): void {
  const [types] = generateDtsBundle([{ filePath: "src/index.ts", output: { noBanner: true } }], { preferredConfigPath: "tsconfig.json" });
  if (types === undefined) throw new Error("no types were made for src/index.ts");
  writeFileSync(`${folder}/index.d.cts`, types);
  writeFileSync(`${folder}/index.d.ts`, `export * from "./index.cjs";\n`);
}
