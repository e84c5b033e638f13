/** Vite's configuration of the viewer: the packages' sources, the cases built in, nothing inline. */
import { defaultClientConditions, defineConfig } from "vite"
import { casePlugin } from "./case-plugin.mjs"

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
  },
  worker: { format: "es", plugins: () => [casePlugin()] },
})
