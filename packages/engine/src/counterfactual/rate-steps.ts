/** Rate steps: from when on edits set parameters and multiply intensities: a step at each edge of a window. */
import type { Theta } from "../model.ts"
import { changeParameters } from "../parameters.ts"
import { processIndex } from "../schedule.ts"
import type { Time } from "../time.ts"
import type { Edit } from "./edit.ts"
import type { Factual } from "./factual.ts"

/** What holds from its time on; `edit` is the place of the edit that it is due to. */
export type RateStep =
  | { readonly kind: "parameters"; readonly time: Time; readonly theta: Theta; readonly edit: number }
  | {
      readonly kind: "factor"
      readonly time: Time
      readonly process: number
      readonly factor: number
      readonly edit: number
    }

type SetEdit = Extract<Edit, { readonly kind: "set" }> & { readonly index: number }

/** The steps, in no order across kinds, and the parameters of which the initial state is made. */
export function rateSteps(
  factual: Factual,
  edits: readonly Edit[],
): { readonly rates: readonly RateStep[]; readonly initialTheta: Theta } {
  const { theta, start } = factual
  const sets = edits.flatMap((edit, index): readonly SetEdit[] => (edit.kind === "set" ? [{ ...edit, index }] : []))
  const atStart = sets.filter(({ from }) => from <= start)
  const initialTheta = atStart.length === 0 ? theta : changed(factual, theta, atStart)
  return { rates: [...parameterSteps(factual, sets), ...factorSteps(factual, edits)], initialTheta }
}

/** Where the factual history comes to have other parameters itself, the edits change those. */
function parameterSteps(factual: Factual, sets: readonly SetEdit[]): readonly RateStep[] {
  const { start, horizon, moments, theta } = factual
  if (sets.length === 0) return []
  const own = moments.flatMap((moment) => (moment.kind === "parameters" ? [moment] : []))
  const windows = [...sets, ...own.map(({ time }) => ({ from: time, to: horizon }))]
  return edgesOf(windows, start, horizon).map((time): RateStep => {
    const before = own.findLast((moment) => moment.time <= time)?.theta ?? theta
    const open = sets.filter(({ from, to }) => from <= time && time < to)
    const edit = (open.at(-1) ?? sets[0])?.index ?? 0
    return { kind: "parameters", time, theta: changed(factual, before, open), edit }
  })
}

/** Parameters after one change after another. */
function changed({ model, ranks }: Factual, theta: Theta, sets: readonly SetEdit[]): Theta {
  return sets.reduce<Theta>(
    (so, { parameter, change }) => changeParameters(model, { theta: { ...so }, ranks }, { [parameter]: change }),
    theta,
  )
}

function factorSteps({ model, start, horizon, moments }: Factual, edits: readonly Edit[]): readonly RateStep[] {
  const scales = edits.flatMap((edit, index) => (edit.kind === "scale" ? [{ ...edit, index }] : []))
  return [...new Set(scales.map(({ process }) => process))].flatMap((name) => {
    const process = processIndex(model, name)
    const mine = scales.filter((scale) => scale.process === name)
    const own = moments.flatMap((moment) => (moment.kind === "factor" && moment.process === process ? [moment] : []))
    const windows = [...mine, ...own.map(({ time }) => ({ from: time, to: horizon }))]
    return edgesOf(windows, start, horizon).map((time): RateStep => {
      const open = mine.filter(({ from, to }) => from <= time && time < to)
      const before = own.findLast((moment) => moment.time <= time)?.factor ?? 1
      const factor = open.reduce((product, scale) => product * scale.factor, before)
      return { kind: "factor", time, process, factor, edit: (open.at(-1) ?? mine[0])?.index ?? 0 }
    })
  })
}

function edgesOf(
  windows: readonly { readonly from: Time; readonly to: Time }[],
  start: Time,
  horizon: Time,
): readonly Time[] {
  const times = windows.flatMap(({ from, to }) => [Math.max(start, from), to]).filter((time) => time < horizon)
  return [...new Set(times)].sort((a, b) => a - b)
}
