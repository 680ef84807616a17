import { readdirSync } from "node:fs";
import type { Finding } from "./data-error.ts";

const idPattern = "[a-z0-9]+(?:-[a-z0-9]+)*";
const vocabulary =
  "channels|modes|functions|environments|systems|cameras|deliveries|products|industries|certificates|shared-names|everyday-words|versions";

/** Every file that there can be, as the table in data/README.md has them. */
const places: readonly RegExp[] = [
  "README\\.md",
  "(?:sources|glossary|code-lists|qualification-lists)\\.yaml",
  `vocabulary/(?:${vocabulary})\\.yaml`,
  `(?:documents|conflicts|integration|troubleshooting)/${idPattern}\\.yaml`,
  `editions/${idPattern}/(?:edition|channels|industries|steps|notices)\\.yaml`,
  `editions/${idPattern}/faq/${idPattern}\\.md`,
].map((place) => new RegExp(`^${place}$`));

/** Files that would never be read, most likely misspelt; what an editor or a system leaves behind begins with a dot. */
export const strayFiles = (folder: string): Finding[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll("\\", "/"))
    .filter((file) => !places.some((place) => place.test(file)))
    .map((file) => ({
      file,
      at: "",
      message: "is no file of the knowledge; rename it as the table in data/README.md has it, or delete it",
    }));
