import { expect, test } from "vitest";
import { diagramIn, drawn, readmes } from "./diagrams.ts";

test.each(readmes)("the diagram of %s is what the program draws now (npm run pictures draws it anew)", async (name, lang) => {
  expect(diagramIn(name)).toBe(await drawn(lang));
});
