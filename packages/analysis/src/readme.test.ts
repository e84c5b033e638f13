/** The example of this package's README, kept true. */
import { openStream, streamKey } from "@laksana/engine"
import { expect, test } from "vitest"
import { crps, exactShapley, informationOf, playersOf, stoppingRule, surpriseOf, varianceParts } from "./index.ts"

test("the README's example gives what it says", () => {
  const log: (string | number)[] = []
  // #region example
  // Three who need a runway of 1, 2 and 3 km: what does each contribute to its length?
  const runway = exactShapley(3, (coalition) =>
    Float64Array.of(Math.max(0, ...playersOf(coalition).map((player) => player + 1))),
  )
  log.push(...runway.players.map(({ mean }) => mean.toFixed(3))) // 0.333, 0.833, 1.833

  // A forecast of 3, 4, 4 or 6 months, and it took 5.
  log.push(crps([3, 4, 4, 6], 5)) // 0.6875

  // A silence in which 3.7 events were expected.
  const silence = surpriseOf({ expected: [3.7], ended: false })
  log.push(silence.oddity, silence.side, silence.oneIn) // unusual, late, 40

  // A record that rules out the upper half of a parameter's prior.
  const uniform = openStream(streamKey("readme", "ranks"), 0)
  const ranks = Array.from({ length: 4000 }, uniform)
  const learned = informationOf(
    ranks,
    ranks.map((rank) => (rank < 0.5 ? 1 : 0)),
  )
  log.push(learned.learned, learned.bits.toFixed(1)) // much, 1.0

  // Four points, three runs each: how much of what varies is luck?
  const values = Float64Array.of(1, 2, 3, 4, 6, 8, 0, 0, 3, 5, 5, 5)
  log.push(varianceParts(values, { runs: 3, luck: "own" }).share?.estimate.toFixed(2) ?? "none") // 0.29

  // 20 of 200 runs reached it: is that known to within 5 %, or how many runs should be looked at next?
  const rule = stoppingRule({ outcome: "proportion", halfWidth: 0.05, mostRuns: 2000 })
  const told = rule.after({ runs: 200, sum: 20, squares: 20 })
  log.push(told.kind === "go on" ? told.nextLook : told.kind) // 378
  // #endregion
  expect(log).toEqual(["0.333", "0.833", "1.833", 0.6875, "unusual", "late", 40, "much", "1.0", "0.29", 378])
})
