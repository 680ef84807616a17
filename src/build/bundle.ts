import { readFile } from "node:fs/promises";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

const shared = {
  bundle: true,
  platform: "node",
  target: "node20.17",
  minify: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
} as const satisfies BuildOptions;

/**
 * The shipped programs: the command as one CommonJS file (the fastest to start), the libraries that only some of
 * its ways need as files of their own, and the library in both module systems.
 *
 * @returns what went into each of them
 */
export async function bundle(folder: string, version: string): Promise<Metafile[]> {
  const define = { __VERSION__: JSON.stringify(version) };
  const results = await Promise.all([
    build({
      ...shared,
      define,
      entryPoints: ["src/cli/main.ts"],
      outfile: `${folder}/advisor.cjs`,
      format: "cjs",
      plugins: [knowledgeBeside, lazyLibraries, lazyChildProcess],
    }),
    ...Object.entries(libraries).map(([file, entry]) =>
      build({
        ...shared,
        stdin: { contents: entry, resolveDir: "." },
        outfile: `${folder}/lib/${file}.cjs`,
        format: "cjs",
        plugins: [noEditor],
      }),
    ),
    build({ ...shared, define, entryPoints: ["src/index.ts"], outfile: `${folder}/index.cjs`, format: "cjs", plugins: [knowledgeBeside] }),
    build({ ...shared, define, entryPoints: ["src/index.ts"], outfile: `${folder}/index.js`, format: "esm", plugins: [knowledgeBeside] }),
  ]);
  return results.map(({ metafile }) => metafile);
}

/** What is loaded only when it is needed: a script that reads JSON needs none of it. */
const libraries = {
  prompts: `export { confirm } from "@inquirer/prompts"; export * from "@inquirer/core";`,
  table: `module.exports = require("cli-table3");`,
  colour: `export * from "chalk";`,
};

const fileOf: Record<string, keyof typeof libraries> = {
  "@inquirer/prompts": "prompts",
  "@inquirer/core": "prompts",
  "cli-table3": "table",
  chalk: "colour",
};

const lazyLibraries: Plugin = {
  name: "lazy-libraries",
  setup({ onResolve }) {
    onResolve({ filter: /^(?:@inquirer\/(?:prompts|core)|cli-table3|chalk)$/ }, ({ path }) => ({
      path: `./lib/${fileOf[path]}.cjs`,
      external: true,
    }));
  },
};

/** The knowledge is read as a file: nothing parses JSON faster than `JSON.parse`. */
const knowledgeBeside: Plugin = {
  name: "knowledge-beside",
  setup({ initialOptions, onResolve, onLoad }) {
    onResolve({ filter: /^#reference$/ }, () => ({ path: "./reference.cjs", external: true }));
    if (initialOptions.format === "cjs") {
      onResolve({ filter: /^#knowledge$/ }, () => ({ path: "./knowledge.json", external: true }));
      return;
    }
    onResolve({ filter: /^#knowledge$/ }, () => ({ path: "knowledge", namespace: "beside" }));
    onLoad({ filter: /.*/, namespace: "beside" }, () => ({
      contents: `import { createRequire } from "node:module"; export default createRequire(import.meta.url)("./knowledge.json");`,
    }));
  },
};

/** The editor prompt brings half a megabyte of character sets that no question here needs. */
const noEditor: Plugin = {
  name: "no-editor",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@inquirer\/editor$/ }, ({ path }) => ({ path, namespace: "left-out" }));
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "export default undefined;" }));
  },
};

/** Commander can start other programs; this one never does, and loading what starts them costs a tenth of the start. */
const lazyChildProcess: Plugin = {
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
