import { writeFileSync } from "node:fs";
import { generateDtsBundle } from "dts-bundle-generator";

/** The library's types in one file for each module system. @throws {Error} where the source does not compile */
export function writeTypes(folder: string): void {
  const [types] = generateDtsBundle([{ filePath: "src/index.ts", output: { noBanner: true } }], { preferredConfigPath: "tsconfig.json" });
  if (types === undefined) throw new Error("no types were made for src/index.ts");
  for (const ending of ["d.ts", "d.cts"]) writeFileSync(`${folder}/index.${ending}`, types);
}
