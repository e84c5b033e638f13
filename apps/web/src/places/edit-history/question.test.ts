import { expect, test } from "vitest"
import { defaults } from "../../state/defaults.ts"
import { paserView } from "../../testing/paser-view.ts"
import { problemsByEdit, tellingOf, whatIfAsk } from "./question.ts"

const edits = [{ remove: "paser-members-changed" }]

test("nothing is asked while nothing is edited", async () => {
  expect(whatIfAsk(defaults, await paserView())).toBeUndefined()
})

test("what is asked by default is what the command line does by default", async () => {
  const opened = await paserView()
  expect(whatIfAsk({ ...defaults, edits }, opened)).toMatchObject({
    edits,
    until: "2029-12-31",
    seed: "paser",
    draws: 500,
  })
})

test("under a scenario both histories go on to its horizon, with its seed", async () => {
  const opened = await paserView()
  const { scenarios } = tellingOf(defaults, opened)
  const [first] = scenarios
  if (first === undefined) throw new Error("Paser has scenarios.")
  const asked = whatIfAsk({ ...defaults, edits, goesOn: first.file.id }, opened)
  expect(asked).toMatchObject({ scenario: { base: first.file.id }, until: first.file.horizon, seed: first.seed })
})

test("a mistake is told at the edit on whose line it stands", () => {
  const problem = (line: number | null) => ({
    path: "whatif",
    line,
    column: 5,
    severity: "error" as const,
    code: "unknown-event-id",
    message: { en: "", id: "" },
    excerpt: { en: "", id: "" },
  })
  const { byEdit, others } = problemsByEdit([problem(3), problem(4), problem(null), problem(9)], 2)
  expect([...byEdit.keys()]).toEqual([0, 1])
  expect(others).toHaveLength(2)
})
