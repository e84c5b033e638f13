/** Cold start: `laksana --help` against a bare Node that does nothing. */
import { spawnSync } from "node:child_process"
import { resolve } from "node:path"
import type { Row } from "./row.ts"

export function coldStart(): readonly Row[] {
  const bundle = resolve("apps/cli/dist/laksana.js")
  const time = (args: readonly string[]) => {
    const from = performance.now()
    const { status } = spawnSync(process.execPath, args, { stdio: "ignore" })
    if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}.`)
    return performance.now() - from
  }
  const bare: number[] = []
  const help: number[] = []
  for (let i = 0; i < 15; i++) {
    bare.push(time(["-e", "0"]))
    help.push(time([bundle, "--help"]))
  }
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
  return [
    {
      what: "laksana --help over node -e 0",
      figure: `${(median(help) / median(bare)).toFixed(2)}× (${median(help).toFixed(0)} against ${median(bare).toFixed(0)} ms)`,
      asked: "at most 2×",
    },
  ]
}
