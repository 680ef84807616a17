import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pictureFile } from "./files.ts";
import { shots, taken } from "./shots.ts";
import { terminalPicture, themes } from "./svg.ts";

const readmes = ["README.md", "README.zh.md"].map((name) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8"));

describe.each(shots)("the picture of $name", (shot) => {
  test("shows what the program shows now (npm run pictures takes it anew)", async () => {
    const { rows, columns } = await taken(shot);
    for (const theme of ["dark", "light"] as const)
      expect(readFileSync(pictureFile(shot.name, theme), "utf8")).toBe(terminalPicture(rows, columns, themes[theme], shot.title));
  });

  test("stands in a README, light and dark", () => {
    for (const theme of ["dark", "light"]) expect(readmes.join()).toContain(`test/pictures/${shot.name}-${theme}.svg`);
  });
});
