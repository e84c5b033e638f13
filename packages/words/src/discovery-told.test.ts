/** Boxes as sentences, in both languages. */
import { type Box, discover, type MeasuredBox, type Points, treeBoxes } from "@laksana/analysis"
import type { Language } from "@laksana/core"
import { describe, expect, test } from "vitest"
import { boxConditions, boxSentence, discoveryAnswer, type DiscoveryTelling, treeSentences } from "./discovery-told.ts"

const titles = {
  en: {
    outcome: "Full implementation by 2028",
    factors: [
      { title: "attendance" },
      { title: "leader commitment", digits: 1 },
      { title: "training", digits: 0, unit: "days" },
      { title: "budget", levels: ["low", "medium", "high"] },
      { title: "regulation" },
    ],
  },
  id: {
    outcome: "Penerapan penuh pada 2028",
    factors: [
      { title: "kehadiran" },
      { title: "komitmen pimpinan", digits: 1 },
      { title: "pelatihan", digits: 0, unit: "hari" },
      { title: "anggaran", levels: ["rendah", "sedang", "tinggi"] },
      { title: "peraturan" },
    ],
  },
}
const telling = (language: Language, about: "failures" | "successes" = "failures"): DiscoveryTelling => ({
  language,
  about,
  ...titles[language],
})
const interval = (factor: number, low: number | undefined, high: number | undefined) =>
  ({ kind: "interval", factor, low, high }) as const
const levels = (factor: number, ...kept: number[]) => ({ kind: "levels", factor, kept }) as const

const measured = (box: Box, coverage: number, density: number): MeasuredBox => ({
  box,
  coverage,
  density,
  mass: 0.2,
  inside: 400,
  worth: 400,
})
const counts = { points: 2000, overallDensity: 0.205 }
const two = [interval(0, undefined, 0.45), interval(1, undefined, 0.3)]

describe("a box", () => {
  test("is told as how many fail in it, and how many of all failures it holds", () => {
    expect(boxSentence(measured(two, 0.75, 0.77), counts, telling("en"))).toBe(
      "Full implementation by 2028 fails mostly where attendance < 0.45 and leader commitment < 0.3: 75 of 100 failures, 77 of 100 in the box fail.",
    )
    expect(boxSentence(measured(two, 0.75, 0.77), counts, telling("id"))).toBe(
      "Penerapan penuh pada 2028 terutama gagal bila kehadiran < 0,45 dan komitmen pimpinan < 0,3: 75 dari 100 kegagalan; 77 dari 100 di dalam kotak gagal.",
    )
  })
  test("is said to hold most only where it does", () => {
    expect(boxSentence(measured(two, 0.3, 0.8), counts, telling("en", "successes"))).toContain("succeeds often where")
    expect(boxSentence(measured(two, 0.3, 0.4), counts, telling("en"))).toContain("fails more often where")
    expect(boxSentence(measured(two, 1, 1), counts, telling("en"))).toContain(
      "all 410 failures, all 400 in the box fail.",
    )
  })
  test("names levels by their titles, what is there, and numbers with their units", () => {
    const box = [interval(2, 3, 12), levels(3, 0), levels(4, 0)]
    expect(boxConditions(box, telling("en"))).toBe(
      "3 days ≤ training < 12 days, budget is low and there is no regulation",
    )
    expect(boxConditions(box, telling("id"))).toBe(
      "3 hari ≤ pelatihan < 12 hari, anggaran ialah rendah dan tidak ada peraturan",
    )
    expect(boxConditions([levels(3, 0, 2), levels(4, 1)], telling("en"))).toBe(
      "budget is not medium and there is regulation",
    )
    const four = { ...telling("id"), factors: [{ title: "anggaran", levels: ["a", "b", "c", "d"] }] }
    expect(boxConditions([levels(0, 0, 2)], four)).toBe("anggaran ialah a atau c")
  })
})

