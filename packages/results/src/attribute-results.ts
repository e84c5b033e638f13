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
import { type DrawnValue, type Gap, gapsOf } from "./value-order.ts"

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
  readonly standardError: number
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
  /** The order of the players by the size of their values: each with the next, and by how much it is ahead. */
  readonly order: readonly Gap[]
  /** Likewise of the categories of each coding in which players lie. */
  readonly codingOrder: Readonly<Record<string, readonly Gap[]>>
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
  const drawn = players.map(({ id }, i): DrawnValue => {
    const { perDraw = new Float64Array(), samplingError = 0 } = found.players[i] ?? {}
    return { id, perDraw, samplingError }
  })
  const coded =
    of === "events" ? [] : codings.map((coding) => [coding.id, categoriesIn(coding, players, drawn)] as const)
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
    codings: Object.fromEntries(
      coded.map(([id, categories]) => [
        id,
        categories
          .map(({ title, players: own, ...category }) => codedValue(category, title, own, independent))
          .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value)),
      ]),
    ),
    order: tidied(gapsOf(drawn, independent)),
    codingOrder: Object.fromEntries(
      coded.map(([id, categories]) => [
        id,
        tidied(
          gapsOf(
            categories.filter(({ players: own }) => own.length > 0),
            independent,
          ),
        ),
      ]),
    ),
  }
}

const tidied = (gaps: readonly Gap[]): readonly Gap[] =>
  gaps.map((gap) => ({ ...gap, difference: tidy(gap.difference), standardError: tidy(gap.standardError) }))

type Category = DrawnValue & { readonly title: Bilingual; readonly players: readonly string[] }

/** Each category with its value in every draw. */
function categoriesIn(
  { categories }: Coding,
  players: readonly TitledPlayer[],
  drawn: readonly DrawnValue[],
): readonly Category[] {
  return categories.map(({ id, title, variables }) => {
    const isOf = (variable: string) => variables.some((each) => each === variable)
    const perDraw = new Float64Array(drawn[0]?.perDraw.length ?? 0)
    let samplingError = 0
    for (const [i, { variables: own }] of players.entries()) {
      const player = drawn[i]
      if (player === undefined || own.length === 0) continue
      const part = own.filter(isOf).length / own.length
      for (const [draw, value] of player.perDraw.entries()) perDraw[draw] = (perDraw[draw] ?? 0) + part * value
      samplingError += part * player.samplingError
    }
    return {
      id,
      title,
      perDraw,
      samplingError,
      players: players.flatMap(({ id: player, variables: own }) => (own.some(isOf) ? [player] : [])),
    }
  })
}

function codedValue(
  { id, perDraw, samplingError }: DrawnValue,
  title: Bilingual,
  players: readonly string[],
  independent: number,
): CodedValue {
  const { mean, se } = spreadOf([...perDraw], independent)
  return {
    category: id,
    title,
    value: tidy(mean) + 0,
    standardError: tidy(Math.hypot(se, samplingError)),
    players,
  }
}
