import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "../support/program.ts";

/** The READMEs with a diagram of the questions, and the language of each. */
export const readmes = [
  ["README.md", "en"],
  ["README.zh.md", "zh"],
] as const;

const fileOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const fenced = /(?<=^```mermaid\n).*?(?=^```$)/ms;

/** The diagram as the README has it; nothing where it has none. */
export const diagramIn = (name: string): string | undefined => fenced.exec(readFileSync(fileOf(name), "utf8"))?.[0];

/** The diagram as the program draws it now. */
export const drawn = async (lang: string): Promise<string> => (await run(["flow", "--short", "--lang", lang])).stdout;

export function replaceDiagram(name: string, diagram: string): void {
  const text = readFileSync(fileOf(name), "utf8");
  writeFileSync(
    fileOf(name),
    text.replace(fenced, () => diagram),
  );
}
