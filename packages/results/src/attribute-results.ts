/**
 * Attribute results: what moved an outcome, in the shape of `attribute --json`. Values are in the outcome's unit (shares of
 * histories for a milestone); they sum to `all` − `none`. Pure.
 */
import type { Bilingual, Day } from "@laksana/core"
import type { Attributions } from "@laksana/analysis"
import { spreadOf } from "@laksana/engine"
import type { Coding } from "@laksana/model"
import type { TitledPlayer } from "./players.ts"
import type { Provenance } from "./run-results.ts"
import { tidy } from "./scenario-result.ts"

/** How a player's value is spread over the draws. */
export interface ValueSpread {
  readonly p05: number
  readonly p50: number
  readonly p95: number
}

/** What the categories of a theory add up to. A player whose variables lie in several is shared out evenly among them. */
export interface CodedValue {
  readonly category: string
  readonly title: Bilingual
  readonly value: number
  readonly players: readonly string[]
}

export interface AttributeResults extends Provenance {
  readonly version: 1
  readonly outcome: { readonly id: string; readonly kind: "variable" | "milestone"; readonly by: Day }
  /** What players are: barriers that are taken away, or events that are left out. */
  readonly of: "barriers" | "events"
  readonly draws: number
  readonly independent: number
  readonly players: readonly { readonly id: string; readonly title: Bilingual }[]
  /** By player, in their order: the mean over the draws. */
  readonly values: readonly number[]
  readonly spread: readonly ValueSpread[]
  /** Standard error of each mean, of the draws and, where orders were sampled, of those. */
  readonly standardError: readonly number[]
  /** The outcome in fact (no player), and with all of them. */
  readonly none: number
  readonly all: number
  /** Orders of the players looked at; null where the values are exact. */
  readonly orders: number | null
  readonly codings: Readonly<Record<string, readonly CodedValue[]>>
}

export interface Attributed {
  readonly provenance: Provenance
  readonly outcome: AttributeResults["outcome"]
  readonly of: AttributeResults["of"]
  readonly players: readonly TitledPlayer[]
  readonly independent: number
  readonly codings: readonly Coding[]
}

export function attributeResults(
  { provenance, outcome, of, players, independent, codings }: Attributed,
  found: Attributions,
): AttributeResults {
  const draws = found.none.length
  const spreads = found.players.map(({ perDraw }) => spreadOf([...perDraw], independent))
  const average = (values: Float64Array) => tidy(values.reduce((sum, value) => sum + value, 0) / draws)
  return {
    version: 1,
    ...provenance,
    outcome,
    of,
    draws,
    independent: tidy(independent),
    players: players.map(({ id, title }) => ({ id, title })),
    values: spreads.map(({ mean }) => tidy(mean) + 0),
    spread: spreads.map(({ p05, p50, p95 }) => ({
      p05: tidy(p05) + 0,
      p50: tidy(p50) + 0,
      p95: tidy(p95) + 0,
    })),
    standardError: spreads.map(({ se }, i) => tidy(Math.hypot(se, found.players[i]?.samplingError ?? 0))),
    none: average(found.none),
    all: average(found.all),
    orders: found.orders ?? null,
    codings:
      of === "events"
        ? {}
        : Object.fromEntries(codings.map((coding) => [coding.id, codedValues(coding, players, spreads)])),
  }
}

function codedValues(
  { categories }: Coding,
  players: readonly TitledPlayer[],
  values: readonly { readonly mean: number }[],
): readonly CodedValue[] {
  return categories
    .map(({ id, title, variables }): CodedValue => {
      const parts = players.map(({ variables: own }, i) => {
        const within = own.filter((variable) => variables.some((each) => each === variable)).length
        return own.length === 0 ? 0 : ((values[i]?.mean ?? 0) * within) / own.length
      })
      return {
        category: id,
        title,
        value: tidy(parts.reduce((sum, part) => sum + part, 0)) + 0,
        players: players.flatMap(({ id: player, variables: own }) =>
          own.some((variable) => variables.some((each) => each === variable)) ? [player] : [],
        ),
      }
    })
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
}
