/** Vitest as Stryker's own runner starts it, in the sandbox: `pnpm mutation --vitest …`, to check the quick runner against. */
import { join } from "node:path"
import { defineConfig } from "vitest/config"
import { packages } from "./packages.mjs"

const root = process.cwd()

export default defineConfig({
  root,
  resolve: {
    // In the sandbox the packages' links lead back to the sources that nobody mutated.
    alias: [{ find: /^@laksana\/(\w+)$/, replacement: join(root, "packages/$1/src/index.ts") }],
    conditions: ["source"],
  },
  test: {
    include: packages[process.env.LAKSANA_MUTATED].tests.map((path) =>
      path.endsWith(".ts") ? path : `${path}/**/*.test.ts`,
    ),
    setupFiles: ["./test/seed.ts"],
    isolate: false,
    testTimeout: 60_000,
  },
})
