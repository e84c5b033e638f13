/** Vite's configuration of the viewer: the packages' sources, the cases built in, nothing inline. */
import { defaultClientConditions, defineConfig } from "vite"
import { casePlugin } from "./case-plugin.mjs"

/** Bytes below which a part goes into the one that is needed by most of the same questions. */
const least = 2500

/**
 * The parts of a worker: one with what its first questions need; the schemas that read events and the engine that makes runs, each
 * whole; and of the rest, what is needed by the same questions together.
 */
const parts = [
  { name: "first", tags: ["$initial"], priority: 3 },
  { name: "schemas", test: /[\\/](packages[\\/]core[\\/]src[\\/]events|node_modules[\\/].*effect)[\\/]/, priority: 2 },
  { name: "engine", test: /[\\/]packages[\\/]engine[\\/]/, priority: 1 },
  { name: "shared", test: /./, minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: least },
]

/** How long a build's own parts took is nothing that whoever starts the viewer has to be warned of. */
const checks = { bundlerTimings: false }

export default defineConfig({
  base: "./",
  plugins: [casePlugin()],
  resolve: { conditions: ["source", ...defaultClientConditions] },
  build: {
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    sourcemap: false,
    rolldownOptions: { checks },
  },
  worker: {
    format: "es",
    plugins: () => [casePlugin()],
    // No part is waited for that a question does not need; and fifty small ones would each be waited for.
    rolldownOptions: { checks, output: { codeSplitting: { groups: parts } } },
  },
})
