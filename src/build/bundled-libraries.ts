import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** What is loaded only when it is needed: a script that reads JSON needs none of it. */
export const libraries = {
  prompts: `export { confirm } from "@inquirer/prompts"; export * from "@inquirer/core";`,
  table: `module.exports = require("cli-table3");`,
  colour: `export * from "chalk";`,
};

/** The file in `dist` that a library was bundled into. */
export const libraryFiles: Record<string, string> = {
  "@inquirer/prompts": "lib/prompts.cjs",
  "@inquirer/core": "lib/prompts.cjs",
  "cli-table3": "lib/table.cjs",
  chalk: "lib/colour.cjs",
};

/**
 * The editor prompt brings half a megabyte of character sets that no question here needs, and the table its own colours
 * and emoji, where cells come coloured and measured.
 */
export const withoutUnused: Plugin = {
  name: "without-unused",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:@inquirer\/editor|@colors\/colors\/safe)$/ }, ({ path }) => ({ path, namespace: "left-out" }));
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "export default undefined;" }));
    onResolve({ filter: /^string-width$/ }, () => ({ path: "string-width", namespace: "own-width" }));
    onLoad({ filter: /.*/, namespace: "own-width" }, () => ({
      contents: `module.exports = require("./src/render/text/width.ts").widthOf;`,
      resolveDir: ".",
    }));
  },
};

/** Commander can start other programs; this one never does, and loading what starts them costs a tenth of the start. */
export const lazyChildProcess: Plugin = {
  name: "lazy-child-process",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, async ({ path }) => {
      const before = await readFile(path, "utf8");
      const after = before.replace(
        /^const (\w+) = require\(['"]((?:node:)?child_process)['"]\);$/m,
        "const $1 = new Proxy({}, { get: (_, name) => require('$2')[name] });",
      );
      if (after === before) throw new Error("commander no longer requires child_process where this expects it");
      return { contents: after, loader: "js" };
    });
  },
};
