/** ZDT: the known fronts that searches are measured by. Each takes a few seconds: 25,000 points, as in Deb et al. (2002). */
import { expect, test } from "vitest"
import type { Gene, Genome } from "./genes.ts"
import { hypervolumeOf } from "./hypervolume.ts"
import { nsga2 } from "./nsga2.ts"

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i)

/** Zitzler, Deb & Thiele (2000): 30 numbers in [0, 1]; the front is where all but the first are 0. */
const zdt = (shape: (ratio: number) => number) => (genome: Genome) => {
  const [x = 0, ...rest] = genome
  const g = 1 + (9 * rest.reduce((sum, value) => sum + value, 0)) / rest.length
  return { objectives: [x, g * shape(x / g)] }
}
const unit: readonly Gene[] = upTo(30).map(() => ({ kind: "real", from: 0, to: 1 }))

test.each([
  // Below (1.1, 1.1): 0.1 × 1.1 on the right, and the integral of 1.1 minus the front over [0, 1]. A hundred points at their best fall
  // short of it by (∫ √−f′)² / 200, that is by 0.5 % and 0.8 %, so the living are a little further off than the archive.
  { name: "ZDT1", shape: (ratio: number) => 1 - Math.sqrt(ratio), whole: 0.11 + 0.1 + 2 / 3, living: 0.988, by: 150 },
  { name: "ZDT2", shape: (ratio: number) => 1 - ratio * ratio, whole: 0.11 + 0.1 + 1 / 3, living: 0.98, by: 210 },
])("$name: the true front's hypervolume within 1 % after 250 generations of 100", ({ shape, whole, living, by }) => {
  const epsilons = [0.002, 0.002]
  const search = nsga2({ seed: "zdt", genes: unit, population: 100, epsilons, reference: [1.1, 1.1] })
  for (let generation = 0; generation < 250; generation++) search.tell(search.ask().map(zdt(shape)))
  const { population, evaluated, trace } = search.state()
  const alive = population.map((place) => evaluated[place]?.objectives ?? [])
  expect((trace.at(-1)?.hypervolume ?? 0) / whole).toBeGreaterThan(0.99)
  expect((trace.at(-1)?.hypervolume ?? 0) / whole).toBeLessThan(1)
  expect(hypervolumeOf(alive, [1.1, 1.1]) / whole).toBeGreaterThan(living)
  // So soon only because parents are chosen by rank and crowding.
  expect(trace.findIndex(({ hypervolume }) => (hypervolume ?? 0) > 0.99 * whole)).toBeLessThan(by)
  expect(trace).toHaveLength(250)
  expect(evaluated).toHaveLength(25_000)
})
