/** Check results: which laws hold of a subject, in the shape of `check --json`. Texts are in both languages; no clock. Pure. */
import type { Day } from "@laksana/core"
import type { AnyModel, Text } from "@laksana/engine"
import { writtenEntry } from "../counterexample/history-text.ts"
import { writtenTrial } from "../counterexample/scenario-text.ts"
import type { CheckedLaw, Found } from "../running/check-laws.ts"
import type { Counterexample } from "../running/counterexamples.ts"

type Written = Readonly<Record<string, unknown>>

/** An example that breaks a law, as files write it. */
export interface CounterexampleResult {
  readonly kind: "history" | "trial"
  /** The file that holds it. */
  readonly file: string
  /** It is the subject's own example, as its file has it. */
  readonly own: boolean
  /** The command line that breaks the law again. */
  readonly again: string
  /** Steps in which it was made smaller. */
  readonly shrinks: number
  /** Of a history; none of a trial. */
  readonly events: readonly Written[]
  /** Of a trial, with what else it is made of. */
  readonly parameters: Written
  readonly interventions: readonly Written[]
  readonly milestones?: Written
  readonly start?: Day
  readonly horizon?: Day
  readonly seed?: string
  readonly runs?: number
}

export interface LawResult {
  readonly id: string
  readonly states: Text
  readonly result: "holds" | "broken" | "inapplicable" | "unreached"
  /** Examples looked at; of a broken law, until one broke it. */
  readonly examples: number
  /** The time was over before as many were looked at as were asked for. */
  readonly interrupted?: boolean
  /** Why it says nothing of this subject. */
  readonly reason?: Text
  readonly violation?: Text
  readonly counterexample?: CounterexampleResult
}

export interface CheckResults {
  readonly version: 1
  readonly subject: {
    readonly kind: "case" | "scenario" | "model"
    readonly name: string
    /** Name and version. */
    readonly model: string
  }
  readonly seed: number
  readonly runs: number
  readonly laws: readonly LawResult[]
}

/** `counterexample` says where that of a broken law is. */
export function lawResult(
  { law, verdict }: CheckedLaw,
  counterexample: Counterexample | undefined,
  model: AnyModel,
): LawResult {
  const { id, states } = law
  switch (verdict.result) {
    case "inapplicable":
      return { id, states, result: "inapplicable", examples: 0, reason: verdict.reason }
    case "unreached":
      return { id, states, result: "unreached", examples: 0, interrupted: true }
    case "holds": {
      const { examples, interrupted } = verdict
      return { id, states, result: "holds", examples, ...(interrupted ? { interrupted } : {}) }
    }
    case "broken": {
      const { examples, violation, shrinks, example } = verdict
      const found =
        counterexample === undefined
          ? {}
          : { counterexample: { kind: example.kind, ...counterexample, shrinks, ...partsOf(example, model) } }
      return { id, states, result: "broken", examples, violation, ...found }
    }
  }
}

function partsOf(found: Found, model: AnyModel) {
  if (found.kind === "history") {
    return { events: found.events.map((event) => writtenEntry(event, model)), parameters: {}, interventions: [] }
  }
  const { parameters, interventions, milestones, ...span } = writtenTrial(found.trial, model)
  const redefined = Object.keys(milestones).length === 0 ? {} : { milestones }
  return { events: [], parameters, interventions, ...redefined, ...span }
}
