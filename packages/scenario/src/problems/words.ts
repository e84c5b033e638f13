/** Words: what each language must say of every kind of problem. */
import type { ProblemCode, ProblemData } from "./problem.ts"

/** A kind of problem in one language. */
export interface Entry<Data> {
  /** What was found, in one line. */
  readonly message: (data: Data) => string
  /** What would be right, in one line, where the message leaves it open. */
  readonly expected?: (data: Data) => string | undefined
  /** Why it is a problem and what to do, in a few sentences. */
  readonly explanation: string
}

export type Entries = { readonly [C in ProblemCode]: Entry<ProblemData[C]> }

export interface Words {
  readonly error: string
  readonly warning: string
  readonly expected: string
  readonly didYouMean: (name: string) => string
  readonly of: Entries
}

/** Names as a list, the first few of many. */
export function listed(names: readonly string[], more: (rest: number) => string, most = 12): string {
  const rest = names.length - most
  return rest <= 0 ? names.join(", ") : `${names.slice(0, most).join(", ")}, ${more(rest)}`
}
