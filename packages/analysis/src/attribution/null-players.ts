/**
 * Null players: those that change nothing whoever else plays, whose value is 0 and who need not be asked in every coalition. A
 * player is taken for one if it makes no difference in any draw when it plays alone, nor when it alone does not play: what
 * depends on one other player, as the second of two equal events does, shows in one of the two.
 */
import type { Factual } from "@laksana/engine"
import { lookOtherwise } from "@laksana/engine"
import type { Player } from "./attribute.ts"

/** Places of the players that are not null, worked out in parts: one for each draw that is looked at. */
export function* playersThatMatter(
  players: readonly Player[],
  factuals: readonly Factual[],
): Generator<void, readonly number[]> {
  const all = players.flatMap(({ edits }) => edits)
  const places: number[] = []
  for (const [i, { edits }] of players.entries()) {
    const without = players.flatMap(({ edits: others }, k) => (k === i ? [] : others))
    for (const factual of factuals) {
      yield
      if (!differs(factual, [], edits) && !differs(factual, all, without)) continue
      places.push(i)
      break
    }
  }
  return places
}

function differs(factual: Factual, one: Player["edits"], other: Player["edits"]): boolean {
  const [a, b] = [lookOtherwise(factual, one), lookOtherwise(factual, other)]
  return (
    a.otherPath.some((value, at) => value !== b.otherPath[at]) ||
    a.otherReached.some((value, at) => value !== b.otherReached[at])
  )
}
