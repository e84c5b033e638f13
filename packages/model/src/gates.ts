/** Gates: whether, or for how many, a process may fire. Piecewise constant between events and month starts. */
import { monthOfYear, type Theta, type Time } from "@laksana/engine"
import type { PolicyState } from "./state.ts"

type Gate = (state: PolicyState, time: Time, theta: Theta) => number

/** Indonesian regencies set their budget in January and revise it in September. */
const isBudgetMonth = (month: number) => month === 0 || month === 8
/** A year's SKP is set in January and February. */
const isSkpMonth = (month: number) => month <= 1

export const gates = {
  always: () => 1,
  teamFormed: (state) => state.teamFormed,
  membersMayChange: (state, _time, theta) =>
    state.teamFormed * (state.replacementRestricted === 1 ? (theta["restrictedTurnover"] as number) : 1),
  guidelineEnacted: (state) => state.guidelineEnacted,
  guidelineIncomplete: (state) => (state.guidelineEnacted === 1 && state.guidelineCompleteness < 0.999 ? 1 : 0),
  /** The year's intensity falls in two of its twelve months. */
  budgetSeason: (_state, time) => (isBudgetMonth(monthOfYear(time)) ? 6 : 0),
  vacant: (state) => (state.vacancies > 0 ? 1 : 0),
  staffed: (state) => (state.required - state.vacancies >= 1 ? 1 : 0),
  planPending: (state) => (state.guidelineEnacted === 1 && state.planAdopted === 0 ? 1 : 0),
  agenciesToRevise: (state) => state.guidelineEnacted * (state.agencies - state.revised),
  /** Above the motivation threshold effort reverts less (Repenning 2002). */
  revisedLapsing: (state, _time, theta) =>
    state.revised *
    (state.disposition < (theta["motivationThreshold"] as number) ? 1 : (theta["lapseWhenMotivated"] as number)),
  skpSeason: (state, time) => (isSkpMonth(monthOfYear(time)) ? state.revised - state.adjusted : 0),
} as const satisfies Record<string, Gate>

export type GateName = keyof typeof gates

/** The gate of every row of the table at once, in its order: the inner loop's way to open them. */
export function openGates(state: PolicyState, time: Time, theta: Theta, open: Float64Array): void {
  const enacted = gates.guidelineEnacted(state)
  const incomplete = gates.guidelineIncomplete(state)
  open[0] = gates.teamFormed(state)
  open[1] = gates.membersMayChange(state, time, theta)
  open[2] = enacted
  open[3] = enacted
  open[4] = incomplete
  open[5] = incomplete
  open[6] = gates.budgetSeason(state, time)
  open[7] = gates.vacant(state)
  open[8] = gates.staffed(state)
  open[9] = enacted
  open[10] = gates.planPending(state)
  open[11] = gates.agenciesToRevise(state)
  open[12] = gates.revisedLapsing(state, time, theta)
  open[13] = gates.skpSeason(state, time)
  open[14] = enacted
  open[15] = gates.always()
}
