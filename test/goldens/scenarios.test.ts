/**
 * Goldens: every scenario of the Paser case and of the worked examples, run through the command line and compared with what
 * was committed. A difference is reviewed, and `pnpm goldens` writes it down. One run gives the numbers and the words in both
 * languages their check.
 */
import { describe, expect, test } from "vitest"
import { examples } from "../examples/examples.ts"
import { laksana } from "../laksana.ts"
import { paserScenarios } from "../paser.ts"

const runs = "100"
const golden = (name: string, folder = "paser") => `../../scenarios/${folder}/golden/${name}`

interface Results {
  readonly scenarios: readonly {
    readonly indicators: Readonly<Record<string, readonly { readonly month: string }[]>>
  }[]
}

/** The result with its indicators at year ends only: what a reviewer can read. */
function yearEnds(results: Results): unknown {
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

async function expectGoldens(folder: string, name: string, flags: readonly string[] = []) {
  // So few runs are not worth a thread to carry them; that their number changes no byte is a law of its own.
  const run = ["run", `${folder}/${name}`, "--runs", runs, "--workers", "1", ...flags]
  const results = JSON.parse(printed([...run, "--json"])) as Results
  await expect(`${JSON.stringify(yearEnds(results), null, 1)}\n`).toMatchFileSnapshot(golden(`${name}.json`, folder))
  for (const language of ["en", "id"]) {
    const words = printed([...run, "--lang", language])
    await expect(words).toMatchFileSnapshot(golden(`${name}.${language}.txt`, folder))
  }
}

describe("scenarios/paser", () => {
  test("holds a scenario for each of the analyst's eight questions, and the baseline", () => {
    expect(paserScenarios.length).toBeGreaterThanOrEqual(9)
  })

  test.each(paserScenarios)("%s", (name) => expectGoldens("paser", name))
})

describe.each(examples)("scenarios/$name", ({ name: folder, scenarios }) => {
  test.each(scenarios)("%s", (name) => expectGoldens(folder, name, ["--model", `scenarios/${folder}/model.mjs`]))
})

test.each(["en", "id"])("the replay of Paser in words (%s)", async (language) => {
  await expect(printed(["replay", "paser", "--lang", language])).toMatchFileSnapshot(golden(`replay.${language}.txt`))
})

test.each(["history", "scenario", "assumptions", "case"])("the editor's schema of a %s file", async (kind) => {
  await expect(printed(["schema", kind, "--case", "paser"])).toMatchFileSnapshot(
    `../../scenarios/schema/${kind}.schema.json`,
  )
})
