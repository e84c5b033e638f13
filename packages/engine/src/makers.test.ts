/** Makers: the process of an event by its type, and by its payload where several processes make the type. */
import { expect, test } from "vitest"
import { makersOf } from "./makers.ts"
import type { AnyModel, Process } from "./model.ts"

const text = { en: "x", id: "y" }
type Where = NonNullable<Process<object>["where"]>

const process = (name: string, produces: string, where?: Where): Process<object> => ({
  name,
  title: text,
  produces,
  ...(where === undefined ? {} : { where }),
  base: [1],
  event: () => ({ type: produces, payload: { ...where } }),
})
const model: AnyModel = {
  name: "makers",
  version: "1",
  title: text,
  parameters: [],
  variables: [],
  processes: [
    process("Met", "Met"),
    process("ToldFormally", "Told", { formality: "formal" }),
    process("ToldInPassing", "Told", { formality: "incidental", loud: false }),
    process("Shouted", "Told", { formality: "incidental", loud: true }),
    process("Counted", "Counted", { step: 1 }),
  ],
  milestones: [],
  events: {},
  initial: () => ({}),
  evolve: () => {},
  drift: () => {},
}
const makerOf = makersOf(model)
const maker = (type: string, payload: unknown) => model.processes[makerOf({ type, payload })]?.name

test("each process is the maker of its own events", () => {
  model.processes.forEach((each, index) => expect(makerOf(each.event({}, {}, () => 0.5))).toBe(index))
})

test("every field of `where` must hold, and other fields do not matter", () => {
  expect(maker("Told", { formality: "formal", loud: true, reach: 0.3 })).toBe("ToldFormally")
  expect(maker("Told", { formality: "incidental", loud: true })).toBe("Shouted")
  expect(maker("Told", { formality: "incidental", loud: false })).toBe("ToldInPassing")
  expect(maker("Told", { formality: "written", loud: true })).toBeUndefined()
})

test("without the field, an event is of a process without `where` only", () => {
  for (const payload of [{}, { formality: "incidental" }, null, undefined, "formal"])
    expect(makerOf({ type: "Told", payload })).toBe(-1)
  for (const payload of [{}, { formality: "formal" }, null, undefined, "formal"])
    expect(maker("Met", payload)).toBe("Met")
  expect(makerOf({ type: "Counted", payload: { step: "1" } })).toBe(-1)
})

test("a type that no process makes has no maker, and names of objects' own parts are no fields", () => {
  expect(makerOf({ type: "Rained", payload: {} })).toBe(-1)
  const odd = makersOf({ ...model, processes: [process("Odd", "Odd", { constructor: true })] })
  expect(odd({ type: "Odd", payload: {} })).toBe(-1)
  expect(odd({ type: "constructor", payload: {} })).toBe(-1)
})
