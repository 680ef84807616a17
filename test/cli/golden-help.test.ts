import { describe, test } from "vitest";
import { commands } from "../../src/commands/index.ts";
import { languages } from "../../src/domain/language.ts";
import { widthOf } from "../../src/render/text/width.ts";
import { run } from "../support/program.ts";

/** One file a command; `npx vitest run test/cli/golden-help.test.ts -u` writes them anew, for a review of the change. */
describe.concurrent("help says what it said", { timeout: 60_000 }, () => {
  for (const name of Object.keys(commands)) {
    test(name, async ({ expect }) => {
      const calls = languages.map((language) => [name, "--help", "--lang", language]);
      const pages = await Promise.all(calls.map(async (call) => `$ advisor ${call.join(" ")}\n${(await run(call)).stdout}`));
      expect(pages.flatMap((page) => page.split("\n")).filter((line) => widthOf(line) > 80)).toEqual([]);
      await expect(pages.join("\n")).toMatchFileSnapshot(`help/${name}.txt`);
    });
  }

  test("of the program as a whole, which lists the commands and the topics", async ({ expect }) => {
    const whole = await run(["help"]);
    for (const name of Object.keys(commands)) expect(whole.stdout).toMatch(new RegExp(`^  ${name} `, "m"));
    expect(whole.stdout).toContain("exit-codes");
    expect(whole).toEqual(await run(["--help"]));
  });

  test("of a command by its name", async ({ expect }) => {
    expect(await run(["help", "matrix"])).toEqual(await run(["matrix", "--help"]));
  });
});
