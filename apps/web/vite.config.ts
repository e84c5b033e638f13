/** Vite's configuration of the viewer: the packages' sources, the cases built in, nothing inline. */
import { defaultClientConditions, defineConfig } from "vite"
import { casePlugin } from "./case-plugin.mjs"

const inBase =
  /[\\/](packages[\\/](core|engine|model|scenario|results|words)[\\/]|node_modules[\\/](?!.*(yaml|fflate|hyparquet)))/

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
    // What every question needs comes as one part: fifty small ones would each be waited for.
    rolldownOptions: {
      checks,
      output: { codeSplitting: { groups: [{ name: "base", test: inBase, minShareCount: 2 }] } },
    },
  },
})
