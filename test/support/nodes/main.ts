/** `npm run test:nodes`: the built program under every supported line of Node, with the same bytes from all. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeOf, nodeVersions } from "./node-of.ts";

const program = fileURLToPath(new URL("../../../bin/advisor.cjs", import.meta.url));

/** What is compared byte by byte, besides all that the tests below expect. */
const calls = [
  ["--help"],
  ["--no-input", "--json", "--verbose", "--lang", "zh"],
  ["--no-input", "--json", "--edition", "faq-flash", "--lang", "en"],
  ["--industry", "银行", "--channel", "小程序", "--wechat-version", "6.7.0", "--lang", "zh"],
  ["--channel", "nowhere", "--camera", "--json", "--lang", "en"],
  ["matrix", "--format", "markdown", "--lang", "en"],
  ["report", "--channel", "api", "--lang", "zh"],
];

/** Tests that run the built program and nothing else of this project. */
const tests = ["test/cli/scenarios.test.ts", "test/cli/batch.test.ts", "test/cli/streams.test.ts", "test/cli/unwritable.test.ts"];

/** All that the calls print under one Node, with these variables besides those that are set. */
function printedBy(node: string, variables: Readonly<Record<string, string>> = {}): string {
  return calls
    .map((args) => spawnSync(node, [program, ...args], { encoding: "utf8", env: { ...process.env, ...variables } }))
    .map(({ stdout, stderr, status }) => `${stdout}${stderr}${status}`)
    .join("\n");
}

/** The same where Node keeps what it compiles: once as it compiles it, once as it takes it up again. */
function printedKeeping(node: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "advisor-compiled-"));
  try {
    return [1, 2].map(() => printedBy(node, { NODE_COMPILE_CACHE: folder }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let expected: string | undefined;
for (const version of nodeVersions) {
  const node = nodeOf(version);
  const printed = [printedBy(node), ...printedKeeping(node)];
  expected ??= printed[0];
  const env = { ...process.env, ADVISOR_TEST_NODE: node };
  const { status } = spawnSync("npx", ["vitest", "run", "--reporter=dot", ...tests], { env, stdio: "inherit" });
  const failing = printed.every((text) => text === expected) ? (status === 0 ? undefined : "tests fail") : "other bytes than the first";
  console.log(`node ${version} (${node}): ${failing ?? "the same bytes, all tests pass"}`);
  if (failing !== undefined) process.exitCode = 1;
}
