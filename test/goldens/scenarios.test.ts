/**
 * Goldens: every scenario of the Paser case and of the worked examples, run through the command line and compared with what
 * was committed. A difference is reviewed, and `pnpm goldens` writes it down. A case's scenarios are run in one go: the
 * numbers of each are kept in a file of its own, the words of all in one for each language.
 */
import { describe, expect, test } from "vitest"
import { examples } from "../examples/examples.ts"
import { laksana } from "../laksana.ts"
import { paserScenarios } from "../paser.ts"

const runs = "100"
const golden = (name: string, folder = "paser") => `../../scenarios/${folder}/golden/${name}`

interface Results {
  readonly inputHash: string
  readonly draws: unknown
  readonly scenarios: readonly {
    readonly id: string
    readonly indicators: Readonly<Record<string, readonly { readonly month: string }[]>>
  }[]
}

/** The result with its indicators at year ends only: what a reviewer can read. */
function yearEnds(results: Pick<Results, "scenarios">): unknown {
  return {
    ...results,
    scenarios: results.scenarios.map((scenario) => ({
      ...scenario,
      indicators: Object.fromEntries(
        Object.entries(scenario.indicators).map(([id, months]) => [
          id,
          months.filter(({ month }) => month.endsWith("-12")),
        ]),
      ),
    })),
  }
}

function printed(args: readonly string[]): string {
  const { status, stdout, stderr } = laksana(args)
  expect(stderr).toBe("")
  expect(status).toBe(0)
  return stdout
}

/** All scenarios of a case, run once and only when first asked for. */
function runOf(folder: string, flags: readonly string[]) {
  // So few runs are not worth a thread to carry them; that their number changes no byte is a law of its own.
  const run = ["run", folder, "--runs", runs, "--workers", "1", ...flags]
  let results: Results | undefined
  return {
    /** Without what all scenarios share, their inputs' hash and the draws they took: any of them would change every golden. */
    numbersOf: (name: string): unknown => {
      results ??= JSON.parse(printed([...run, "--json"])) as Results
      const { inputHash: _hash, draws: _draws, ...known } = results
      const scenarios = known.scenarios.filter(({ id }) => id === name || id.startsWith(`${name}/`))
      expect(scenarios.length).toBeGreaterThan(0)
      return yearEnds({ ...known, scenarios })
    },
    words: (language: string) => printed([...run, "--lang", language]),
  }
}

function goldens(folder: string, names: readonly string[], flags: readonly string[] = []) {
  const { numbersOf, words } = runOf(folder, flags)
  test.each(names)("%s", async (name) => {
    await expect(`${JSON.stringify(numbersOf(name), null, 1)}\n`).toMatchFileSnapshot(golden(`${name}.json`, folder))
  })
  test.each(["en", "id"])("in words (%s)", async (language) => {
    await expect(words(language)).toMatchFileSnapshot(golden(`runs.${language}.txt`, folder))
  })
}

describe("scenarios/paser", () => {
  test("holds a scenario for each of the analyst's eight questions, and the baseline", () => {
    expect(paserScenarios.length).toBeGreaterThanOrEqual(9)
  })

  goldens("paser", paserScenarios)
})

describe.each(examples)("scenarios/$name", ({ name: folder, scenarios }) => {
  goldens(folder, scenarios, ["--model", `scenarios/${folder}/model.mjs`])
})

test.each(["en", "id"])("the replay of Paser in words (%s)", async (language) => {
  await expect(printed(["replay", "paser", "--lang", language])).toMatchFileSnapshot(golden(`replay.${language}.txt`))
})

test.each(["history", "scenario", "assumptions", "case"])("the editor's schema of a %s file", async (kind) => {
  await expect(printed(["schema", kind, "--case", "paser"])).toMatchFileSnapshot(
    `../../scenarios/schema/${kind}.schema.json`,
  )
})
