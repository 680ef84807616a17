import { fileURLToPath } from "node:url";
import { describe, test } from "vitest";
import { expectedOf, loadScenarios, perform, rewrite } from "../support/scenario.ts";

const folder = fileURLToPath(new URL("scenarios", import.meta.url));
const scenarios = loadScenarios(folder);

describe.concurrent("the program prints what the scenario says", { timeout: 60_000 }, () => {
  test("there are scenarios", ({ expect }) => {
    expect(scenarios, `${folder} holds none`).not.toHaveLength(0);
  });

  for (const scenario of scenarios) {
    test(scenario.name, async ({ expect }) => {
      const actual = await perform(scenario);
      if (process.env["UPDATE_SCENARIOS"] === "1") rewrite(scenario, actual);
      else expect(actual).toEqual(expectedOf(scenario, actual));
    });
  }
});