/** Numbers in [0, 1) by the generator of Park & Miller (1988), for these examples. */
function uniformFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Points that fail with a chance of 0.9 where the first two are small, else of `outside`. */
function points(count: number, outside: number, inside = 0.9): Points {
  const uniform = uniformFrom(1)
  const columns = [0, 1, 2].map(() => Float64Array.from({ length: count }, uniform))
  const [x = [], y = []] = columns
  const outcome = Array.from({ length: count }, (_, row) =>
    uniform() < ((x[row] as number) < 0.45 && (y[row] as number) < 0.3 ? inside : outside) ? 1 : 0,
  )
  return { factors: columns.map((values) => ({ kind: "number", values })), outcome }
}
const search = (data: Points) =>
  discover(data, { uniform: uniformFrom(2), permutations: 19, resamples: 10, mostBoxes: 2 })

describe("the answer", () => {
  test("says the box, what is usual, how stable it is, and that there is no other", () => {
    const data = points(900, 0.05)
    const found = search(data)
    const [box, overall, searched, heldOut, further] = discoveryAnswer(found, telling("en"))
    expect(box).toMatch(
      /^Full implementation by 2028 fails mostly where attendance < 0\.4\d and leader commitment < 0\.3: \d\d of 100 failures, \d\d of 100 in the box fail\.$/,
    )
    expect(overall).toMatch(/^Over all that was tried, \d\d of 100 fail\.$/)
    expect(searched).toBe(
      "Searched again in 10 parts of the points, a box restricts attendance in 10 and leader commitment in 10.",
    )
    expect(heldOut).toMatch(
      /^On points held out, the boxes found so hold \d\d of 100 failures, and \d\d of 100 in them fail\.$/,
    )
    expect(further).toBe("No further box holds failures much more often than chance.")
    const tree = treeBoxes(data, { uniform: uniformFrom(3) })
    expect(treeSentences(tree, found, telling("en"))[0]).toMatch(
      /^A tree parts the points into \d boxes; in the best, where attendance < 0\.4\d and leader commitment < 0\.3, lie/,
    )
  })
  test("says so where nothing is found", () => {
    const none = search(points(300, 0.3, 0.3))
    expect(discoveryAnswer(none, telling("en"))).toEqual([
      expect.stringMatching(
        /^No box holds failures much more often than chance: Full implementation by 2028 fails in \d\d of 100 over all that was tried\.$/,
      ),
    ])
    expect(discoveryAnswer(none, telling("id"))[0]).toMatch(
      /^Tidak ada kotak yang memuat kegagalan jauh lebih sering daripada kebetulan: secara keseluruhan .* \d\d dari 100\.$/,
    )
  })
  test("says so where all or none fail", () => {
    expect(discoveryAnswer(search(points(60, 1, 1)), telling("en"))).toEqual([
      "Full implementation by 2028 fails in all 60 points that were tried: there is nothing to tell apart.",
    ])
    expect(discoveryAnswer(search(points(60, 0, 0)), telling("id"))).toEqual([
      "Penerapan penuh pada 2028 gagal pada tidak satu pun dari 60 titik yang dicoba: tidak ada yang dapat dibedakan.",
    ])
  })
  test("names the tree's box where it is the better one, as of two at both ends of a factor", () => {
    const uniform = uniformFrom(5)
    const columns = [0, 1, 2].map(() => Float64Array.from({ length: 1000 }, uniform))
    const outcome = Array.from({ length: 1000 }, (_, row) => {
      const [x = 0, y = 0, z = 0] = columns.map((column) => column[row] as number)
      return (x < 0.4 && y < 0.5) || (x > 0.75 && z > 0.6) ? 1 : 0
    })
    const data: Points = { factors: columns.map((values) => ({ kind: "number", values })), outcome }
    const tree = treeBoxes(data, { uniform: uniformFrom(3) })
    const found = discover(data, { uniform: uniformFrom(2), permutations: 19, resamples: 0, mostBoxes: 1 })
    expect(treeSentences(tree, found, telling("en"))).toEqual([
      expect.stringContaining("attendance < 0.40 and leader commitment < 0.5, lie"),
      expect.stringContaining("That is the better box"),
    ])
    expect(discoveryAnswer(found, telling("id")).at(-1)).toBe("Kotak selanjutnya tidak dicari.")
  })
})
