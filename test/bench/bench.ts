/**
 * Benchmarks: ratios measured in one run, so that a slow or busy machine moves both sides. Each prints what it compares, the
 * ratio, and what is asked of it; absolute figures stand beside for orientation.
 */
import { commonLuck } from "./common-luck.ts"
import { coldStart } from "./cold-start.ts"
import { logSpeed } from "./log-speed.ts"
import { memory } from "./memory.ts"
import { replaySpeed } from "./replay-speed.ts"
import type { Row } from "./row.ts"
import { runSpeed } from "./run-speed.ts"
import { sensitivitySpeed } from "./sensitivity-speed.ts"

const benches: Readonly<Record<string, () => readonly Row[] | Promise<readonly Row[]>>> = {
  replay: replaySpeed,
  runs: runSpeed,
  luck: commonLuck,
  sobol: sensitivitySpeed,
  memory,
  log: logSpeed,
  start: coldStart,
}

export async function bench(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !Object.hasOwn(benches, name))
  if (unknown.length > 0) {
    console.error(`No benchmark is called ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}.`)
    process.exitCode = 2
    return
  }
  for (const [name, rows] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue
    for (const { what, figure, asked } of await rows())
      console.log(`${name.padEnd(8)}${what.padEnd(66)}${figure.padEnd(34)}  ${asked}`)
  }
}
