/** `npm run pictures`: takes the README's pictures anew, and draws its diagram. */
import { writeFileSync } from "node:fs";
import { drawn, readmes, replaceDiagram } from "./diagrams.ts";
import { pictureFile } from "./files.ts";
import { shots, taken } from "./shots.ts";
import { terminalPicture, themes } from "./svg.ts";

for (const shot of shots) {
  const { rows, columns } = await taken(shot);
  for (const theme of ["dark", "light"] as const)
    writeFileSync(pictureFile(shot.name, theme), terminalPicture(rows, columns, themes[theme], shot.title));
}

for (const [name, lang] of readmes) replaceDiagram(name, await drawn(lang));
