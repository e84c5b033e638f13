import { describe, expect, test } from "vitest"
import { exponential, openStream, streamKey, uniformAt } from "./streams.ts"

const take = (stream: () => number, n: number) => Array.from({ length: n }, stream)

describe("streams", () => {
  test("a stream is a function of (seed, name, index, turn)", () => {
    const once = take(openStream(streamKey("s", "a"), 7, 2), 20)
    expect(take(openStream(streamKey("s", "a"), 7, 2), 20)).toEqual(once)
    const others = [
      openStream(streamKey("t", "a"), 7, 2),
      openStream(streamKey("s", "b"), 7, 2),
      openStream(streamKey("s", "a"), 8, 2),
      openStream(streamKey("s", "a"), 7, 3),
      openStream(streamKey("s", "a"), 7 + 2 ** 32, 2),
    ]
    for (const other of others) expect(take(other, 20)).not.toEqual(once)
  })

  test("seed and name do not run into each other", () => {
    expect(streamKey("ab", "c")).not.toEqual(streamKey("a", "bc"))
  })

  test("numbers of neighbouring runs are uniform: χ² over 100 bins within its 99.9 % bound", () => {
    const key = streamKey("uniformity", "process")
    for (const draw of [
      (i: number) => uniformAt(key, i),
      (i: number) => openStream(key, i)(),
      (i: number) => take(openStream(key, i), 2)[1] as number,
    ]) {
      const bins = new Array<number>(100).fill(0)
      const n = 100_000
      for (let i = 0; i < n; i++) {
        const bin = Math.floor(draw(i) * 100)
        bins[bin] = (bins[bin] as number) + 1
      }
      const chi2 = bins.reduce((sum, count) => sum + (count - n / 100) ** 2 / (n / 100), 0)
      expect(chi2).toBeLessThan(148.2)
    }
  })

  test("streams of two names, and of two neighbouring runs, are uncorrelated within four standard errors", () => {
    const n = 100_000
    const a = streamKey("independence", "a")
    const b = streamKey("independence", "b")
    const pairs = [
      (i: number) => [openStream(a, i)(), openStream(b, i)()],
      (i: number) => [openStream(a, i)(), openStream(a, i + 1)()],
    ]
    for (const pair of pairs) {
      let sum = 0
      for (let i = 0; i < n; i++) {
        const [x, y] = pair(i) as [number, number]
        sum += (x - 0.5) * (y - 0.5)
      }
      expect(Math.abs((sum / n) * 12 * Math.sqrt(n))).toBeLessThan(4)
    }
  })

  test("exponential numbers have mean 1 and are finite", () => {
    const stream = openStream(streamKey("exponential", "x"), 0)
    const values = Array.from({ length: 100_000 }, () => exponential(stream))
    expect(values.every((value) => Number.isFinite(value) && value > 0)).toBe(true)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    expect(Math.abs(mean - 1) * Math.sqrt(values.length)).toBeLessThan(4)
  })

  test("the first numbers of a known key never change: results already published stand on them", () => {
    const key = streamKey("paser", "clock TeamMeetingHeld")
    expect(key).toEqual({ a: 1_236_761_695, b: 3_524_711_881, c: 3_212_629_969, d: 192_899_678 })
    expect(take(openStream(key, 0), 3)).toEqual([0.13408835034351796, 0.5030297922203317, 0.3109202756313607])
    expect(take(openStream(key, 7, 2), 3)).toEqual([0.6963884850265458, 0.6316167617915198, 0.48924159340094775])
    // Beyond 2³² runs the index goes on, and does not begin again.
    expect(take(openStream(key, 2 ** 32 + 7, 2), 3)).toEqual([
      0.22087379300501198, 0.5087355769937858, 0.8072459731483832,
    ])
    expect([uniformAt(key, 0), uniformAt(key, 7, 2), uniformAt(key, 2 ** 32 + 7)]).toEqual([
      0.23804879060480744, 0.016174730262719095, 0.9891018868656829,
    ])
  })
})
