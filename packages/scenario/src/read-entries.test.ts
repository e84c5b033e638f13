/** Entries to be recorded: every form they are handed over in, what they leave out, and their mistakes at their places. */
import { describe, expect, test } from "vitest"
import { smallModel } from "./planted/small-model.ts"
import { readEntries, type WrittenEntry } from "./read-entries.ts"
import { readRecorded } from "./read-recorded.ts"

const entry = {
  id: "told",
  type: "SocializationHeld",
  jurisdiction: "town",
  occurred: "2024-05-02",
  recorded: "2024-05-03",
  status: "occurred",
  evidence: "paper",
  title: { en: "Told", id: "Disosialisasikan" },
  payload: { formality: "formal", reach: 0.4 },
}

const asIs = (written: WrittenEntry) => written
const read = (text: string, complete: (entry: WrittenEntry) => WrittenEntry = asIs) =>
  readEntries({ path: "new.yaml", text }, smallModel, { ids: ["team"], documents: ["report"], complete })
const ids = (text: string) => {
  const found = read(text)
  return found._tag === "Read" ? found.value.map(({ event }) => event.id) : found.problems
}
const problems = (text: string) => {
  const found = read(text)
  return found._tag === "Read" ? [] : found.problems.map(({ line, column, code }) => `${line}:${column} ${code}`)
}

describe("entries are taken in every form in which they are handed over", () => {
  const second = { ...entry, id: "again" }
  test.each([
    ["a list in YAML", `- ${JSON.stringify(entry)}\n- ${JSON.stringify(second)}\n`],
    ["a list in JSON", JSON.stringify([entry, second])],
    ["JSON over several lines", JSON.stringify([entry, second], null, 2)],
    ["JSON with tabs", JSON.stringify([entry, second], null, "\t")],
    ["JSON lines", `${JSON.stringify(entry)}\n\n${JSON.stringify(second)}\n`],
  ])("%s", (_form, text) => {
    expect(ids(text)).toEqual(["told", "again"])
  })
  test.each([
    [
      "one alone in YAML",
      "id: told\ntype: SocializationHeld\njurisdiction: town\noccurred: 2024-05-02\nrecorded: 2024-05-03\nstatus: occurred\nevidence: paper\ntitle: { en: Told, id: Disosialisasikan }\npayload: { formality: formal }\n",
    ],
    ["one alone in JSON", JSON.stringify(entry, null, 2)],
    ["one line of JSON", `${JSON.stringify(entry)}\n`],
  ])("%s", (_form, text) => {
    expect(ids(text)).toEqual(["told"])
  })
})

test("what was written is given as it stands, beside the event", () => {
  const found = read(JSON.stringify(entry))
  expect(found._tag === "Read" ? found.value[0]?.written : found).toEqual(entry)
})

test("mistakes keep their places in every form", () => {
  const wrong = { ...entry, payload: { formality: "formel" }, source: { document: "reprot" } }
  expect(problems(JSON.stringify(wrong, null, 1))).toEqual(["14:16 not-one-of", "17:15 unknown-document"])
  expect(
    problems(`${JSON.stringify(entry)}\n${JSON.stringify({ ...entry, id: "b", occurred: "2024-02-30" })}\n`),
  ).toEqual(["2:71 not-a-day"])
  expect(problems(`- ${JSON.stringify(entry)}\n- ${JSON.stringify(entry)}\n`)).toEqual(["2:9 duplicate-id"])
  expect(problems("- id: x\n\ttype: y\n")).toEqual(["2:1 yaml-syntax"])
})

test("entries may name those that are recorded, and those of the file", () => {
  const after = (id: string, of: string) => JSON.stringify({ ...entry, id, occurred: { after: [of] } })
  expect(ids(`[${after("one", "team")}, ${after("two", "one")}]`)).toEqual(["one", "two"])
  expect(problems(`[${after("one", "taem")}]`)).toEqual(["1:84 unknown-event-id"])
})

test("what an entry leaves out is filled in before it is read", () => {
  const { recorded: _recorded, ...early } = entry
  const complete = (written: WrittenEntry) => ({ recorded: "2024-06-01", ...written })
  const found = read(JSON.stringify([early, { ...entry, id: "again" }]), complete)
  expect(found._tag === "Read" ? found.value.map(({ written }) => written["recorded"]) : found).toEqual([
    "2024-06-01",
    "2024-05-03",
  ])
})

test("recorded entries are read as a file's are; a mistake is placed by the entry's number", () => {
  const good = readRecorded({ name: "town", entries: [entry] }, smallModel)
  expect(good._tag === "Read" ? good.value : good).toEqual([entry])
  const bad = readRecorded({ name: "town", entries: [entry, { ...entry, status: "done" }] }, smallModel)
  expect(bad._tag === "Invalid" ? bad.problems : bad).toMatchObject([{ file: "town", line: 2, code: "not-one-of" }])
})
