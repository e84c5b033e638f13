/**
 * Benchmarks: ratios measured in one run, so that a slow or busy machine moves both sides. Each prints what it compares, the
 * ratio, and what is asked of it; absolute figures stand beside for orientation.
 */
import { commonLuck } from "./common-luck.ts"
import { coldStart } from "./cold-start.ts"
import { memory } from "./memory.ts"
import { replaySpeed } from "./replay-speed.ts"
import { runSpeed } from "./run-speed.ts"

export interface Row {
  readonly what: string
  readonly figure: string
  readonly asked: string
}

const benches: Readonly<Record<string, () => readonly Row[]>> = {
  replay: replaySpeed,
  runs: runSpeed,
  luck: commonLuck,
  memory,
  start: coldStart,
}

export function bench(names: readonly string[]): void {
  const unknown = names.filter((name) => !Object.hasOwn(benches, name))
  if (unknown.length > 0) {
    console.error(`No benchmark is called ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}.`)
    process.exitCode = 2
    return
  }
  for (const [name, rows] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue
    for (const { what, figure, asked } of rows()) console.log(`${name.padEnd(8)}${what.padEnd(66)}${figure.padEnd(34)}${asked}`)
  }
}

/** Milliseconds of the fastest of a few repetitions: the one that the machine disturbed least. */
export function fastest(work: () => void, repetitions = 5): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < repetitions; i++) {
    const from = performance.now()
    work()
    best = Math.min(best, performance.now() - from)
  }
  return best
}
