import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { leanCommander, libraries, libraryFiles, sharingPrompts, withoutUnused } from "./bundled-libraries.ts";
import { hotParts, loadsOnDemand, type Parts, partsOf } from "./parts.ts";

const shared = {
  bundle: true,
  platform: "node",
  target: "node20.17",
  format: "cjs",
  minify: true,
  legalComments: "none",
  logLevel: "warning",
  // What `import()` takes to load a CommonJS file costs more than the file.
  supported: {
    "dynamic-import": false,
    // Every Node that this runs on has them.
    "regexp-unicode-property-escapes": true,
    "regexp-lookbehind-assertions": true,
  },
} as const satisfies BuildOptions;

/** V8 reads the whole body of an arrow function at once, that of a function only when it is called. */
const quick = { supported: { ...shared.supported, arrow: false } } as const satisfies BuildOptions;

/** Han characters take half the room of their codes. */
const small = { charset: "utf8" } as const satisfies BuildOptions;

const [program, library] = ["src/cli/main.ts", "src/index.ts"] as const;

/**
 * The shipped programs. The command and the library share their parts: CommonJS files that are loaded when they are
 * needed, for CommonJS starts fastest. `import` gets the library's exports from the same parts, each from its own.
 *
 * @returns what went into each of them
 */
export async function bundle(folder: string, version: string): Promise<Metafile[]> {
  const define = { __VERSION__: JSON.stringify(version) };
  const whole = await bundled({ entryPoints: [program, library], outdir: folder, write: false, plugins: [filesBeside("")] });
  const parts = {
    ...partsOf(whole.inputs),
    exported: await exportsOf(Object.keys(whole.inputs).filter((file) => file.startsWith("src/"))),
  };
  return Promise.all([
    ...[...parts.offered].map(([part, files]) =>
      bundled({
        ...entryOf(part, files, parts.exported),
        ...(hotParts.includes(part) ? quick : small),
        define,
        outfile: `${folder}/${part}.cjs`,
        plugins: [otherParts(part, parts), filesBeside(part), leanCommander],
      }),
    ),
    bundled({
      stdin: { contents: offering(library, namesIn(library, parts.exported)), resolveDir: "." },
      ...assigning,
      outfile: `${folder}/index.cjs`,
      plugins: [exportsBeside],
    }),
    bundled({ entryPoints: [library], outfile: `${folder}/index.js`, format: "esm", plugins: [exportsBeside] }),
    ...Object.entries(libraries).map(([name, contents]) =>
      bundled({ stdin: { contents, resolveDir: "." }, outfile: `${folder}/lib/${name}.cjs`, plugins: [withoutUnused, sharingPrompts] }),
    ),
  ]);
}

/** @returns what went into it */
const bundled = async (options: BuildOptions): Promise<Metafile> => (await build({ ...shared, ...options, metafile: true })).metafile;

/** What each file exports. */
async function exportsOf(files: string[]): Promise<Exports> {
  const { outputs } = (await build({ entryPoints: files, outdir: ".", format: "esm", write: false, metafile: true })).metafile;
  return new Map(Object.values(outputs).map(({ entryPoint = "", exports }) => [entryPoint, exports]));
}

type Exports = ReadonlyMap<string, readonly string[]>;

/**
 * A part offers what the modules that others import export; the library's and the program's own are entries. What is offered is
 * assigned: the getters that exports would become make a file longer and slower to load, and they break where `Object.prototype`
 * has members of its own.
 */
function entryOf(part: string, files: readonly string[], exported: Exports): BuildOptions {
  const entry = `src/${part}.ts`;
  if (part.startsWith("library/")) return { stdin: { contents: offering(entry, namesIn(entry, exported)), resolveDir: "." }, ...assigning };
  const modules = files.map((file, index) => `import { ${namesOf(file, index, exported)} } from "./${file}";`);
  const start = part === "advisor" ? [offering(program, ["start"])] : [];
  const offers = offeredBy(files, exported).map(assigned);
  return { stdin: { contents: [...modules, ...offers, ...start].join("\n"), resolveDir: "." }, ...assigning };
}

