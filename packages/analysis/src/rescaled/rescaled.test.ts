/** Waits: chances with known answers, and processes whose model is right, too slow, or seen through draws. */
import { openStream, streamKey } from "@laksana/engine"
import { describe, expect, test } from "vitest"
import { waitQuantiles } from "./quantiles.ts"
import { surpriseOf } from "./surprise.ts"
import { earlyChance, lateChance, type RescaledWait } from "./wait.ts"

const uniform = (name: string) => openStream(streamKey("rescaled", name), 0)
const wait = (expected: number, ended = true): RescaledWait => ({ expected: [expected], ended })

describe("chances", () => {
  test("of one draw are those of an exponential variable", () => {
    expect(lateChance(wait(Math.log(40)))).toBeCloseTo(1 / 40, 12)
    expect(earlyChance(wait(Math.log(4)))).toBeCloseTo(0.75, 12)
    expect(earlyChance(wait(1e-12))).toBeCloseTo(1e-12, 20)
  })

  test("are averaged over the draws by their weights, and sum to 1", () => {
    const mixed = { expected: [Math.log(2), Math.log(10)], weights: [3, 1], ended: true }
    expect(lateChance(mixed)).toBeCloseTo(0.75 * 0.5 + 0.25 * 0.1, 12)
    expect(lateChance(mixed) + earlyChance(mixed)).toBeCloseTo(1, 12)
  })

  test("of a rate with a gamma posterior are Lomax's: (1 + t/β)^−α", () => {
    // Of shape 1 and scale 1 the rate is exponential, and the chance of silence over a time of 3 is 1/(1 + 3).
    const luck = uniform("gamma")
    const expected = Array.from({ length: 40_000 }, () => -3 * Math.log(luck()))
    expect(lateChance({ expected, ended: false })).toBeCloseTo(0.25, 2)
  })

  test("that cannot be are refused", () => {
    expect(() => lateChance(wait(-1))).toThrow(RangeError)
    expect(() => lateChance({ expected: [], ended: true })).toThrow(RangeError)
  })
})

describe("surprise", () => {
  test("is on the less likely side, and in words 1 in so many", () => {
    expect(surpriseOf(wait(Math.log(40)))).toMatchObject({ side: "late", oneIn: 40, oddity: "unusual" })
    expect(surpriseOf(wait(Math.log(200)))).toMatchObject({ side: "late", oneIn: 200, oddity: "odd" })
    expect(surpriseOf(wait(-Math.log1p(-1 / 250)))).toMatchObject({ side: "early", oneIn: 250, oddity: "odd" })
    expect(surpriseOf(wait(0.5))).toMatchObject({ side: "early", oddity: "expected" })
    expect(surpriseOf({ expected: [1, 3], weights: [1, 3], ended: true }).expected).toBe(2.5)
  })

  test("of a silence is never that it is short", () => {
    expect(surpriseOf(wait(0.001, false))).toMatchObject({ side: "late", oneIn: 1, oddity: "expected" })
    expect(surpriseOf(wait(5, false))).toMatchObject({ side: "late", oneIn: 148, oddity: "odd" })
  })

  test("is had by as many waits as chance says", () => {
    const luck = uniform("many")
    const found = Array.from({ length: 4000 }, () => surpriseOf(wait(-Math.log(luck()))).oddity)
    const share = found.filter((oddity) => oddity !== "expected").length / 4000
    expect(Math.abs(share - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / 4000))
  })
})

describe("quantiles", () => {
  /** Events at a rate until the record ends, judged by a model with another: most waits of a short record are cut off. */
  const lived = (luck: () => number, rate: number, believed: number): RescaledWait[] => {
    const waits: RescaledWait[] = []
    for (let process = 0; process < 20; process++) {
      let left = 1.5
      for (;;) {
        const next = -Math.log(luck()) / rate
        waits.push(wait(believed * Math.min(next, left), next < left))
        left -= next
        if (left <= 0) break
      }
    }
    return waits
  }

  test("of a right model are those of an exponential variable, silences included", () => {
    const luck = uniform("right")
    const found = Array.from({ length: 400 }, () => waitQuantiles(lived(luck, 1, 1), luck))
    const doubted = found.filter((each) => (each?.chance ?? 0) <= 0.1).length / 400
    // The number of waits depends on how long they are, which moves the level a little.
    expect(Math.abs(doubted - 0.1)).toBeLessThan(0.07)
    const medians = found.map((each) => each?.quantiles[2]?.observed ?? 0)
    expect(medians.reduce((sum, median) => sum + median, 0) / 400).toBeCloseTo(Math.LN2, 1)
    expect(found[0]?.quantiles[2]).toMatchObject({ level: 0.5, theoretical: Math.LN2 })
  })

  test("of a model with half the rate are half, and doubted", () => {
    const luck = uniform("slow")
    const found = Array.from({ length: 100 }, () => waitQuantiles(lived(luck, 6, 3), luck))
    expect(found.filter((each) => (each?.chance ?? 1) < 0.01).length).toBeGreaterThan(95)
    expect(found[0]?.quantiles[2]?.observed).toBeLessThan(0.5)
  })

  test("take one number for each silence, and none for an event", () => {
    let taken = 0
    const counted = () => {
      taken++
      return 0.5
    }
    const found = waitQuantiles([wait(1), wait(2, false), wait(3)], counted, [0.5])
    expect(taken).toBe(1)
    expect(found).toMatchObject({ waits: 3, quantiles: [{ observed: 2 + Math.LN2 }] })
    expect(waitQuantiles([], counted)).toBeUndefined()
  })

  test("are found where the chance of a wait is below every number", () => {
    expect(waitQuantiles([wait(2000)], () => 0.5, [0.5])?.quantiles[0]?.observed).toBe(2000)
  })
})
