/** Variation: what children are of their parents. */
import { openStream, streamKey } from "@laksana/engine"
import { expect, test } from "vitest"
import type { Gene, Genome } from "./genes.ts"
import { childrenOf } from "./variation.ts"

const uniform = (name: string) => openStream(streamKey("variation", name), 0)
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

test("crossover alone keeps the sum of two numbers, and changes the numbers of 0.45 of all pairs", () => {
  const genes: readonly Gene[] = [{ kind: "real", from: 0, to: 1 }]
  const luck = uniform("sum")
  const trials = 4000
  let crossed = 0
  for (const _ of upTo(trials)) {
    const [[a = 0], [b = 0]] = childrenOf(genes, [[0.4], [0.6]], luck, { mutation: 0 })
    // Far from the ends the room on both sides is the same, and so is the step.
    expect(Math.abs(a + b - 1)).toBeLessThan(2e-6)
    crossed += [0.4, 0.6].some((parent) => Math.abs(a - parent) < 1e-12) ? 0 : 1
  }
  // 0.9 of pairs, half of their numbers; those that move by less than a step are few.
  expect(Math.abs(crossed / trials - 0.45)).toBeLessThan(4 * Math.sqrt((0.45 * 0.55) / trials))
})

test("crossover near an end keeps within it, and does not pile up there", () => {
  const genes: readonly Gene[] = [{ kind: "real", from: 0, to: 1 }]
  const luck = uniform("ends")
  const children = upTo(2000).flatMap(() => childrenOf(genes, [[0.001], [0.5]], luck, { mutation: 0, crossover: 1 }))
  const values = children.map(([value = 0]) => value)
  expect(values.every((value) => value >= 0 && value <= 1)).toBe(true)
  expect(values.filter((value) => value === 0).length).toBeLessThan(10)
})

test("mutation has the spread that its distribution index gives: E|step| = 1 / (index + 2) of the range, far from the ends", () => {
  // With the bounds of Deb the step at the middle is a little shorter: 0.5^21 is nothing.
  const genes: readonly Gene[] = [{ kind: "real", from: 0, to: 10 }]
  const luck = uniform("spread")
  const trials = 20_000
  let total = 0
  for (const _ of upTo(trials)) {
    const [[a = 0]] = childrenOf(genes, [[5], [5]], luck, { mutation: 1, crossover: 0 })
    total += Math.abs(a - 5) / 10
  }
  expect(Math.abs((total / trials) * 22 - 1)).toBeLessThan(0.03)
})

test("mutations reach every whole number and both ends, and never leave a whole number where it was", () => {
  const genes: readonly Gene[] = [
    { kind: "integer", from: 1, to: 12 },
    { kind: "real", from: 0, to: 1, step: 0.1 },
  ]
  const luck = uniform("reach")
  let genome: Genome = [6, 0.5]
  const seen = [new Set<number>(), new Set<number>()]
  for (const _ of upTo(6000)) {
    const [next] = childrenOf(genes, [genome, genome], luck, { mutation: 1, crossover: 0, mutationIndex: 5 })
    expect(next[0]).not.toBe(genome[0])
    genome = next
    genome.forEach((value, at) => seen[at]?.add(value))
  }
  expect([...(seen[0] ?? [])].sort((a, b) => a - b)).toEqual(upTo(12).map((at) => at + 1))
  expect(seen[1]?.size).toBe(11)
  expect(seen[1]).toContain(0)
  expect(seen[1]).toContain(1)
})

test("bits: each child has one of the two, the other child the other, half of the time exchanged", () => {
  const genes: readonly Gene[] = upTo(20).map(() => ({ kind: "bit" }))
  const [zeros, ones] = [upTo(20).map(() => 0), upTo(20).map(() => 1)]
  const luck = uniform("bits")
  let exchanged = 0
  for (const _ of upTo(500)) {
    const [a, b] = childrenOf(genes, [zeros, ones], luck, { mutation: 0, crossover: 1 })
    expect(a.map((bit, at) => bit + (b[at] as number))).toEqual(ones)
    exchanged += a.reduce((sum, bit) => sum + bit, 0)
  }
  expect(Math.abs(exchanged / 10_000 - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / 10_000))
})

test("what hangs on a bit: drawn anew where neither parent meant it, taken from the one that did otherwise", () => {
  const genes: readonly Gene[] = [{ kind: "bit" }, { kind: "integer", from: 1, to: 60, onlyWith: 0 }]
  const luck = uniform("bound")
  const drawn = new Set<number>()
  for (const _ of upTo(1000)) {
    const [a] = childrenOf(
      genes,
      [
        [0, 1],
        [0, 1],
      ],
      luck,
      { mutation: 0.5 },
    )
    if (a[0] === 1) drawn.add(a[1] as number)
    else expect(a[1]).toBe(1)
    for (const child of childrenOf(
      genes,
      [
        [1, 40],
        [0, 1],
      ],
      luck,
      { mutation: 0, crossover: 1 },
    )) {
      expect(child[1]).toBe(child[0] === 1 ? 40 : 1)
    }
  }
  expect(drawn.size).toBeGreaterThan(55)
})
