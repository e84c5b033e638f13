/**
 * Null players: those that change nothing whoever else plays, whose value is 0 and who need not be asked in every coalition. A
 * player is taken for one if it makes no difference in any draw when it plays alone, nor when it alone does not play: what
 * depends on one other player, as the second of two equal events does, shows in one of the two.
 */
import type { Factual } from "@laksana/engine"
import { lookOtherwise } from "@laksana/engine"
import type { Player } from "./attribute.ts"

/** Places of the players that are not null. */
export function playersThatMatter(players: readonly Player[], factuals: readonly Factual[]): readonly number[] {
  const all = players.flatMap(({ edits }) => edits)
  const without = players.map((_, i) => players.flatMap(({ edits }, k) => (k === i ? [] : edits)))
  return players.flatMap(({ edits }, i) => {
    const matters = factuals.some((factual) => {
      const differs = (one: Player["edits"], other: Player["edits"]) => {
        const [a, b] = [lookOtherwise(factual, one), lookOtherwise(factual, other)]
        return (
          a.otherPath.some((value, at) => value !== b.otherPath[at]) ||
          a.otherReached.some((value, at) => value !== b.otherReached[at])
        )
      }
      return differs([], edits) || differs(all, without[i] ?? [])
    })
    return matters ? [i] : []
  })
}
