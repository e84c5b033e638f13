/**
 * Check law: looks for an example that breaks a law, and shrinks it to a small one. The same seed looks at the same
 * examples; a time limit may only look at fewer, and says so.
 */
import type { Text } from "@laksana/engine"
import fc from "fast-check"
import type { LawOf } from "./law.ts"

export interface CheckOptions {
  /** Examples to look at, for a law that looks at as many as asked for. */
  readonly runs: number
  /** A whole number of 32 bits. */
  readonly seed: number
  /** Milliseconds after which no further example is begun. */
  readonly limit?: number
}

export type Verdict<Example> =
  | { readonly result: "holds"; readonly examples: number; readonly interrupted: boolean }
  | { readonly result: "inapplicable"; readonly reason: Text }
  /** The time was over before a single example was looked at: nothing is known. */
  | { readonly result: "unreached" }
  | {
      readonly result: "broken"
      /** Examples looked at until one broke the law, and steps in which that one was made smaller. */
      readonly examples: number
      readonly shrinks: number
      readonly example: Example
      readonly violation: Text
    }

/** Looks for an example that breaks the law: first among those given, then among generated ones. */
export function checkLaw<Example>(
  law: LawOf<string, Example>,
  { runs, seed, limit }: CheckOptions,
  given: readonly Example[] = [],
): Verdict<Example> {
  if (law.inapplicable !== undefined) return { result: "inapplicable", reason: law.inapplicable }
  const numRuns = given.length + Math.max(1, Math.ceil((runs * (law.per100 ?? 100)) / 100))
  // What breaks a law that a model's own memory can break need not break it again: the example last seen to is kept.
  let broken: { readonly example: Example; readonly violation: Text } | undefined
  const details = fc.check(
    fc.property(law.examples, (example) => {
      const violation = violationOf(law, example)
      if (violation !== undefined) broken = { example, violation }
      return violation === undefined
    }),
    {
      numRuns,
      seed,
      examples: given.map((example): [Example] => [example]),
      ...(limit === undefined ? {} : { plugins: [fc.interruptAfterTimeLimit(limit)] }),
    },
  )
  if (broken !== undefined) {
    return { result: "broken", examples: details.numRuns, shrinks: details.numShrinks, ...broken }
  }
  if (details.numRuns === 0) return { result: "unreached" }
  return { result: "holds", examples: details.numRuns, interrupted: details.interrupted }
}

/** What in an example contradicts the law; to throw is to contradict it, too. */
export function violationOf<Example>(law: LawOf<string, Example>, example: Example): Text | undefined {
  try {
    return law.violation(example)
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    return { en: `An error was thrown: ${reason}`, id: `Terjadi galat: ${reason}` }
  }
}
