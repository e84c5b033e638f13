import { defineConfig } from "vitest/config"

export default defineConfig({
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  test: {
    include: ["packages/*/src/**/*.test.{ts,tsx}", "apps/*/src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    // The kit's example is a developer's own: it is run in a folder of its own, by `test/packed/packed.test.ts`.
    exclude: ["**/node_modules/**", "test/packed/example/**"],
    globalSetup: ["./test/cache.ts"],
    setupFiles: ["./test/seed.ts"],
    // No test may lean on another: files and tests come in an order drawn from the run's seed.
    sequence: { shuffle: true, seed: Number(process.env["LAKSANA_SEED"] ?? 20240325) },
    // Half of the tests wait for programs they start; vitest's own choice would leave a core idle on a machine with two.
    maxWorkers: "100%",
    // Loading the packages anew for each of a hundred files took a fifth of the suite's time, and no file changes a module.
    isolate: false,
    reporters: ["default", "./test/closing-line.ts"],
    testTimeout: 60_000,
    // What a file prepares takes as long as what it tests, on a machine that does much else beside.
    hookTimeout: 60_000,
  },
})