/** Offers what a file exports by its own names. */
const offering = (file: string, names: readonly string[]): string =>
  [`import { ${names} } from "./${file}";`, ...names.map(assigned)].join("\n");

const assigned = (name: string): string => `exports.${name} = ${name};`;

const namesIn = (file: string, exported: Exports): readonly string[] => exported.get(file) ?? [];

const assigning: BuildOptions = { logOverride: { "commonjs-variable-in-esm": "debug" } };

/** What a file exports, and as what the part that it is in offers that. @param index of the file among those whose exports are offered */
const namesOf = (file: string, index: number, exported: Exports): string[] =>
  namesIn(file, exported).map((name, at) => `${name} as ${offeredAs(index, at)}`);

/** All that a part offers. */
const offeredBy = (files: readonly string[], exported: Exports): string[] =>
  files.flatMap((file, index) => namesIn(file, exported).map((_, at) => offeredAs(index, at)));

const offeredAs = (file: number, name: number): string => `m${file}_${name}`;

/** What belongs to another part is required from there when it is needed. */
const otherParts = (part: string, { partOf, isIn, offered, exported }: Parts & { exported: Exports }): Plugin => ({
  name: "other-parts",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\..*\.ts$/ }, ({ path, importer, namespace }) => {
      if (namespace !== "file" || importer === "") return undefined;
      const file = posix.relative(process.cwd(), posix.join(posix.dirname(importer), path));
      return isIn(part, file) ? undefined : { path: file, namespace: "part", sideEffects: false };
    });
    onLoad({ filter: /.*/, namespace: "part" }, ({ path }) => {
      const other = partOf(path);
      const index = offered.get(other)?.indexOf(path) ?? -1;
      const names = namesIn(path, exported).map((name, at) => `${offeredAs(index, at)} as ${name}`);
      return { contents: `export { ${names} } from "${other}";` };
    });
    // All modules of a part come from one, so that a file requires it once.
    onResolve({ filter: /.*/, namespace: "part" }, ({ path }) => ({ path, namespace: "whole-part", sideEffects: false }));
    onLoad({ filter: /.*/, namespace: "whole-part" }, ({ path }) => {
      const [names, file] = [offeredBy(offered.get(path) ?? [], exported), beside(part, `${path}.cjs`)];
      return { contents: loadsOnDemand(part, path) ? onDemand(names, file) : `export { ${names} } from "${file}";` };
    });
    onResolve({ filter: /.*/, namespace: "whole-part" }, ({ path }) => ({ path, external: true }));
  },
});

/** A module whose members are read from a file that is loaded when one of them is read. */
function onDemand(names: readonly string[], file: string): string {
  const members = names.map((name) => `get ${name}() { return loaded().${name}; }`);
  return `let part; const loaded = () => (part ??= require("${file}"));\nmodule.exports = { ${members} };`;
}

/**
 * The knowledge is read from files, for nothing parses JSON faster than `JSON.parse`; what reads it goes into the part that needs it.
 * Libraries are files of their own.
 */
const filesBeside = (part: string): Plugin => ({
  name: "files-beside",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[@a-z]/ }, ({ path }) => {
      const file = libraryFiles[path];
      return file === undefined ? undefined : { path: beside(part, file), external: true };
    });
    onResolve({ filter: /^#/ }, ({ path }) => ({ path: `dist/${path.slice(1)}.cjs`, namespace: "reader" }));
    onLoad({ filter: /.*/, namespace: "reader" }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace("module.exports =", "export default"),
    }));
    onResolve({ filter: /\.json$/, namespace: "reader" }, ({ path }) => ({ path: beside(part, path), external: true }));
  },
});

/** Each export comes from its own part, so that a bundler can leave out what is not used. */
const exportsBeside: Plugin = {
  name: "exports-beside",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/library\// }, ({ path }) => ({ path: path.replace(/\.ts$/, ".cjs"), external: true, sideEffects: false }));
  },
};

/** How one file of `dist` names another. */
function beside(part: string, file: string): string {
  const path = posix.relative(posix.dirname(part), file);
  return path.startsWith(".") ? path : `./${path}`;
}
