import { expect, test } from "vitest"
import { inSurroundings } from "./surroundings.ts"

/** As a model would reach it: `Math` by another name, since the project's own code draws from streams. */
const chance: { readonly random: () => number } = Math

/** Everything that a model might read of the process it runs in. */
const readings: Readonly<Record<string, () => unknown>> = {
  "Date.now": () => Date.now(),
  "new Date()": () => new Date().getTime(),
  "Date()": () => Date(),
  "the parity of Date.now": () => Date.now() % 2,
  "the day of the week": () => new Date().getDay(),
  "Math.random": () => chance.random(),
  "performance.now": () => performance.now(),
}

test.each(Object.entries(readings))("%s differs between the two surroundings, and is the same in each", (_, read) => {
  const [first, second] = ([0, 1] as const).map((which) => inSurroundings(which, read))
  expect(first).not.toEqual(second)
  expect([0, 1].map((which) => inSurroundings(which === 0 ? 0 : 1, read))).toEqual([first, second])
})

test("a date that is given stays the date that it is", () => {
  const days = () => [new Date("2024-03-25"), new Date(2024, 2, 25), new Date(Date.UTC(2024, 2, 25))].map(String)
  expect(inSurroundings(1, days)).toEqual(days())
  expect(inSurroundings(0, () => new Date(0) instanceof Date && Date.parse("1970-01-02") === 86_400_000)).toBe(true)
})

test("what waits for the clock or for chance ends", () => {
  inSurroundings(0, () => {
    for (const until = Date.now() + 50; Date.now() < until; ) continue
    for (let low = 0; low < 20; ) if (chance.random() < 0.1) low++
  })
})

test("the real ones are back afterwards, also where the work fails, and within other surroundings", () => {
  const found = () => [Date, Reflect.get(Math, "random"), Reflect.get(performance, "now")] as const
  const real = found()
  expect(() =>
    inSurroundings(1, () => {
      throw new Error("work")
    }),
  ).toThrow("work")
  inSurroundings(0, () => inSurroundings(1, () => {}))
  expect(found()).toEqual(real)
})
