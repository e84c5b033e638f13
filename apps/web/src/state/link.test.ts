/** Link: a view comes back from its link whole, whatever it is; and whatever a link says, reading it says so and never throws. */
import type { WrittenEdit } from "@laksana/scenario"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { defaults } from "./defaults.ts"
import { linkOf } from "./link.ts"
import { filesIn, linkWithFiles } from "./link-files.ts"
import { stateOf } from "./read-link.ts"
import { aspects, places, themes, type ViewState, wheres } from "./view-state.ts"

const text = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" })
const name = fc.oneof(
  text,
  fc.constantFrom("paser-members-changed", "a:b", "__proto__", "x&y=z", "100%", "{remove}", "مدينة"),
)
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
// The sign of nothing is lost in a link.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const payload = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as never)
const changes = fc.dictionary(name, fc.oneof(number, fc.record({ uniform: fc.tuple(number, number) })), { maxKeys: 3 })
const factors = fc.dictionary(name, number, { maxKeys: 3 })
const window = { from: day, to: day }

const edit: fc.Arbitrary<WrittenEdit> = fc.oneof(
  fc.record({ remove: name }),
  fc.record({ move: name, to: day }),
  fc.record({ amend: name, payload }),
  fc.record({ on: day, event: name, payload, id: name }, { requiredKeys: ["on", "event"] }),
  fc.record({ parameters: changes, ...window }, { requiredKeys: ["parameters"] }),
  fc.record({ scale: factors, ...window }, { requiredKeys: ["scale"] }),
)
const titled = { title: fc.record({ en: text, id: text }), cost: fc.double({ min: 0, max: 1e12, noNaN: true }) }
const when = fc.oneof(fc.record({ indicator: name, below: number }), fc.record({ indicator: name, atLeast: number }))
const every = fc.constantFrom("month", "quarter", "half-year", "year")
const intervention: fc.Arbitrary<ViewState["interventions"][number]> = fc.oneof(
  fc.record({ on: day, event: name, payload, ...titled }, { requiredKeys: ["on", "event"] }),
  fc.record({ ...window, scale: factors, ...titled }, { requiredKeys: ["from", "to", "scale"] }),
  fc.record({ when, every, event: name, payload, ...window, ...titled }, { requiredKeys: ["when", "every", "event"] }),
)

const or = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const list = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 })
const view: fc.Arbitrary<ViewState> = fc
  .record({
    place: fc.constantFrom(...places),
    language: fc.constantFrom("en", "id"),
    theme: fc.constantFrom(...themes),
    case: name,
    overlays: list(name),
    asOf: or(day),
    knownAt: or(day),
    event: or(name),
    baseline: or(name),
    assumptions: fc.dictionary(name, text, { maxKeys: 3 }),
    parameters: fc.dictionary(name, number, { maxKeys: 3 }),
    interventions: list(intervention),
    horizon: or(day),
    seed: or(name),
    runs: or(fc.integer({ min: 1, max: 1_000_000 })),
    milestone: or(name),
    deadline: or(day),
    indicator: or(name),
    beside: list(name),
    shownRuns: fc.integer({ min: 0, max: 1000 }),
    run: or(fc.nat()),
    edits: list(edit),
    goesOn: or(name),
    until: or(day),
    against: or(name),
    draw: fc.nat({ max: 1_000_000 }),
    outcome: or(name),
    aspect: fc.constantFrom(...aspects),
    cause: or(name),
    levers: fc.constantFrom("levels", "parameters"),
    players: fc.constantFrom("barriers", "events"),
    where: fc.constantFrom(...wheres),
    atLeast: or(number),
    points: or(fc.integer({ min: 20, max: 100_000 })),
    guide: or(fc.nat({ max: 100 })),
  })
  .map((made) => made satisfies ViewState)

/** As an address bar has it: what a browser would still encode in it would make another link of it. */
const asInAddress = (link: string) => new URL(link, "https://laksana.example/").hash

