/** Sensitivity: shares of the variance of a single future that twenty parameters have a part in, through the whole command on two cores. */
import { spawnSync } from "node:child_process"
import { resolve } from "node:path"
import { policyModel } from "@laksana/model"
import type { Row } from "./row.ts"

const factors = 20
const points = 1024

export function sensitivitySpeed(): readonly Row[] {
  const ids = policyModel.parameters.map(({ id }) => id).slice(0, factors)
  const laksana = (...args: readonly string[]) =>
    spawnSync(process.execPath, [resolve("apps/cli/launch.mjs"), ...args], {
      encoding: "utf8",
      // Neither the history's draws nor the runs of an earlier benchmark are taken up again.
      env: { ...process.env, LAKSANA_CACHE: "off" },
    })
  // A bundle that is out of date is built before time is taken.
  laksana("--version")
  const from = performance.now()
  const { status, stdout } = laksana(
    "sensitivity",
    "paser/as-is",
    "--factors",
    ids.join(","),
    "--points",
    String(points),
    "--workers",
    "2",
    "--json",
  )
  const seconds = (performance.now() - from) / 1000
  if (status !== 0) throw new Error("The command did not end well.")
  const { runs } = JSON.parse(stdout) as { readonly runs: number }
  return [
    {
      what: `sobol of ${factors} parameters, ${points} base points, two cores`,
      figure: `${seconds.toFixed(1)} s, ${runs} runs with their conditioning`,
      asked: "less than 120 s",
    },
  ]
}
