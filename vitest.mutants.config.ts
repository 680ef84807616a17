import { defineConfig } from "vitest/config";

/** What the engine's mutants are held against: its own tests, without those that compare tens of thousands of answers. */
export default defineConfig({
  test: {
    include: ["test/{domain,engine}/**/*.test.ts"],
    exclude: ["test/engine/{laws,whole-*,second-opinion}.test.ts"],
    testTimeout: 60_000,
  },
  define: { __VERSION__: JSON.stringify("0.0.0-test") },
});
