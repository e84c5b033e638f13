/** Assert law: a law as an assertion, for any test runner. */
import type { Text } from "@laksana/engine"
import { checkLaw, type CheckOptions } from "./check-law.ts"
import type { Law, LawOf } from "./law.ts"

/** A law that does not hold, with the smallest example found that breaks it. */
export class LawBroken extends Error {
  readonly _tag = "LawBroken"
  readonly law: string
  readonly violation: Text
  readonly example: unknown
  constructor(law: Pick<LawOf<string, unknown>, "id" | "states">, violation: Text, example: unknown, seed: number) {
    super(
      `${law.id} does not hold (seed ${seed}). ${law.states.en}\n${violation.en}\nCounterexample: ${JSON.stringify(example, undefined, 2)}`,
    )
    this.law = law.id
    this.violation = violation
    this.example = example
  }
}

/** The number of examples, and the seed, of an assertion that names none. */
const usual: CheckOptions = { runs: 100, seed: 20240325 }

/** Throws `LawBroken` if an example breaks the law; says nothing of a subject to which the law does not apply. */
export function assertLaw(law: Law, options?: Partial<CheckOptions>): void
/** The same of a law of one kind, which may be given examples of one's own to be looked at first. */
export function assertLaw<Example>(
  law: LawOf<string, Example>,
  options?: Partial<CheckOptions>,
  given?: readonly Example[],
): void
export function assertLaw<Example>(
  law: LawOf<string, Example>,
  options: Partial<CheckOptions> = {},
  given: readonly Example[] = [],
): void {
  const { seed = usual.seed } = options
  const verdict = checkLaw(law, { ...usual, ...options }, given)
  if (verdict.result === "unreached") throw new Error(`${law.id}: the time was over before any example was looked at.`)
  if (verdict.result === "broken") throw new LawBroken(law, verdict.violation, verdict.example, seed)
}
