import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/support/compiled.ts",
    include: ["test/**/*.test.ts"],
    // Real programs on real pseudo-terminals: a wait for a screen can take up to ten seconds on a busy machine.
    testTimeout: 60_000,
  },
  define: { __VERSION__: JSON.stringify("0.0.0-test") },
});
