/** Agrees with exact: the law that a simulated chain is where, and jumps as often as, its exact solution says. */
import type { Arbitrary } from "fast-check"
import type { LawOf } from "../law.ts"
import type { SolvableModel } from "../models/solvable.ts"
import { agreement } from "./agreement.ts"
import { boundFor } from "./family.ts"
import type { Simulation } from "./simulate.ts"

/** A law whose examples are solvable models. */
export type SolvableLaw = LawOf<"solvable", SolvableModel>

/**
 * Each example is judged so strictly that of `among` sound examples all pass, but for a chance of 6.33 × 10⁻⁵ (the two-sided
 * level of four standard errors). A fault that is small in each and the same in all is found by `familyAgreement` instead.
 */
export function agreesWithExact(examples: Arbitrary<SolvableModel>, simulation: Simulation, among = 1000): SolvableLaw {
  return {
    kind: "solvable",
    id: "agrees-with-exact",
    states: {
      en: "A simulated chain is where its exact solution says, and jumps as often, but for chance.",
      id: "Rantai yang disimulasikan berada di keadaan menurut solusi eksaknya, dan berpindah sesering itu, kecuali karena kebetulan.",
    },
    examples,
    violation: (solvable) => {
      const { states, events } = agreement(solvable, simulation)
      const bound = boundFor(among * (states.length + 1))
      const { runs, time } = simulation
      const z = (value: number) => value.toFixed(1)
      for (const { state, seen, expected, z: off } of states)
        if (Math.abs(off) > bound)
          return {
            en: `After ${time} months ${seen} of ${runs} runs are in state ${state}; ${expected.toFixed(1)} are expected: ${z(off)} standard errors.`,
            id: `Setelah ${time} bulan, ${seen} dari ${runs} jalan berada di keadaan ${state}; diharapkan ${expected.toFixed(1)}: ${z(off)} galat baku.`,
          }
      if (Math.abs(events.z) > bound)
        return {
          en: `In ${time} months ${runs} runs have ${events.seen} events; ${events.expected.toFixed(1)} are expected: ${z(events.z)} standard errors.`,
          id: `Dalam ${time} bulan, ${runs} jalan mencatat ${events.seen} kejadian; diharapkan ${events.expected.toFixed(1)}: ${z(events.z)} galat baku.`,
        }
      return undefined
    },
  }
}
