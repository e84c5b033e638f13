/** `log append` without a file: what is asked, what may be answered, and that nothing is kept of what was left. */
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Surroundings } from "../command/context-for-tests.ts"
import { type LogForTests, logForTests } from "../commands/log/log-for-tests.ts"
import { ctrlC, ctrlD, tab, terminalWith } from "./terminal-for-tests.ts"

let log: LogForTests
beforeEach(async () => {
  log = await logForTests()
})
afterEach(() => log.remove())

async function answered(answers: readonly string[], line = "log append", around: Partial<Surroundings> = {}) {
  const { dialogue, left } = terminalWith(answers)
  const written = await log.ask(line, { dialogue, ...around })
  return { ...written, left: left() }
}

const eventsOf = async () =>
  (await log.asked<{ entries: readonly { event: object; origin: string }[] }>("log show town --raw")).entries

/** Type, date, status, two titles, where, four fields, evidence, document, known since, id. */
const socialisation = [
  "SocializationHeld",
  "10 June 2024",
  "",
  "Told",
  "",
  "",
  "formal",
  "",
  "2 of 5",
  "",
  "",
  "",
  "",
  "",
]

describe("an entry is asked for answer by answer", () => {
  test("and is what was answered; it is shown with what it changes before it is recorded", async () => {
    const { exit, out, err, left } = await answered([...socialisation, "y"])
    expect([exit, left]).toEqual([0, []])
    expect(err).toContain("A new entry for town.")
    expect(err).toContain("To be recorded:")
    expect(err).toContain("Phase “Socialisation”: no entry speaks of a beginning → under way")
    expect(out).toContain("Recorded in town, by tester: 1 entry, version 4.")
    expect((await eventsOf()).at(-1)).toMatchObject({
      origin: "form",
      event: {
        id: "town-socialization-held-2024-06-10",
        type: "SocializationHeld",
        jurisdiction: "town",
        occurred: "2024-06-10",
        recorded: "2026-11-24",
        status: "occurred",
        evidence: "external",
        title: { en: "Told", id: "Sosialisasi dilaksanakan" },
        payload: { formality: "formal", reach: 0.4 },
      },
    })
  })

  test("in Indonesian, by words of what happened and numbers of a list, with decimal commas", async () => {
    const answers = [
      "rapat",
      "1",
      "3 Juli 2024",
      "1",
      "Rapat ketiga",
      "",
      "",
      "tim",
      "0,25",
      "sumber publik",
      "notula",
      "A",
      "3",
      "",
      "",
      "ya",
    ]
    const { exit, err, out } = await answered(answers, "log append", { language: "id" })
    expect(exit).toBe(0)
    expect(err).toContain("Ada 2 jenis yang cocok.")
    expect(err).toContain("TeamMeetingHeld: Rapat tim diadakan")
    expect(out).toContain("Dicatat dalam town oleh tester: 1 entri, versi 4.")
    expect((await eventsOf()).at(-1)?.event).toMatchObject({
      type: "TeamMeetingHeld",
      title: { en: "A team meets", id: "Rapat ketiga" },
      payload: { team: "tim", attendance: 0.25 },
      evidence: "external",
      source: { document: "notula", section: "A", paragraph: 3 },
    })
  })

  test("answers that cannot be are said to be so, and asked for again", async () => {
    const answers = [
      "?",
      "nothing like it",
      "socialisatoin",
      "yesterday",
      "10/6/2024",
      "perhaps",
      "",
      "",
      "",
      "twon",
      "y",
      "",
      "formel",
      "incidental",
      "",
      "140 %",
      "half",
      "0.5",
      "",
      "",
      "",
      "tomorrow",
      "",
      "team",
      "",
      "y",
    ]
    const { exit, err, left } = await answered(answers)
    expect([exit, left]).toEqual([0, []])
    expect(err).toContain("42  ClaimMade")
    expect(err).toContain("No type fits “nothing like it”.")
    expect(err).toContain("SocializationHeld: A socialisation is held")
    expect(err).toContain("“yesterday” is not a date.")
    expect(err).toContain("One of occurred, planned, absent, observed.")
    expect(err).toContain("This is needed.")
    expect(err).toContain("1.4 is out of range (0 to 1)")
    expect(err).toContain("“half” is not a share")
    expect(err).toContain("“tomorrow” is not a day")
    expect(err).toContain("“team” is taken.")
    expect((await eventsOf()).at(-1)?.event).toMatchObject({
      jurisdiction: "town",
      payload: { formality: "incidental", reach: 0.5 },
    })
  })

  test("lists of maps are asked for one by one", async () => {
    const posts = ["analyst", "3", "5", "head", "1", "1", ""]
    const { exit } = await answered([
      "StaffingObserved",
      "2024",
      "",
      "",
      "",
      "",
      "organisasi",
      ...posts,
      "",
      "",
      "",
      "",
      "y",
    ])
    expect(exit).toBe(0)
    expect((await eventsOf()).at(-1)?.event).toMatchObject({
      occurred: { year: 2024 },
      status: "observed",
      payload: {
        unit: "organisasi",
        posts: [
          { post: "analyst", filled: 3, required: 5 },
          { post: "head", filled: 1, required: 1 },
        ],
      },
    })
  })

  test("the tab key completes names", async () => {
    const { exit } = await answered([`SocializationH${tab}`, ...socialisation.slice(1), "y"])
    expect(exit).toBe(0)
  })
})

