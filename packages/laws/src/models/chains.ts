/**
 * Chains: random continuous-time Markov chains on 2 to 6 states, as models. Each transition is a process of its own whose gate
 * is whether the chain is in the state that it leaves. They shrink to two states and the one transition `1 → 2` at rate 1.
 */
import type { Model } from "@laksana/engine"
import { Schema } from "effect"
import fc, { type Arbitrary } from "fast-check"
import { fixed, madeUp, rateBetween } from "./rate.ts"
import { generatorOf, type Jump, type SolvableModel } from "./solvable.ts"

const mostStates = 6

/** States count from 1, as in the names of the transitions. */
interface ChainState {
  in: number
}

interface Moved {
  readonly type: "Moved"
  readonly payload: { readonly from: number; readonly to: number }
}

/** A chain that begins in state 0; every jump is of a pair of states of its own, rates are per month. */
export function chainOf(states: number, jumps: readonly Jump[]): SolvableModel<ChainState> {
  const named = jumps.map(({ from, to, rate }) => ({ from: from + 1, to: to + 1, rate }))
  const stateNumber = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: states }))
  const model: Model<ChainState, Moved> = {
    name: "chain",
    version: "1.0.0",
    title: { en: `A chain on ${states} states`, id: `Rantai dengan ${states} keadaan` },
    parameters: named.map(({ from, to, rate }) =>
      fixed(`rate${from}To${to}`, { en: `rate from ${from} to ${to}`, id: `laju dari ${from} ke ${to}` }, rate),
    ),
    variables: [
      {
        id: "state",
        title: { en: "state of the chain", id: "keadaan rantai" },
        bounds: [1, states],
        indicator: true,
        read: (state) => state.in,
      },
    ],
    processes: named.map(({ from, to }) => ({
      name: `${from} → ${to}`,
      title: { en: `moves from ${from} to ${to}`, id: `perpindahan dari ${from} ke ${to}` },
      produces: "Moved",
      where: { from, to },
      base: [`rate${from}To${to}`],
      gate: (state) => (state.in === from ? 1 : 0),
      event: () => ({ type: "Moved", payload: { from, to } }),
    })),
    milestones: [
      {
        id: "last",
        title: { en: "The last state is reached", id: "Keadaan terakhir tercapai" },
        all: [{ variable: "state", atLeast: states }],
        evidence: madeUp,
      },
    ],
    events: {
      Moved: {
        version: 1,
        payload: Schema.Struct({ from: stateNumber, to: stateNumber }),
      },
    },
    initial: () => ({ in: 1 }),
    evolve: (draft, event) => {
      draft.in = event.payload.to
    },
    drift: () => {},
  }
  return {
    model,
    states: Array.from({ length: states }, (_, i) => String(i + 1)),
    generator: generatorOf(states, jumps),
    start: 0,
    stateOf: (state) => state.in - 1,
  }
}

/** Any jump of six states but that from the first to the second. */
const otherJump = fc
  .record({ from: fc.nat(mostStates - 1), by: fc.integer({ min: 1, max: mostStates - 1 }), rate: rateBetween(0.05, 3) })
  .filter(({ from, by }) => from > 0 || by > 1)
  .map(({ from, by, rate }): Jump => ({ from, to: (from + by) % mostStates, rate }))

/**
 * Random chains with rates between 0.05 and 3 a month. The first state can be left; others may have no exit, or no way to them.
 * The states that no jump names are left out.
 */
export const chains: Arbitrary<SolvableModel> = fc
  .tuple(
    rateBetween(0.05, 3),
    fc.uniqueArray(otherJump, {
      maxLength: mostStates * (mostStates - 1) - 1,
      size: "max",
      selector: ({ from, to }) => from * mostStates + to,
    }),
  )
  .map(([rate, others]) => numbered([{ from: 0, to: 1, rate }, ...others]))

/** The chain of these jumps, its states numbered in the order in which they are named. */
function numbered(jumps: readonly Jump[]): SolvableModel {
  const order = [...new Set(jumps.flatMap(({ from, to }) => [from, to]))]
  const renamed = jumps.map(({ from, to, rate }) => ({ from: order.indexOf(from), to: order.indexOf(to), rate }))
  return chainOf(order.length, renamed)
}
