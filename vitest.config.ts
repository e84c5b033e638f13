import { defineConfig } from "vitest/config"

export default defineConfig({
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "apps/*/src/**/*.test.ts", "test/**/*.test.ts"],
    setupFiles: ["./test/seed.ts"],
    // No test may lean on another: files and tests come in an order drawn from the run's seed.
    sequence: { shuffle: true, seed: Number(process.env["LAKSANA_SEED"] ?? 20240325) },
    reporters: ["default", "./test/closing-line.ts"],
    testTimeout: 60_000,
  },
})
