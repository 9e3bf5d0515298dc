import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // What must take longer than a quick run may: sites that are installed, processes of their own.
    include: ["tests/**/*.test.ts", ...(process.env.THOROUGH ? ["tests/**/*.thorough.ts"] : [])],
    globalSetup: ["tests/support/one-demo.ts"],
    // Modules are read once a worker, not once a file: that was a third of the time. Tests leave nothing behind in them.
    isolate: false,
    // One worker would be kept free on a machine of two.
    maxWorkers: "100%",
    setupFiles: ["tests/thorough.ts", "tests/engine.ts"],
    // A build of a whole site or a browser's start may wait for a busy machine; no test measures time.
    testTimeout: process.env.THOROUGH ? 600_000 : 60_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "node_modules/.vitest/report.json" }]],
  },
});
