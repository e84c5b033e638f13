/** Quantile dots: always fifty, in order, and what the sentence counts is what is drawn. */
import { renderToString } from "preact-render-to-string"
import { expect, test } from "vitest"
import { dotsBy, quantileDots } from "./dots.ts"
import { QuantileDots, quantileDotsTakeaway } from "./quantile-dots.tsx"

const years = ["2025-12-31", "2026-12-31", "2027-12-31", "2028-12-31", "2029-12-31"]
const curveTo = (shares: readonly number[]) =>
  shares.map((p, i) => ({ day: years[i] ?? "", p, low: Math.max(0, p - 0.05), high: Math.min(1, p + 0.05) }))

test.each([
  [[0, 0, 0, 0, 0], 0],
  [[1, 1, 1, 1, 1], 50],
  [[0, 0.1, 0.3, 0.5, 0.62], 31],
  [[0.005, 0.01, 0.011, 0.5, 0.999], 50],
])("%j: fifty dots, %i of them reached, in order", (shares, reached) => {
  const dots = quantileDots(curveTo(shares))
  expect(dots.reached.length + dots.never).toBe(50)
  expect(dots.reached).toHaveLength(reached)
  expect(dots.reached.toSorted()).toEqual(dots.reached)
  expect(dotsBy(dots, "2029-12-31")).toBe(reached)
})

test("the dots that are filled are those that the sentence counts", () => {
  const props = {
    id: "d",
    language: "en",
    title: "T",
    milestone: "Socialisation",
    runs: 200,
    curve: curveTo([0, 0.1, 0.3, 0.5, 0.62]),
    deadline: "2028-12-31",
  } as const
  expect(quantileDotsTakeaway(props)).toBe(
    "Socialisation by Dec 2028 in 25 of 50 futures; in 19 it does not come by Dec 2029 at all. Half of them have it by Dec 2028. The error of chance is ±2.5 of 50 (95%).",
  )
  const html = renderToString(<QuantileDots {...props} table="none" />)
  expect(html.match(/class="dot"/g)).toHaveLength(25)
  expect(html.match(/class="hollow"/g)).toHaveLength(25)
  expect(html.match(/<circle/g)).toHaveLength(50)
})
