/**
 * Runner: Stryker's test runner for the bundle of tests. All mutants are in the bundle and one is switched on at a time, so a
 * process loads it once and runs the covering tests of mutant after mutant: some twenty times as fast as a fresh vitest for
 * each. What a mutant spoils beyond its own run would make the next ones seem killed: hence after each kill the test that
 * killed must pass without the mutant, or the bundle is loaded anew and the mutant judged again.
 */
import { existsSync } from "node:fs"
import { readFile, writeFile } from "node:fs/promises"
import { pathToFileURL } from "node:url"
import { resolve } from "node:path"
import { bundleTests } from "./bundle.mjs"
import { packages } from "./packages.mjs"

/** Where Stryker's instrumented sources look for the mutant switched on. */
const mutants = (globalThis.__stryker__ ??= {})

const timesFile = "times.json"

class InProcessRunner {
  #tests = []
  #loads = 0

  capabilities() {
    return { reloadEnvironment: false }
  }

  async dryRun() {
    await this.#load()
    const tests = []
    for (const test of this.#tests) {
      mutants.currentTestId = test.id
      const start = performance.now()
      const failure = await failureOf(test)
      tests.push({
        id: test.id,
        name: test.id,
        timeSpentMs: performance.now() - start,
        ...(failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }),
      })
      mutants.currentTestId = undefined
    }
    // The quick ones first, here and in the other processes: most mutants are killed by a test that takes no time.
    const times = Object.fromEntries(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]))
    await writeFile(timesFile, JSON.stringify(times))
    return { status: "complete", tests, mutantCoverage: mutants.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit: hundredfold, mutantActivation }) {
    if (mutantActivation === "static") mutants.activeMutant = activeMutant.id
    if (this.#loads === 0) await this.#load()
    const chosen = testFilter && new Set(testFilter)
    // A hundred times what all tests together passed through the mutant: one test alone that passes ten times as often is in a
    // loop without end.
    const hitLimit = hundredfold === undefined ? undefined : hundredfold / 10
    for (let again = false; ; again = true) {
      let ran = 0
      let spoilt = false
      for (const test of this.#tests) {
        if (chosen && !chosen.has(test.id)) continue
        ran += 1
        Object.assign(mutants, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
        const failure = await failureOf(test)
        const looped = mutants.hitCount > hitLimit
        Object.assign(mutants, { activeMutant: undefined, hitCount: 0, hitLimit: undefined })
        if (failure === undefined) continue
        spoilt = mutantActivation !== "static" && (await failureOf(test)) !== undefined
        if (spoilt) break
        return looped
          ? { status: "timeout", reason: "hit limit" }
          : { status: "killed", killedBy: [test.id], failureMessage: failure, nrOfTests: ran }
      }
      if (!spoilt) return { status: "survived", nrOfTests: ran }
      if (again) return { status: "error", errorMessage: "A test fails without any mutant." }
      await this.#load()
    }
  }

  async #load() {
    this.#loads += 1
    const { leftOut } = packages[process.env.LAKSANA_MUTATED]
    const bundle = resolve("tests.bundle.mjs")
    await bundleTests(process.env.LAKSANA_MUTATED, bundle)
    const { allTests } = await import(`${pathToFileURL(bundle).href}?${this.#loads}`)
    const times = existsSync(timesFile) ? JSON.parse(await readFile(timesFile, "utf8")) : {}
    this.#tests = allTests
      .filter(({ id }) => !leftOut.some((name) => id.endsWith(` > ${name}`)))
      .toSorted((a, b) => (times[a.id] ?? 0) - (times[b.id] ?? 0))
  }
}

async function failureOf(test) {
  try {
    await test.run()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const inProcess = () => new InProcessRunner()
inProcess.inject = []

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", factory: inProcess }]
