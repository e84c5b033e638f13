/**
 * Bundle: all tests that hold a package, with all that they import, as one module. It is made in Stryker's sandbox, whose
 * node_modules are links to the repository's: there `@laksana/core` would lead back to the sources that nobody mutated, so
 * here a package's name means the sandbox's own copy.
 */
import { existsSync, readdirSync } from "node:fs"
import { rename } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build } from "esbuild"
import { packages } from "./packages.mjs"

const vitest = createRequire(import.meta.url).resolve("vitest/package.json")
const entry = "all-tests"
/** What a test imports by these names; the stand-ins themselves get the real thing. */
const standIns = {
  vitest: fileURLToPath(import.meta.resolve("./in-process.ts")),
  "fast-check": fileURLToPath(import.meta.resolve("./few-examples.ts")),
}

const names = {
  name: "names",
  setup(build) {
    build.onResolve({ filter: /^@laksana\/\w+$/ }, ({ path }) => ({
      path: resolve("packages", path.slice("@laksana/".length), "src/index.ts"),
    }))
    // A package may say that its modules do nothing when imported; its tests do.
    build.onResolve({ filter: /^\.\/.*\.ts$/ }, ({ path, importer }) =>
      importer.endsWith(entry) ? { path: resolve(path), sideEffects: true } : undefined,
    )
    build.onResolve({ filter: /^(vitest|fast-check)$/ }, ({ path, importer }) => {
      const standIn = standIns[path]
      if (importer !== standIn) return { path: standIn }
      return path === "vitest"
        ? { path: pathToFileURL(join(dirname(vitest), "dist/index.js")).href, external: true }
        : undefined
    })
    build.onResolve({ filter: /^begin:/ }, ({ path }) => ({ path, namespace: "begin" }))
    build.onLoad({ filter: /.*/, namespace: "begin" }, ({ path }) => ({
      contents: `import { beginFile } from "vitest"; beginFile(${JSON.stringify(path.slice("begin:".length))})`,
      resolveDir: process.cwd(),
    }))
  },
}

/** Writes the bundle of a package's tests, once for all of Stryker's processes. */
export async function bundleTests(name, outfile) {
  if (existsSync(outfile)) return
  const { tests } = packages[name]
  const files = tests.flatMap((path) =>
    path.endsWith(".test.ts")
      ? [path]
      : readdirSync(path, { recursive: true, encoding: "utf8" })
          .filter((file) => file.endsWith(".test.ts"))
          .sort()
          .map((file) => `${path}/${file}`),
  )
  const own = `${outfile}.${process.pid}`
  await build({
    stdin: {
      contents: [
        'import "./test/seed.ts"',
        ...files.flatMap((file) => [`import "begin:${file}"`, `import "./${file}"`]),
        'export { allTests } from "vitest"',
      ].join("\n"),
      resolveDir: process.cwd(),
      sourcefile: entry,
    },
    outfile: own,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["source"],
    logLevel: "warning",
    plugins: [names],
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  })
  await rename(own, outfile)
}
