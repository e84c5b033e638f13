/**
 * Attribute: how much each of several things moved an outcome: Shapley values of the game in which a coalition is worth the outcome
 * of the history with the edits of its players (Shapley 1953). Every draw plays the game with the luck it had in fact, so the
 * values are paired, and in each draw they sum to the difference that they explain.
 */
import { type Abduction, abductor, type Edit, lookOtherwise, openStream, streamKey } from "@laksana/engine"
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
  { draws, pairs, progress }: AttributeOptions,
): Attributions {
  const factualOf = abductor(abduction)
  const factuals = Array.from({ length: draws }, (_, i) => factualOf(i))
  const read = readerOf(outcome, abduction.model, abduction.scenario.milestones)
  const places = playersThatMatter(players, factuals)
  const isExact = places.length <= mostExactPlayers
  const coalitions = isExact ? 2 ** places.length : 2 * pairs * places.length
  let valued = 0
  const value = (coalition: readonly number[]): Float64Array => {
    const edits = coalition.flatMap((place) => players[places[place] ?? -1]?.edits ?? [])
    progress?.(++valued, coalitions)
    return Float64Array.from(factuals, (factual) => read(lookOtherwise(factual, edits)))
  }
  const found = isExact
    ? exactShapley(places.length, (coalition) => value(playersOf(coalition)))
    : sampledShapley(places.length, value, {
        uniform: openStream(streamKey(abduction.seed, "orders of players"), 0),
        pairs,
      })
  const byPlace = new Map(places.map((place, i) => [place, found.players[i]]))
  return {
    ...found,
    players: players.map((_, i) => byPlace.get(i) ?? attributionOf(new Float64Array(draws), 0)),
  }
}
