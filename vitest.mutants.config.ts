import { defineConfig } from "vitest/config";

/** What the mutants of the domain and the engine are held against. */
export default defineConfig({
  test: {
    globalSetup: "test/support/compiled.ts",
    include: ["test/engine/all.mutants.ts"],
    testTimeout: 60_000,
  },
  define: { __VERSION__: JSON.stringify("0.0.0-test") },
});
