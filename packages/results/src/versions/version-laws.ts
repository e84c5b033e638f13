/** Version laws: which laws one version breaks and the other does not. A law that held in a few examples may break in another. Pure. */
import type { Text } from "@laksana/engine"

/** Of the laws looked at, with the verdict under each version. */
export interface VersionLaw {
  readonly id: string
  readonly states: Text
  readonly before: LawVerdict
  readonly after: LawVerdict
  /** How it is broken: after, else before. */
  readonly violation: Text
}

export type LawVerdict = "holds" | "broken" | "inapplicable"

export interface VersionLaws {
  /** Examples of each law. */
  readonly examples: number
  /** Laws that apply to either. */
  readonly looked: number
  /** Those that either breaks. */
  readonly broken: readonly VersionLaw[]
}
