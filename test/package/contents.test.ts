import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, onTestFinished, test } from "vitest";

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
    const wanted = /^(?:bin\/advisor\.cjs|dist\/(?:[\w-]+\/)*[\w-]+\.(?:cjs|js|d\.ts|d\.cts|json)|dist\/THIRD-PARTY-LICENSES)$/;
    const texts = ["CHANGELOG.md", "LICENSE", "README.md", "README.zh.md", "package.json"];
    expect(paths.filter((path) => !wanted.test(path) && !texts.includes(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(["dist/THIRD-PARTY-LICENSES", "dist/index.d.ts", "dist/index.d.cts", ...texts]));
  });

  test("has not grown", () => expect(unpackedSize).toBeLessThan(778_000));

  test.each(["README.md", "README.zh.md"])("takes the room that %s says", (readme) => {
    const [, told] = /(?:unpacked it\s+takes|解压后) ([\d.]+) MB/.exec(readFileSync(readme, "utf8")) ?? [];
    expect(Math.abs(Number(told) - unpackedSize / 1e6)).toBeLessThan(0.01);
  });

  test("has no dependency and runs nothing when it is installed", () => {
    for (const kind of ["dependencies", "optionalDependencies", "peerDependencies"]) expect(manifest[kind]).toBeUndefined();
    // `prepare` is for a checkout: npm leaves it out where a packed package is installed.
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([]);
  });

  test("its types speak of nothing that it does not bring", () => {
    const types = readFileSync("dist/index.d.cts", "utf8");
    expect(types).not.toMatch(/§|\bsrc\/|\bany\b(?=[;,)])|\bimport\b/);
  });

  test("names the licence of every library in it", () => {
    const licences = readFileSync("dist/THIRD-PARTY-LICENSES", "utf8");
    for (const library of ["commander", "@inquirer/core", "chalk", "cli-table3"])
      expect(licences).toMatch(new RegExp(`^${library} \\d`, "m"));
  });
});

const imported = { bundle: true, platform: "node", alias: { "faceid-advisor": "./dist/index.js" } } as const;

describe("a bundler leaves out what is not imported", () => {
  const bundled = async (contents: string) => {
    const { metafile } = await build({
      stdin: { contents, resolveDir: "." },
      ...imported,
      write: false,
      metafile: true,
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

describe.each(["cjs", "esm"] as const)("bundled into one %s file that stands alone", (format) => {
  /** What a program prints whose bundle is all that there is. */
  async function printedBy(contents: string): Promise<{ printed: string; size: number }> {
    const folder = mkdtempSync(join(tmpdir(), "advisor-bundle-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const outfile = join(folder, format === "esm" ? "program.mjs" : "program.cjs");
    await build({ ...imported, stdin: { contents, resolveDir: "." }, format, minify: true, outfile });
    return { printed: execFileSync(process.execPath, [outfile], { cwd: folder, encoding: "utf8" }), size: statSync(outfile).size };
  }

  test("every function finds its knowledge", async () => {
    const calls = [
      `advise({ channel: "api" }).verdict`,
      `nextQuestion({}).field`,
      `matrix().channels.length`,
      `list("sources").kind`,
      `compare(["saas", "paas"]).kind`,
      `documents({ industry: "finance/bank" }).asked.industry`,
      `changes().to`,
      `diagnose("-9101").matches.length`,
      `searchFaq("rear-camera").entries[0].id`,
    ];
    const { printed } = await printedBy(`import * as library from "faceid-advisor";
const { ${calls.map((call) => /^\w+/.exec(call)?.[0])} } = library;
console.log([${calls}].join());`);
    expect(printed).toBe("supported,industry,7,sources,delivery,finance/bank,faq-flash,1,rear-camera\n");
  });

  test("advise alone takes no more room than the README says", async () => {
    const { printed, size } = await printedBy(`import { advise } from "faceid-advisor"; console.log(advise({}).verdict);`);
    expect(printed).toBe("supported\n");
    expect(size).toBeLessThan(335_000);
  });
});
