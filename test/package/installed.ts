/**
 * `npm run test:package`: packs, installs the tarball into an empty folder and runs command and library there on every Node
 * that is supported. It fetches other Nodes, so it is no part of `npm test`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { nodeVersions } from "../support/nodes/node-of.ts";

const folder = mkdtempSync(join(tmpdir(), "advisor-package-"));
const run = (file: string, args: readonly string[]): string =>
  execFileSync(file, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const request = { industry: "finance/bank", channel: "native-h5", wechatVersion: "8.0.50", camera: "front" };

const programs: Record<string, string> = {
  "import.mjs": `import { advise, nextQuestion } from "faceid-advisor"; console.log(advise(${JSON.stringify(request)}).verdict, nextQuestion({}).field);`,
  "require.cjs": `const { advise, nextQuestion } = require("faceid-advisor"); console.log(advise(${JSON.stringify(request)}).verdict, nextQuestion({}).field);`,
};

const typed = `import { advise, nextQuestion, parseRequest, RequestError, type Answer, type RequestInput } from "faceid-advisor";
const request: RequestInput = ${JSON.stringify(request)};
const answer: Answer = advise(request);
const parsed = parseRequest(request);
export const told: string = "request" in parsed ? answer.verdict : parsed.errors[0]!.message;
export const asked: string | undefined = nextQuestion({})?.title;
export const isError = (error: unknown): boolean => error instanceof RequestError && error.errors.length > 0;
`;

function expectEqual(what: string, found: string, expected: string): void {
  if (found !== expected) throw new Error(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
  console.log(`ok  ${what}`);
}

function install(): void {
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { encoding: "utf8" }),
  );
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true }));
  run("npm", ["install", "--no-audit", "--no-fund", "--offline", `./${packed.filename}`]);
  const { packages } = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  expectEqual(
    "packages installed",
    Object.keys(packages)
      .filter((name) => name !== "")
      .join(),
    "node_modules/faceid-advisor",
  );
  console.log(`    ${packed.filename}: ${packed.size} bytes, unpacked ${packed.unpackedSize}, ${packed.files.length} files`);
}

function tryOn(version: string): void {
  const node = (...args: string[]) => run("npx", ["-y", `node@${version}`, ...args]).trimEnd();
  const bin = join("node_modules", "faceid-advisor", "bin", "advisor.cjs");
  const name = node("--version");
  for (const file of Object.keys(programs)) expectEqual(`${file} on ${name}`, node(file), "supported industry");
  const flags = Object.entries(request).flatMap(([field, value]) => [field === "wechatVersion" ? "--wechat-version" : `--${field}`, value]);
  expectEqual(`advisor --json on ${name}`, JSON.parse(node(bin, ...flags, "--json")).verdict, "supported");
  expectEqual(`advisor matrix on ${name}`, JSON.parse(node(bin, "matrix", "--json")).schemaVersion.toString(), "1");
  expectEqual(`advisor diagnose on ${name}`, JSON.parse(node(bin, "diagnose", "--json", "--", "-9101")).matches.length.toString(), "1");
  writeFileSync(join(folder, "requests.jsonl"), `${JSON.stringify({ id: 1, ...request })}\n`);
  expectEqual(`advisor batch on ${name}`, node(bin, "batch", "requests.jsonl").slice(0, 25), '{"id":1,"schemaVersion":1');
}

function checkTypes(): void {
  for (const ending of ["mts", "cts"]) {
    writeFileSync(join(folder, `typed.${ending}`), typed);
    const compiler = resolve("node_modules", "typescript", "bin", "tsc");
    const settings = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--ignoreConfig"];
    expectEqual(`types for typed.${ending}`, run(process.execPath, [compiler, ...settings, `typed.${ending}`]), "");
  }
}

try {
  install();
  for (const [file, program] of Object.entries(programs)) writeFileSync(join(folder, file), program);
  checkTypes();
  for (const version of nodeVersions) tryOn(version);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
