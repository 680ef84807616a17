import { readdirSync } from "node:fs";
import type { Finding } from "./data-error.ts";
import { editionFile, folderFile, isLeftBehind, questionFile, topFile, vocabularyFile } from "./file-names.ts";
import { idPattern } from "./shapes/facts.ts";
import { editionShapes, folderShapes, topShapes, vocabularyShapes } from "./shapes/index.ts";

/** Every file that there can be. */
const places: readonly RegExp[] = [
  "README.md",
  ...Object.keys(topShapes).map(topFile),
  ...Object.keys(vocabularyShapes).map(vocabularyFile),
  ...Object.keys(folderShapes).map((folder) => folderFile(folder, idPattern)),
  ...Object.keys(editionShapes).map((part) => editionFile(idPattern, part)),
  questionFile(idPattern, idPattern),
].map((place) => new RegExp(`^${place.replaceAll(".", "\\.")}$`));

/** Files that would never be read, most likely misspelt. */
export const strayFiles = (folder: string): Finding[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isLeftBehind(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll("\\", "/"))
    .filter((file) => !places.some((place) => place.test(file)))
    .map((file) => ({
      file,
      at: "",
      message: "is no file of the knowledge; rename it as the table in data/README.md has it, or delete it",
    }));
