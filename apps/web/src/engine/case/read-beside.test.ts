import { expect, test } from "vitest"
import { answerOf, newRoom } from "../../testing/room-for-tests.ts"
import { caseOnDisk } from "../../testing/cases-on-disk.ts"

const paser = async () => (await caseOnDisk("paser").load()).files
const isOfCase = ({ path }: { readonly path: string }) => !/\.(scenario|branch)\.yaml$/.test(path)

async function opened(change: (text: string, path: string) => string) {
  const files = (await paser()).filter(isOfCase).map(({ path, text }) => ({ path, text: change(text, path) }))
  return answerOf(newRoom(), "open", { kind: "files", id: "paser", files, scenariosOf: "paser" })
}

test("a case without scenarios of its own has those of the case beside", async () => {
  const answer = await opened((text) => text)
  if (answer._tag === "Refused") throw new Error(JSON.stringify(answer.problems))
  const beside = (await paser()).filter((file) => !isOfCase(file))
  expect(answer.view.scenarios.length + answer.view.branches.length).toBe(beside.length)
  expect(answer.view.warnings).toEqual([])
})

test("what of them does not fit is left out and told, and the case opens all the same", async () => {
  const answer = await opened((text) => text.replaceAll("paser-members-changed", "paser-members-renamed"))
  if (answer._tag === "Refused") throw new Error(JSON.stringify(answer.problems))
  expect(answer.view.branches.map(({ id }) => id)).not.toContain("members-changed-late")
  expect(answer.view.scenarios.length).toBeGreaterThan(5)
  expect(
    answer.view.warnings.map(({ path, severity }) => [path.endsWith("members-changed-late.branch.yaml"), severity]),
  ).toContainEqual([true, "warning"])
})

test("a mistake of the case itself is refused", async () => {
  const answer = await opened((text, path) => (path.endsWith("history.yaml") ? `${text}\n- [` : text))
  expect(answer._tag).toBe("Refused")
})