describe("what was answered can be changed until it is recorded", () => {
  test("one answer by its number; a proposed id follows", async () => {
    const { exit } = await answered([...socialisation, "2", "11 June 2024", "6", "incidental", "", "", "", "y"])
    expect(exit).toBe(0)
    expect((await eventsOf()).at(-1)?.event).toMatchObject({
      id: "town-socialization-held-2024-06-11",
      payload: { formality: "incidental" },
    })
  })

  test("what the record cannot hold is said, and cannot be recorded before it is mended", async () => {
    const early = ["SocializationHeld", "2024-01-10", ...socialisation.slice(2)]
    const { exit, err } = await answered([...early, "y", "2", "2024-04-10", "y"])
    expect(exit).toBe(0)
    expect(err).toContain("Error: town has no guideline in force by then.")
    expect(err).toContain("Record the guideline first")
    expect(err).toContain("“y” is neither y, n, nor one of the numbers.")
    expect((await eventsOf()).at(-1)?.event).toMatchObject({ occurred: "2024-04-10" })
  })

  test("so is what no entry can be", async () => {
    const { exit, err } = await answered([...socialisation.slice(0, -2), "2024-05-01", "", "n"])
    expect(exit).toBe(0)
    expect(err).toContain("Error: recorded 2024-05-01, before it can have happened (2024-06-10 at the earliest)")
    expect(await eventsOf()).toHaveLength(3)
  })
})

describe("whoever leaves, leaves nothing behind", () => {
  test.each([
    ["at once", [ctrlC]],
    ["in the middle", ["SocializationHeld", "2024-06-10", ctrlC]],
    ["before agreeing", [...socialisation, ctrlC]],
    ["by the end of the input", ["SocializationHeld", ctrlD]],
  ])("%s, with exit code 130", async (_when, answers) => {
    const { exit, out, err } = await answered(answers)
    expect([exit, out]).toEqual([130, ""])
    expect(err).toContain("Nothing was recorded.")
    expect(await eventsOf()).toHaveLength(3)
  })

  test("who does not agree records nothing", async () => {
    const { exit, out, err } = await answered([...socialisation, "n"])
    expect([exit, out]).toEqual([0, ""])
    expect(err).toContain("Nothing was recorded.")
    expect(await eventsOf()).toHaveLength(3)
  })

  test("a dry run only shows", async () => {
    const { exit, out } = await answered(socialisation, "log append --dry-run")
    expect([exit, out]).toEqual([0, expect.stringContaining("Nothing was recorded")])
    expect(await eventsOf()).toHaveLength(3)
  })

  test("with --json nothing is asked", async () => {
    const { exit, left } = await answered(socialisation, "log append --json")
    expect([exit, left]).toEqual([2, socialisation])
  })
})
