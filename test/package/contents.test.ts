import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

interface Packed {
  unpackedSize: number;
  files: { path: string }[];
}

const pack = (): Packed => JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { encoding: "utf8" }))[0];

describe("what users install", () => {
  const { files, unpackedSize } = pack();
  const paths = files.map(({ path }) => path);
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));

  test("holds programs, types, texts and licences, and nothing else", () => {
    const wanted = /^(?:bin\/advisor\.cjs|dist\/(?:[\w-]+\/)*[\w-]+\.(?:cjs|js|d\.ts|d\.cts|json|json\.br)|dist\/THIRD-PARTY-LICENSES)$/;
    const texts = ["CHANGELOG.md", "LICENSE", "README.md", "README.zh.md", "package.json"];
    expect(paths.filter((path) => !wanted.test(path) && !texts.includes(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(["dist/THIRD-PARTY-LICENSES", "dist/index.d.ts", "dist/index.d.cts", ...texts]));
  });

  test("has not grown", () => expect(unpackedSize).toBeLessThan(718_500));

  test("has no dependency and runs nothing when it is installed", () => {
    for (const kind of ["dependencies", "optionalDependencies", "peerDependencies"]) expect(manifest[kind]).toBeUndefined();
    // `prepare` is for a checkout: npm leaves it out where a packed package is installed.
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  });

  test("names the licence of every library in it", () => {
    const licences = readFileSync("dist/THIRD-PARTY-LICENSES", "utf8");
    for (const library of ["commander", "@inquirer/core", "chalk", "cli-table3"])
      expect(licences).toMatch(new RegExp(`^${library} \\d`, "m"));
  });
});

describe("a bundler leaves out what is not imported", () => {
  const bundled = async (contents: string) => {
    const { metafile } = await build({
      stdin: { contents, resolveDir: "." },
      bundle: true,
      platform: "node",
      write: false,
      metafile: true,
      alias: { "faceid-advisor": "./dist/index.js" },
    });
    const kept = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
    return kept.filter(([file, { bytesInOutput }]) => file.startsWith("dist/") && bytesInOutput > 0).map(([file]) => file);
  };

  test("importing it for nothing brings nothing: it has no side effects", async () => {
    expect(await bundled(`import "faceid-advisor";`)).toEqual([]);
  });

  test("advise brings neither the questions nor the look-ups, and nothing brings the command line", async () => {
    const files = await bundled(`import { advise } from "faceid-advisor"; console.log(advise({}));`);
    expect(files).toContain("dist/core.cjs");
    expect(files.filter((file) => /asking|topics|question|advisor|run\.cjs/.test(file))).toEqual([]);
    const all = await bundled(`import * as library from "faceid-advisor"; console.log(library);`);
    expect(all.filter((file) => /advisor|run\.cjs|wizard|page|commands|dist\/lib\//.test(file))).toEqual([]);
  });
});
