import type { EventData } from "@laksana/store"
import { expect, test } from "vitest"
import { fileEvents, filesIn } from "./kept-files.ts"

test("of a file the latest text counts, and every text is kept", () => {
  const first = fileEvents(filesIn([]), { "case.yaml": "one", "history.yaml": "[]" })
  expect(first).toEqual([
    { id: "case.yaml@1", type: "FileKept", name: "case.yaml", text: "one" },
    { id: "history.yaml@1", type: "FileKept", name: "history.yaml", text: "[]" },
  ])
  const second = fileEvents(filesIn(first), { "case.yaml": "two", "history.yaml": "[]" })
  expect(second).toEqual([{ id: "case.yaml@2", type: "FileKept", name: "case.yaml", text: "two" }])
  expect(filesIn([...first, ...second]).get("case.yaml")).toEqual({ texts: ["one", "two"], text: "two", events: 2 })
})

test("the same texts again are nothing new; a file that is no longer there is dropped, and may come back", () => {
  const first = fileEvents(filesIn([]), { "case.yaml": "one" })
  expect(fileEvents(filesIn(first), { "case.yaml": "one" })).toEqual([])
  const dropped = fileEvents(filesIn(first), {})
  expect(dropped).toEqual([{ id: "case.yaml@2", type: "FileDropped", name: "case.yaml" }])
  const without = [...first, ...dropped]
  expect(filesIn(without).get("case.yaml")?.text).toBeUndefined()
  expect(fileEvents(filesIn(without), {})).toEqual([])
  expect(fileEvents(filesIn(without), { "case.yaml": "one" })).toMatchObject([{ id: "case.yaml@3", type: "FileKept" }])
})

test("what is no file's event is passed over", () => {
  const strange: readonly EventData[] = [
    { id: "x", type: "FileKept", name: 3, text: "one" },
    { id: "y", type: "FileKept", name: "case.yaml", text: null },
  ]
  expect([...filesIn(strange)]).toEqual([])
})
