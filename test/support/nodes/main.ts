/** `npm run test:nodes`: the built program under every supported line of Node, with the same bytes from all. */
import { spawnSync } from "node:child_process";
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

/** All that the calls print under one Node. */
function printedBy(node: string): string {
  return calls
    .map((args) => spawnSync(node, [program, ...args], { encoding: "utf8" }))
    .map(({ stdout, stderr, status }) => `${stdout}${stderr}${status}`)
    .join("\n");
}

let expected: string | undefined;
for (const version of nodeVersions) {
  const node = nodeOf(version);
  const printed = printedBy(node);
  expected ??= printed;
  const env = { ...process.env, ADVISOR_TEST_NODE: node };
  const { status } = spawnSync("npx", ["vitest", "run", "--reporter=dot", ...tests], { env, stdio: "inherit" });
  const failing = printed === expected ? (status === 0 ? undefined : "tests fail") : "other bytes than the first";
  console.log(`node ${version} (${node}): ${failing ?? "the same bytes, all tests pass"}`);
  if (failing !== undefined) process.exitCode = 1;
}