describe("a link", () => {
  test("restores any view, and stays as it is in an address", () => {
    fc.assert(
      fc.property(view, (state) => {
        const link = linkOf(state)
        expect(asInAddress(link)).toBe(link)
        expect(stateOf(link)).toEqual({ state, mistakes: [] })
        expect(linkOf(stateOf(link).state)).toBe(link)
      }),
    )
  })

  test("says only what differs from the usual, in words", () => {
    expect(linkOf(defaults)).toBe("#/timeline")
    const changed: ViewState = {
      ...defaults,
      place: "what-if",
      language: "id",
      assumptions: { resourcing: "high", commitment: "low" },
      interventions: [{ on: "2025-02-01", event: "StaffAppointed" }],
      edits: [{ remove: "paser-members-changed" }, { move: "paser-perbup-9-2024", to: "2023-12-01" }],
    }
    expect(linkOf(changed)).toBe(
      "#/what-if?lang=id&assume.commitment=low&assume.resourcing=high&do=2025-02-01:StaffAppointed" +
        "&edit=remove:paser-members-changed&edit=move:paser-perbup-9-2024:2023-12-01",
    )
  })

  test("with any character changed, left out or put in is read without a throw, and what remains is a view", () => {
    fc.assert(
      fc.property(
        view,
        fc.nat(),
        fc.string({ maxLength: 2, unit: "binary" }),
        fc.nat({ max: 2 }),
        (state, at, put, gone) => {
          const link = linkOf(state)
          const place = at % (link.length + 1)
          const { state: read, mistakes } = stateOf(link.slice(0, place) + put + link.slice(place + gone))
          expect(Object.keys(read).toSorted()).toEqual(Object.keys(defaults).toSorted())
          for (const { en, id } of mistakes) expect([en.length > 0, id.length > 0]).toEqual([true, true])
          expect(() => linkOf(read)).not.toThrow()
        },
      ),
    )
  })

  test.each([
    ["#/timeline?as-of=2024-13-01", "as-of: the day 2024-13-01 does not exist."],
    ["#/what-now?lang=id", 'There is no place "what-now" here.'],
    ["#/timeline?langg=id", '"langg" is not something that a link can say.'],
    ["#/futures?runs=0", 'runs: "0" is not a whole number from 1 to 1000000.'],
    ["#/what-if?set.attendance=high", 'set.attendance: "high" is not a number.'],
    ["#/timeline?theme=pink", 'theme: "pink" is not one of auto, light, dark.'],
    ["#/timeline?event=%E0%A4%A", '"event" is damaged: its characters cannot be read.'],
    ["#/timeline?event=a&event=b", '"event" is said twice; the first one counts.'],
    ["#/edit-history?edit=destroy:all", 'The edit "destroy:all" cannot be read.'],
  ])("%s explains itself and restores the rest", (link, said) => {
    const { state, mistakes } = stateOf(`${link}&indicator=awareness`)
    expect(mistakes.map(({ en }) => en)).toEqual([said])
    expect(state.indicator).toBe("awareness")
  })

  test("that is enormous is not read, and one with many mistakes tells the first of them", () => {
    expect(stateOf(`#/timeline?event=${"x".repeat(300_000)}`).mistakes).toHaveLength(1)
    expect(stateOf(`#/timeline?${"a=1&".repeat(5000)}`).mistakes).toHaveLength(20)
  })
})

describe("files in a link", () => {
  const files = [{ path: "history.yaml", text: "- id: ü\n".repeat(500) }]

  test("come back from it, beside the view", async () => {
    const link = await linkWithFiles({ ...defaults, case: "own" }, { id: "mine", files })
    expect(link.length).toBeLessThan(400)
    expect(stateOf(link)).toEqual({ state: { ...defaults, case: "own" }, mistakes: [] })
    expect(await filesIn(link)).toEqual({ own: { id: "mine", files }, needs: [], mistakes: [] })
  })

  test("that are too large are named", async () => {
    const random = fc.sample(fc.string({ minLength: 100_000, maxLength: 100_000 }), { numRuns: 1, seed: 1 })[0] ?? ""
    const link = await linkWithFiles(defaults, { id: "mine", files: [{ path: "history.yaml", text: random }] })
    expect(await filesIn(link)).toEqual({ own: null, needs: ["history.yaml"], mistakes: [] })
  })

  test("that are damaged say so, wherever they are", async () => {
    const link = await linkWithFiles(defaults, { id: "mine", files })
    const from = link.indexOf("files=") + 6
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.string({ minLength: 1, maxLength: 3 }), async (at, put) => {
        const place = from + (at % (link.length - from))
        const { own, mistakes } = await filesIn(link.slice(0, place) + put + link.slice(place + 1))
        // What is damaged rarely unfolds; where it does, it is files all the same.
        if (own === null) expect(mistakes).toHaveLength(1)
        else expect(own.files.every((file) => typeof file.text === "string")).toBe(true)
      }),
      { numRuns: 30 },
    )
    expect((await filesIn(link.replace("files=", "files=A"))).mistakes).toHaveLength(1)
  })
})
