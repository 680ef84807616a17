/** `npm run verify-answer FILE` (or `-`): a second opinion on an answer that the program gave with `--json`. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checks, wrongIn } from "./check.ts";
import type { Told } from "./told.ts";

const program = fileURLToPath(new URL("../../../bin/advisor.cjs", import.meta.url));

/** The answer of the built program to a request. @throws {Error} with what it says where it does not answer */
function ask(request: object): Told {
  const { stdout, stderr } = spawnSync(process.execPath, [program, "--json", "--request", "-"], {
    input: JSON.stringify(request),
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: npm run verify-answer FILE   (- for standard input)");
  process.exitCode = 2;
} else {
  const wrong = wrongIn(JSON.parse(readFileSync(file === "-" ? 0 : file, "utf8")), ask);
  console.log(wrong.length === 0 ? `right: ${Object.keys(checks).join(", ")}` : wrong.join("\n"));
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
