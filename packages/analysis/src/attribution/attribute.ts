/**
 * Attribute: how much each of several things moved an outcome: Shapley values of the game in which a coalition is worth the outcome
 * of the history with the edits of its players (Shapley 1953). Every draw plays the game with the luck it had in fact, so the
 * values are paired, and in each draw they sum to the difference that they explain.
 */
import {
  type Abduction,
  abductor,
  type Edit,
  type Factual,
  lookOtherwise,
  openStream,
  streamKey,
} from "@laksana/engine"
import { type Attributions, attributionOf } from "../shapley/attribution.ts"
import { exactShapley, mostExactPlayers, playersOf } from "../shapley/exact.ts"
import { sampledShapley } from "../shapley/sampled.ts"
import { playersThatMatter } from "./null-players.ts"
import { type Outcome, readerOf } from "./outcome.ts"

/** A player is what is changed when it plays. */
export interface Player {
  readonly id: string
  readonly edits: readonly Edit[]
}

export interface AttributeOptions {
  readonly draws: number
  /** Pairs of orders looked at where there are too many players for all coalitions. */
  readonly pairs: number
  /** Told how many coalitions have been valued, and of how many at most. */
  readonly progress?: (valued: number, all: number) => void
}

export function attribute(
  abduction: Abduction,
  players: readonly Player[],
  outcome: Outcome,
  { progress, ...options }: AttributeOptions,
): Attributions {
  const parts = attributeInParts(abduction, players, outcome, options)
  let told = 0
  for (;;) {
    const { done, value } = parts.next()
    if (done === true) return value
    if (value.valued > told) progress?.(value.valued, value.coalitions)
    told = value.valued
  }
}

/** How many coalitions have been valued, and of how many at most; none are known before it is known who matters. */
export interface AttributionProgress {
  readonly valued: number
  readonly coalitions: number
}

/** The same, some milliseconds at a time. */
export function* attributeInParts(
  abduction: Abduction,
  players: readonly Player[],
  outcome: Outcome,
  { draws, pairs }: Omit<AttributeOptions, "progress">,
): Generator<AttributionProgress, Attributions> {
  const progress = { valued: 0, coalitions: 0 }
  const factualOf = abductor(abduction)
  const factuals: Factual[] = []
  for (let i = 0; i < draws; i++) {
    factuals.push(factualOf(i))
    yield { ...progress }
  }
  const read = readerOf(outcome, abduction.model, abduction.scenario.milestones)
  const looking = playersThatMatter(players, factuals)
  let looked = looking.next()
  for (; looked.done !== true; looked = looking.next()) yield { ...progress }
  const places = looked.value

  const isExact = places.length <= mostExactPlayers
  progress.coalitions = isExact ? 2 ** places.length : 2 * pairs * places.length
  const known = new Map<string, Float64Array>()
  const play = (value: (coalition: readonly number[]) => Float64Array): Attributions =>
    isExact
      ? exactShapley(places.length, (coalition) => value(playersOf(coalition)))
      : sampledShapley(places.length, value, {
          uniform: openStream(streamKey(abduction.seed, "orders of players"), 0),
          pairs,
        })
  // Which coalitions play does not depend on what they are worth: the game is gone through once for their names.
  const needed: (readonly number[])[] = []
  const nothing = new Float64Array(draws)
  play((coalition) => {
    needed.push(coalition)
    return nothing
  })
  for (const coalition of needed) {
    const edits = coalition.flatMap((place) => players[places[place] ?? -1]?.edits ?? [])
    progress.valued++
    const values = new Float64Array(draws)
    for (const [i, factual] of factuals.entries()) {
      values[i] = read(lookOtherwise(factual, edits))
      yield { ...progress }
    }
    known.set(coalition.join(), values)
  }
  const found = play((coalition) => known.get(coalition.join()) ?? nothing)
  const byPlace = new Map(places.map((place, i) => [place, found.players[i]]))
  return {
    ...found,
    players: players.map((_, i) => byPlace.get(i) ?? attributionOf(new Float64Array(draws), 0)),
  }
}
