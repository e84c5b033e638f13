import { defineConfig } from "vitest/config"

export default defineConfig({
  ssr: { resolve: { conditions: ["source", "module", "node", "development|production"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "apps/*/src/**/*.test.ts", "test/**/*.test.ts"],
    setupFiles: ["./test/seed.ts"],
    reporters: ["default", "./test/closing-line.ts"],
    testTimeout: 60_000,
  },
})
