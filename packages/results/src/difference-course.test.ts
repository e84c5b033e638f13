import { expect, test } from "vitest"
import { courseOf } from "./difference-course.ts"

const months = (means: readonly number[], se = 0.01) =>
  means.map((mean, i) => ({ month: `2025-${String(i + 1).padStart(2, "0")}`, mean, se }))

test("when a difference is largest is known as the months that its error does not tell apart", () => {
  const course = courseOf(months([0.1, 0.29, 0.3, 0.285, 0.2]))
  expect(course).toMatchObject({ isClear: true, from: { month: "2025-02" }, to: { month: "2025-04" } })
  expect(course?.peak.month).toBe("2025-03")
})

test("what lasts is told only where it is clear of a third of the largest", () => {
  expect(courseOf(months([0.3, 0.2]))?.lasts).toBe(true)
  expect(courseOf(months([-0.3, -0.02]))?.lasts).toBe(false)
  // What has turned round has not lasted.
  expect(courseOf(months([-0.3, 0.2]))?.lasts).toBe(false)
  expect(courseOf(months([0.3, 0.12]))?.lasts).toBeUndefined()
})

test("a difference within three standard errors is not clear", () => {
  expect(courseOf(months([0.029]))?.isClear).toBe(false)
  expect(courseOf([])).toBeUndefined()
})
