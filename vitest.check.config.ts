import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const collecting = fileURLToPath(new URL("test/data/facts/collecting.ts", import.meta.url));

/** Checks that take longer than a test may: each has a script of its own in package.json. */
export default defineConfig({
  plugins: [
    {
      name: "collect-tests",
      enforce: "pre",
      // A check that runs tests itself is given those of other files instead of their being run.
      resolveId: (source, importer = "") => (source === "vitest" && importer.endsWith(".test.ts") ? collecting : undefined),
    },
  ],
  test: { include: ["test/**/*.check.ts"], testTimeout: 1_800_000 },
  define: { __VERSION__: JSON.stringify("0.0.0-test") },
});
