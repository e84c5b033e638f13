/** Exact Shapley values: every coalition is valued once, which 12 players (4,096 coalitions) still allow. */
import { addDifference, type Attributions, attributionOf, checkedValue } from "./attribution.ts"

/** The most players whose coalitions are all valued. */
export const mostExactPlayers = 12

/**
 * Shapley's values (1953): what a player adds to those who came before, averaged over all orders in which the players can come.
 * φ_i = Σ_S |S|! (n − |S| − 1)! / n! × (v(S ∪ i) − v(S)) over the coalitions S without i.
 *
 * `value` gives a coalition's worth in each draw; bit i of `coalition` (counting from 0) says that player i is in it. It is called
 * once for each of the 2ⁿ coalitions. Throws a `RangeError` where there are more than 12 players, or draws do not match.
 */
export function exactShapley(players: number, value: (coalition: number) => Float64Array): Attributions {
  if (!Number.isInteger(players) || players < 0 || players > mostExactPlayers) {
    throw new RangeError(`${players} players; 0 to ${mostExactPlayers} were expected`)
  }
  const coalitions = 2 ** players
  const none = value(0)
  const values = [none]
  for (let coalition = 1; coalition < coalitions; coalition++) {
    values.push(checkedValue(value(coalition), none.length))
  }

  const shares = Array.from({ length: players }, () => new Float64Array(none.length))
  const factors = orderShares(players)
  values.forEach((lower, coalition) => {
    const factor = factors[sizeOf(coalition)] ?? 0
    shares.forEach((share, player) => {
      const upper = values[coalition | (1 << player)]
      if (upper !== undefined && (coalition & (1 << player)) === 0) addDifference(share, factor, upper, lower)
    })
  })
  return {
    players: shares.map((share) => attributionOf(share, 0)),
    none,
    all: values[coalitions - 1] ?? none,
    evaluations: coalitions,
    orders: undefined,
  }
}

/** By size s: the share of orders in which exactly a given s players come before a given one, s! (n − s − 1)! / n!. */
function orderShares(players: number): number[] {
  const shares = [1 / players]
  for (let size = 1; size < players; size++) shares.push(((shares[size - 1] as number) * size) / (players - size))
  return shares
}

const sizeOf = (coalition: number): number => playersOf(coalition).length

/** The players of a coalition, in ascending order. */
export function playersOf(coalition: number): number[] {
  const found: number[] = []
  for (let player = 0; coalition >> player > 0; player++) if ((coalition >> player) & 1) found.push(player)
  return found
}
