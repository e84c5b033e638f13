/**
 * Mutation scores: `pnpm mutation`, or `pnpm mutation core` for one package, or `pnpm mutation core packages/core/src/time/day.ts`
 * for some of its files; with `--vitest` by Stryker's own runner, which takes much longer. Ends with one line for each package,
 * and with 1 where a score is less than it must be.
 */
import { fileURLToPath } from "node:url"
import { Stryker } from "@stryker-mutator/core"
import { packages } from "./packages.mjs"

/** Sandbox and reports; ignored by git. */
const folder = ".mutation"

process.chdir(fileURLToPath(new URL("../..", import.meta.url)))

const given = process.argv.slice(2).filter((word) => word !== "--vitest")
const byVitest = process.argv.includes("--vitest")
const files = given.filter((word) => word.includes("/"))
const chosen = given.filter((word) => !word.includes("/"))
const unknown = chosen.filter((name) => !(name in packages))
if (unknown.length > 0)
  throw new Error(`No such package: ${unknown.join(", ")}. There are ${Object.keys(packages).join(", ")}.`)

/** Mutates a package and runs the tests that hold it against each mutant. */
async function mutate(name) {
  // The runner's processes inherit it.
  process.env.LAKSANA_MUTATED = name
  const started = performance.now()
  const results = await new Stryker({
    mutate: [...(files.length > 0 ? files : [`packages/${name}/src/**/*.ts`]), ...notMutated],
    testRunner: byVitest ? "vitest" : "in-process",
    plugins: [
      fileURLToPath(import.meta.resolve("./runner.mjs")),
      fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner")),
    ],
    vitest: { configFile: fileURLToPath(import.meta.resolve("./vitest.config.mjs")), related: false },
    // The tsconfig files name these packages, so they stay; what is in them is not needed.
    ignorePatterns: ["/.ci", "/docs", "/out", "/apps/*/src", "/packages/laws/src", "dist", "*.tsbuildinfo"],
    tempDirName: folder,
    cleanTempDir: "always",
    // Stryker would rewrite it with the compiler's old interface. Nothing here needs it.
    tsconfigFile: "none",
    disableTypeChecks: false,
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    concurrency: 2,
    timeoutMS: byVitest ? 5000 : 1500,
    reporters: ["progress-append-only", "html", "json"],
    htmlReporter: { fileName: `${folder}/${name}.html` },
    jsonReporter: { fileName: `${folder}/${name}.json` },
    allowConsoleColors: false,
  }).runMutationTest()
  const count = (status) => results.filter((result) => result.status === status).length
  const [killed, timedOut, survived, uncovered] = ["Killed", "Timeout", "Survived", "NoCoverage"].map(count)
  const score = (100 * (killed + timedOut)) / (killed + timedOut + survived + uncovered)
  const minutes = (performance.now() - started) / 60_000
  return { name, score, killed, timedOut, survived, uncovered, leftOut: count("Ignored"), minutes }
}

/** Tests and what only they use; an index only hands on. */
const notMutated = ["!**/*.test.ts", "!**/*.d.ts", "!packages/core/src/testing.ts", "!packages/*/src/index.ts"]

const rows = []
for (const name of chosen.length > 0 ? chosen : Object.keys(packages)) rows.push(await mutate(name))
for (const { name, score, killed, timedOut, survived, uncovered, leftOut, minutes } of rows) {
  const least = packages[name].least
  console.log(
    `${name}: ${score.toFixed(1)} % (${killed} killed, ${timedOut} timed out, ${survived} survived, ${uncovered} without coverage; ` +
      `${leftOut} static left out; ${minutes.toFixed(1)} min)${score < least ? `, less than ${least} %` : ""}`,
  )
}
if (rows.some(({ name, score }) => score < packages[name].least)) process.exitCode = 1
