import { defineConfig } from "vitest/config";

/** Checks that take longer than a test may: each has a script of its own in package.json. */
export default defineConfig({
  test: { globalSetup: "test/support/compiled.ts", include: ["test/**/*.check.ts"], testTimeout: 1_800_000 },
  define: { __VERSION__: JSON.stringify("0.0.0-test") },
});
