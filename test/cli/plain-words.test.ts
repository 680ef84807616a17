import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlainWords } from "../../src/cli/plain-words.ts";
import { readCommandLine } from "../../src/cli/program.ts";
import type { Reading, Setting } from "../../src/cli/reading.ts";
import { command } from "../../src/commands/advise.ts";
import { knowledge } from "../support/knowledge.ts";

const output = {
  write: () => expect.unreachable("nothing is printed"),
} as unknown as Setting["output"];
const setting: Setting = { knowledge, language: "en", version: "0.0.0", unicode: true, output, env: {} };
const flags = command.flags(knowledge, "en");

const plainly = (argv: readonly string[]) => readPlainWords(argv, "advise", command, setting);

/** What was typed, by flag. */
const typed = (reading: Reading) =>
  Object.fromEntries(flags.map((flag) => [flag.name, reading.typed(flag)] as const).filter(([, value]) => value !== undefined));

const flag = fc.constantFrom(...flags.map(({ name }) => `--${name}`));
/** Values, names of commands, the names of standard input and of nothing, and what no flag is. */
const word = fc.constantFrom("bank", "6.7.0", "", "batch", "advise", "help", "-", "--", "-x", "--unknown", "=", "a=b");
const words = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.tuple(flag, word) },
    { weight: 2, arbitrary: fc.tuple(fc.tuple(flag, word).map((pair) => pair.join("="))) },
    { weight: 1, arbitrary: fc.tuple(flag) },
    { weight: 1, arbitrary: fc.tuple(word) },
  ),
  { maxLength: 6 },
);
const argvs = words.map((groups) => groups.flat()).filter((argv) => !argv.includes("help"));

describe("a command line of nothing but flags", () => {
  test("is read without commander, and as commander reads it", async () => {
    await fc.assert(
      fc.asyncProperty(argvs, async (argv) => {
        const reading = plainly(argv);
        fc.pre(reading !== undefined);
        const commanders = await readCommandLine(argv, setting);
        expect({ name: reading.name, rest: reading.rest, typed: typed(reading) }).toEqual(
          commanders && { name: commanders.name, rest: commanders.rest, typed: typed(commanders) },
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    [[]],
    [["--industry", "bank", "--channel", "native-h5", "--wechat-version", "6.7.0", "--json"]],
    [["--lang=zh", "--no-input", "--check"]],
    [["--industry", ""]],
    [["--industry", "bank", "--industry", "bank"]],
    [["--industry", "batch"]],
  ])("%j needs no commander", (argv) => {
    expect(plainly(argv)).toBeDefined();
  });

  test.each([
    [["matrix"]],
    [["--help"]],
    [["-h"]],
    [["-V", "--json"]],
    [["--chanel", "native-h5"]],
    [["--industry"]],
    [["--industry", "--json"]],
    [["--request", "-"]],
    [["--json=yes"]],
    [["--no-json"]],
    [["--", "--json"]],
    [["--industry", "bank", "--industry", "dating"]],
    [["bank"]],
  ])("%j is left to it", (argv) => {
    expect(plainly(argv)).toBeUndefined();
  });
});
