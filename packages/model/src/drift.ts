/** Drift: slow change between events, applied on the first day of each month. Every index stays within 0 and 1. */
import { monthOfYear, type Theta, type Time } from "@laksana/engine"
import type { PolicyState } from "./state.ts"

export function drift(state: PolicyState, theta: Theta, month: Time): void {
  const get = (id: string) => theta[id] as number
  const decay = get("decay")
  // Told by colleagues, forgotten alone: logistic spread (Bass 1969) against exponential decay.
  state.awareness = share(state.awareness * (1 - decay) + get("peerSpread") * state.awareness * (1 - state.awareness))
  state.skill = share(state.skill * (1 - decay))
  state.monitoring = share(state.monitoring * (1 - get("monitoringFade")))
  state.leaderCommitment = share(towards(state.leaderCommitment, get("commitmentBaseline"), get("commitmentReversion")))
  if (state.teamFormed === 1) {
    state.teamFunction = share(towards(state.teamFunction, get("attendance"), get("teamRecovery")))
  }
  // Staff follow their leaders in part, and lose heart where they know of a change that does not come.
  const weight = get("leaderToDisposition")
  const target = (1 - weight) * get("dispositionBaseline") + weight * state.leaderCommitment
  const unmet = Math.max(0, state.awareness - state.revised / state.agencies)
  state.disposition = share(
    towards(state.disposition, target, get("dispositionAdjustment")) -
      get("disappointment") * unmet * state.disposition,
  )
  if (monthOfYear(month) === 0) state.resources = share(state.resources * (1 - get("budgetLapse")))
}

const towards = (from: number, to: number, months: number) => from + (to - from) * Math.min(1, 1 / months)

const share = (value: number) => Math.min(1, Math.max(0, value))
