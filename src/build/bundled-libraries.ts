import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** What is loaded only when it is needed: a script that reads JSON needs none of it. */
export const libraries = {
  prompts: `export {
    createPrompt, isDownKey, isEnterKey, isUpKey, useEffect, useKeypress, useRef, useState
  } from "@inquirer/core";`,
  confirm: `export { confirm } from "@inquirer/prompts";`,
  table: `module.exports = require("cli-table3");`,
  colour: `export { Chalk } from "chalk";`,
};

/** The file in `dist` that a library was bundled into. */
export const libraryFiles: Record<string, string> = {
  "@inquirer/prompts": "lib/confirm.cjs",
  "@inquirer/core": "lib/prompts.cjs",
  "cli-table3": "lib/table.cjs",
  chalk: "lib/colour.cjs",
};

const nothing = { contents: "export default undefined;" };

/** What is left of a module that is left out. */
const leftOut: Record<string, { contents: string; resolveDir?: string }> = {
  // Half a megabyte of character sets that no question here needs.
  "@inquirer/editor": nothing,
  // Whoever asks gives the terminal back himself.
  "signal-exit": { contents: "export const onExit = () => () => {};" },
  // How many colours there are is known already.
  "#supports-color": { contents: "export default {};" },
  // Pages come in lines that fit: only what somebody types can be longer.
  "fast-wrap-ansi": {
    contents: `export { cut as wrapAnsi } from "./src/render/text/cut.ts";`,
    resolveDir: ".",
  },
  // Cells of a table come coloured and measured.
  "@colors/colors/safe": nothing,
  "string-width": { contents: `module.exports = require("./src/render/text/width.ts").widthOf;`, resolveDir: "." },
};

/** Libraries are bundled without what nothing here uses of them. */
export const withoutUnused: Plugin = {
  name: "without-unused",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[#@a-z]/ }, ({ path }) => (path in leftOut ? { path, namespace: "left-out" } : undefined));
    onLoad({ filter: /.*/, namespace: "left-out" }, ({ path }) => leftOut[path]);
  },
};

/** Only one page needs `confirm`: it is loaded with that page, and takes from the other prompts what they share. */
export const sharingPrompts: Plugin = {
  name: "sharing-prompts",
  setup({ onResolve, initialOptions }) {
    if (initialOptions.outfile?.endsWith("/confirm.cjs") !== true) return;
    const shared = /^\.\/(?:lib\/)?(?:create-prompt|use-(?:effect|keypress|state))\.js$/;
    onResolve({ filter: shared }, () => ({ path: "./prompts.cjs", external: true }));
  },
};

/**
 * Commander reads command lines and nothing else: help is laid out without it, and a flag that it does not know is told
 * together with whatever else is wrong. It can also start other programs; loading what starts them costs a tenth of the start.
 */
export const leanCommander: Plugin = {
  name: "lean-commander",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/(?:lib\/)?(?:help\.js|suggestSimilar)$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: "left-out-of-commander" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "left-out-of-commander" }, () => ({ contents: "exports.stripColor = (text) => text;" }));
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
