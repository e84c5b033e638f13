/** One at a time found: what each parameter does to an outcome when it alone is moved, run by run with the same luck. */
import { type Moving, tornado } from "@laksana/analysis"
import { type OneAtATimeRows, movedTo, type ParameterFactor, settingAt } from "@laksana/experiments"
import type { MovedSetting, OneAtATimeSensitivity, SensitivityAbout } from "./sensitivity-results.ts"
import { meanOf, tidied, titled } from "./told-numbers.ts"

export function oneAtATimeFound(
  about: SensitivityAbout,
  factors: readonly ParameterFactor[],
  { runs }: OneAtATimeRows,
  values: Float64Array,
): OneAtATimeSensitivity | undefined {
  const finished = Math.floor(values.length / runs)
  if (finished < 3) return undefined
  const at = (point: number) => values.subarray(point * runs, (point + 1) * runs)
  const baseline = at(0)
  const moved = factors.flatMap((_, name) =>
    finished < 2 * name + 3 ? [] : [{ name, low: at(2 * name + 1), high: at(2 * name + 2) }],
  )
  const bars = new Map(tornado(baseline, moved, { luck: "common" }).map((bar) => [bar.name, bar]))
  const setting = (factor: ParameterFactor, coordinate: number, point: number, moving: Moving): MovedSetting => ({
    percentile: Math.round(100 * coordinate),
    value: tidied(settingAt(factor, coordinate)),
    outcome: tidied(meanOf(at(point))),
    difference: tidied(moving.difference),
    error: tidiedOrNone(moving.interval?.error),
    low: tidiedOrNone(moving.interval?.low),
    high: tidiedOrNone(moving.interval?.high),
  })
  return {
    ...about,
    method: "oat",
    found: [...bars.values()].every(({ kind }) => kind === "still") ? "constant" : "varied",
    runsEach: runs,
    mean: tidied(meanOf(baseline)),
    parameters: factors.map((factor, i) => {
      const bar = bars.get(i)
      return {
        ...titled(factor),
        middle: tidied(settingAt(factor, movedTo.middle)),
        settings:
          bar === undefined
            ? []
            : [setting(factor, movedTo.low, 2 * i + 1, bar.low), setting(factor, movedTo.high, 2 * i + 2, bar.high)],
        reach: tidied(bar?.reach ?? 0),
        moved: bar?.kind === "moves",
      }
    }),
  }
}

const tidiedOrNone = (value: number | undefined): number | null => (value === undefined ? null : tidied(value))
