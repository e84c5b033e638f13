/** Drift: slow change between events, applied on the first day of each month. Every index stays within 0 and 1. */
import { monthOfYear, type Theta, type Time } from "@laksana/engine"
import type { PolicyState } from "./state.ts"

export function drift(state: PolicyState, theta: Theta, month: Time): void {
  const decay = theta["decay"] as number
  // Told by colleagues, forgotten alone: logistic spread (Bass 1969) against exponential decay.
  state.awareness = share(
    state.awareness * (1 - decay) + (theta["peerSpread"] as number) * state.awareness * (1 - state.awareness),
  )
  state.skill = share(state.skill * (1 - decay))
  state.monitoring = share(state.monitoring * (1 - (theta["monitoringFade"] as number)))
  state.leaderCommitment = share(
    towards(state.leaderCommitment, theta["commitmentBaseline"] as number, theta["commitmentReversion"] as number),
  )
  if (state.teamFormed === 1) {
    state.teamFunction = share(
      towards(state.teamFunction, theta["attendance"] as number, theta["teamRecovery"] as number),
    )
  }
  // Staff follow their leaders in part, and lose heart where they know of a change that does not come.
  const weight = theta["leaderToDisposition"] as number
  const target = (1 - weight) * (theta["dispositionBaseline"] as number) + weight * state.leaderCommitment
  const unmet = Math.max(0, state.awareness - state.revised / state.agencies)
  state.disposition = share(
    towards(state.disposition, target, theta["dispositionAdjustment"] as number) -
      (theta["disappointment"] as number) * unmet * state.disposition,
  )
  if (monthOfYear(month) === 0) state.resources = share(state.resources * (1 - (theta["budgetLapse"] as number)))
}

const towards = (from: number, to: number, months: number) => from + (to - from) * Math.min(1, 1 / months)

const share = (value: number) => Math.min(1, Math.max(0, value))
