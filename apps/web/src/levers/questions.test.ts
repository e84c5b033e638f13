/** Questions: what the files of Paser ask, and the view that answers each. */
import { expect, test } from "vitest"
import { defaults } from "../state/defaults.ts"
import { paserView } from "../testing/paser-view.ts"
import { isAsked, questionsOf } from "./questions.ts"

test("files that ask the same are compared with each other, a file alone with what goes on as it is", async () => {
  const questions = questionsOf(await paserView())
  const sides = questions.map(({ view }) => [view.baseline, ...view.beside])
  expect(sides).toContainEqual(["amend-guideline-first", "socialise-first"])
  expect(sides).toContainEqual(["fill-posts-first", "stabilise-team-first"])
  expect(sides, "from the day of the guideline").toContainEqual(["socialise-within-90-days"])
  expect(sides).toContainEqual([null, "provincial-coordination"])
  const files = questions.flatMap(({ titles }) => titles)
  expect(files, "each file once, without the grids and without what goes on as it is").toHaveLength(12)
})

test("a question is asked while its view stands, and no longer once a lever moves", async () => {
  const [question] = questionsOf(await paserView())
  if (question === undefined) throw new Error("Paser asks questions.")
  const view = { ...defaults, ...question.view }
  expect(isAsked(question, view)).toBe(true)
  expect(isAsked(question, { ...view, parameters: { attendance: 0.5 } })).toBe(false)
})
