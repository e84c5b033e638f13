/** Coherent: what lies just within the rules is no fault, and each fault is told in Indonesian too. */
import { Schema } from "effect"
import { expect, test } from "vitest"
import { faultsOfModel } from "./coherence.ts"
import type { AnyModel, Parameter } from "./model.ts"

const text = { en: "x", id: "y" }
const evidence = { grade: "assumption", source: text } as const
const pace: Parameter = { id: "pace", title: text, unit: "per month", prior: { value: 1 }, bounds: [0, 2], evidence }
const late = { id: "late", title: text, all: [], evidence }
const level = { id: "n", title: text, bounds: [0, 10] as const, read: () => 0 }
const bare: AnyModel = {
  name: "bare",
  version: "1",
  title: text,
  parameters: [],
  variables: [],
  processes: [],
  milestones: [],
  events: {},
  initial: () => ({}),
  evolve: () => {},
  drift: () => {},
}
const told = (change: Partial<AnyModel>) => faultsOfModel({ ...bare, ...change }).map(({ says }) => says)
const prior = (own: Parameter["prior"], bounds: Parameter["bounds"] = [0, 2]) =>
  told({ parameters: [{ ...pace, prior: own, bounds }] })

test("a model without drivers, amplifiers, references and heeded types is sound", () => {
  const process = { name: "P", title: text, produces: "E", base: [1], event: () => ({ type: "E", payload: {} }) }
  const parts = { processes: [process], variables: [level] }
  expect(told({ ...parts, events: { E: { version: 1, payload: Schema.Struct({}) } } })).toEqual([])
  expect(told(parts)).toEqual([{ en: "there is no event type “E”", id: "tidak ada jenis kejadian “E”" }])
})

test("processes that make one type are told apart by one field with values of their own, whatever else they name", () => {
  const process = { name: "P", title: text, produces: "E", base: [1], event: () => ({ type: "E", payload: {} }) }
  const events = { E: { version: 1, payload: Schema.Struct({}) }, F: { version: 1, payload: Schema.Struct({}) } }
  const faults = (...wheres: readonly (AnyModel["processes"][number]["where"] & {})[]) =>
    told({ events, processes: wheres.map((where, i) => ({ ...process, name: `P${i}`, where })) })
  expect(faults({ way: "a" }, { way: "b" }, { way: "c", loud: true })).toEqual([])
  expect(faults({ loud: true }, { loud: false, way: "a" })).toEqual([])
  // A number is not the text of it: a payload holds the one or the other.
  expect(faults({ way: 1 }, { way: "1" })).toEqual([])
  expect(told({ events, processes: [process, { ...process, name: "Q", produces: "F" }] })).toEqual([])
  // Each pair that is not told apart is told, at the later one.
  const twice = faultsOfModel({ ...bare, events, processes: ["P", "Q", "R"].map((name) => ({ ...process, name })) })
  expect(twice.map(({ at }) => at)).toEqual(["processes.Q.where", "processes.R.where", "processes.R.where"])
  expect(faults({ way: "a" }, { loud: true })).toEqual([
    {
      en: "its events “E” cannot be told from those of “P0”: give both processes a `where` with different values of one field",
      id: "kejadian “E” miliknya tidak dapat dibedakan dari milik “P0”: beri kedua proses `where` dengan nilai berbeda pada satu kolom yang sama",
    },
  ])
})

test("a prior may reach its bounds, and a parameter may have one value only", () => {
  expect(prior({ uniform: [0, 2] })).toEqual([])
  expect(prior({ value: 2 }, [2, 2])).toEqual([])
  expect(prior({ triangular: [0, 0, 2] })).toEqual([])
  expect(prior({ logUniform: [0.001, 2] })).toEqual([])
  expect(prior({ normal: [1, 0.157] })).toEqual([])
  // One value with bounds of one value: what leaves them is told.
  expect(prior({ value: 3 }, [2, 2])).toEqual([
    { en: "the prior 3–3 leaves the bounds 2–2", id: "sebaran awal 3–3 melampaui batas 2–2" },
  ])
})

test("each fault is told in both languages, once", () => {
  expect(prior({ triangular: [0, 2, 1] })).toEqual([
    { en: "the prior 0, 2, 1 is not in order", id: "sebaran awal 0, 2, 1 tidak berurutan" },
  ])
  expect(prior({ logUniform: [0, 1] })).toEqual([
    {
      en: "a prior uniform in the logarithm begins above 0, not at 0",
      id: "sebaran seragam dalam logaritma harus dimulai di atas 0, bukan 0",
    },
  ])
  expect(prior({ normal: [1, -1] })).toEqual([
    {
      en: "a normal prior has a standard deviation above 0, not -1",
      id: "simpangan baku sebaran normal harus di atas 0, bukan -1",
    },
  ])
  expect(prior({ value: 1 }, [2, 0])).toEqual([
    { en: "its bounds 2 and 0 are not in order", id: "batasnya 2 dan 0 tidak berurutan" },
  ])
  expect(told({ milestones: [late, late, late] })).toEqual([
    { en: "“late” is declared more than once", id: "“late” dideklarasikan lebih dari sekali" },
  ])
  expect(told({ variables: [{ ...level, reference: 0 }] })).toEqual([
    { en: "its reference is 0, and must be above 0", id: "nilai acuannya 0, seharusnya di atas 0" },
  ])
  const nan = { name: "P", title: text, produces: "E", base: [Number.NaN], event: () => ({ type: "E", payload: {} }) }
  expect(told({ processes: [nan] })).toContainEqual({ en: "NaN is no number", id: "NaN bukan bilangan" })
})

test("a fault of a milestone told twice is told where it is", () => {
  expect(faultsOfModel({ ...bare, milestones: [late, late] }).map(({ at }) => at)).toEqual(["milestones"])
})
