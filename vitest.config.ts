import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/support/compiled.ts",
    include: ["test/**/*.test.ts"],
    // Real programs on real pseudo-terminals, and a browser: on a busy machine either can take more than ten seconds to show itself.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
  define: { __VERSION__: JSON.stringify("0.0.0-test") },
});
