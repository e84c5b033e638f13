/** Goldens of what matters most: Paser going on as it is, by each method, with few runs. A difference is reviewed, and `pnpm goldens` writes it down. */
import { expect, test } from "vitest"
import { laksana } from "../laksana.ts"

const methods = [
  ["sobol", ["--points", "256", "--second-order"]],
  ["morris", ["--points", "10", "--runs", "20"]],
  ["oat", ["--runs", "100"]],
] as const
const factors = "commitmentBaseline,attendance,formalReach,decay,MonitoringDone.coordination"

function printed(method: string, options: readonly string[], ...more: readonly string[]): string {
  const { status, stdout, stderr } = laksana([
    "sensitivity",
    "paser/as-is",
    "--method",
    method,
    "--factors",
    factors,
    ...options,
    ...more,
  ])
  expect([status, stderr]).toEqual([0, ""])
  return stdout
}

test.each(methods)("the numbers of %s", async (method, options) => {
  const {
    inputHash: _hash,
    draws: _draws,
    experiment: _experiment,
    ...known
  } = JSON.parse(printed(method, options, "--json")) as Readonly<Record<string, unknown>>
  await expect(`${JSON.stringify(known, null, 1)}\n`).toMatchFileSnapshot(
    `../../scenarios/paser/golden/sensitivity-${method}.json`,
  )
})

test.each(["en", "id"])("in words (%s)", async (language) => {
  const said = methods.map(([method, options]) => printed(method, options, "--lang", language)).join("\n")
  await expect(said).toMatchFileSnapshot(`../../scenarios/paser/golden/sensitivity.${language}.txt`)
})
