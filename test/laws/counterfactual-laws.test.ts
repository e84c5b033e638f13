/** Laws of counterfactuals, for random histories of random models, and for Paser. */
import { effectiveHistory } from "@laksana/core"
import {
  abductor,
  type AnyModel,
  condition,
  dayOfTime,
  type Edit,
  explainRun,
  type Factual,
  otherwise,
  prepareEnsemble,
  type Row,
  type Scenario,
} from "@laksana/engine"
import { birthDeaths, chains, cohorts, planOf, type Trial, trials } from "@laksana/laws"
import { policyModel } from "@laksana/model"
import { modelFor, pastOf } from "@laksana/scenario"
import fc, { type Arbitrary } from "fast-check"
import { describe, expect, test } from "vitest"
import { paserCase } from "../paser.ts"
import { seed } from "../seed.ts"

interface Life {
  readonly model: AnyModel
  readonly trial: Trial
}

const solvable: Arbitrary<AnyModel> = fc.oneof(chains, birthDeaths, cohorts).map(({ model }): AnyModel => model)
const policy: AnyModel = policyModel

/** A history of a random model, or of the policy model, with events and scales of a random scenario. */
const lives: Arbitrary<Life> = fc
  .oneof({ arbitrary: solvable, weight: 3 }, { arbitrary: fc.constant(policy), weight: 1 })
  .chain((model) => trials({ model }, { runs: 1, interventions: 8, months: 24 }).map((trial) => ({ model, trial })))

const scenarioOf = ({ trial, model }: Life): Scenario => ({
  id: "life",
  milestones: trial.milestones ?? model.milestones,
  ...trial,
})
const factualOf = (life: Life, index = 0): Factual =>
  abductor({ model: life.model, seed: life.trial.seed, scenario: scenarioOf(life) })(index)

const changedRows = (rows: readonly Row[]) =>
  rows.filter(({ change, amended }) => change !== "kept" || amended !== undefined)
/** A history as dated lines, in a fixed order within a day. */
const datedLog = (rows: readonly Row[], side: "fact" | "other"): readonly string[] =>
  rows
    .flatMap((row) => {
      const time = row[side]
      const { type, payload } = side === "other" ? (row.amended ?? row.event) : row.event
      return time === undefined ? [] : [`${dayOfTime(time + 1e-7)} ${row.process} ${type} ${JSON.stringify(payload)}`]
    })
    .sort()

describe("the empty edit", () => {
  test("returns the same dated log, for a thousand random histories, and the one that was run", () => {
    let events = 0
    fc.assert(
      fc.property(lives, (life) => {
        const { rows, factualPath, otherPath } = otherwise(factualOf(life), [])
        expect(changedRows(rows)).toEqual([])
        expect(otherPath).toEqual(factualPath)
        const run = explainRun(prepareEnsemble(planOf({ model: life.model }, life.trial)), 0, 0)
        expect(rows.map(({ fact, event: { type } }) => [fact, type])).toEqual(
          run.events.map(({ time, type }) => [time, type]),
        )
        events += rows.length
      }),
      { seed, numRuns: 1000 },
    )
    expect(events).toBeGreaterThan(10_000)
  })

  test("and so do edits that say what is so already", () => {
    fc.assert(
      fc.property(lives, fc.nat(), (life, which) => {
        const factual = factualOf(life)
        const { model } = life
        const parameter = model.parameters[which % model.parameters.length]
        const process = model.processes[which % model.processes.length]
        const edits: Edit[] = [
          ...(parameter === undefined
            ? []
            : [
                {
                  kind: "set",
                  parameter: parameter.id,
                  change: { times: 1 },
                  from: factual.start,
                  to: factual.horizon,
                } as const,
              ]),
          ...(process === undefined
            ? []
            : [{ kind: "scale", process: process.name, factor: 1, from: factual.start, to: factual.horizon } as const]),
        ]
        const { rows } = otherwise(factual, edits)
        expect(changedRows(rows)).toEqual([])
      }),
      { seed, numRuns: 200 },
    )
  })
})

test("the thresholds that were abducted give the history again, for processes that go their own way throughout", () => {
  let moved = 0
  fc.assert(
    fc.property(lives, (life) => {
      const factual = factualOf(life)
      // A hair above 1: every process parts ways at once, and nothing else changes.
      const hair = 1 + 2 ** -40
      const edits = life.model.processes.map(
        ({ name }): Edit => ({ kind: "scale", process: name, factor: hair, from: factual.start, to: factual.horizon }),
      )
      const { rows } = otherwise(factual, edits)
      for (const row of rows) {
        if (row.fact === undefined || row.other === undefined) {
          // An event may fall across the horizon by a hair.
          if ((row.fact ?? row.other ?? 0) < factual.horizon - 1e-6)
            expect([row, rows.map(({ event, fact, other, process }) => [event.type, fact, other, process])]).toBe(0)
          expect(row.fact ?? row.other).toBeGreaterThan(factual.horizon - 1e-6)
        } else expect(Math.abs(row.fact - row.other)).toBeLessThan(1e-6)
      }
      moved += rows.filter(({ change }) => change === "moved").length
    }),
    { seed, numRuns: 300 },
  )
  expect(moved).toBeGreaterThan(3000)
})

/** One to three edits of what a history holds, and of its processes. */
const editsFor = (factual: Factual, choices: readonly Choice[]): readonly Edit[] => {
  const { start, horizon, moments, model } = factual
  const entries = moments.flatMap((moment) =>
    moment.kind === "action" && moment.action.kind === "event" ? [moment.action] : [],
  )
  return choices.flatMap(({ kind, which, at, factor }): readonly Edit[] => {
    const entry = entries[which % Math.max(1, entries.length)]
    const time = start + Math.floor((horizon - start) * at)
    const process = model.processes[which % model.processes.length]
    if (kind === "scale")
      return process === undefined ? [] : [{ kind, process: process.name, factor, from: time, to: horizon }]
    if (entry === undefined) return []
    if (kind === "remove") return [{ kind, entry: entry.id }]
    if (kind === "move") return [{ kind, entry: entry.id, to: time }]
    return [{ kind, id: `added-${which}-${time}`, at: time, event: entry.event }]
  })
}
interface Choice {
  readonly kind: "remove" | "move" | "insert" | "scale"
  readonly which: number
  readonly at: number
  readonly factor: number
}
const choices = fc.array(
  fc.record({
    kind: fc.constantFrom<Choice["kind"][]>("remove", "move", "insert", "scale"),
    which: fc.nat(20),
    at: fc.double({ min: 0, max: 0.9, noNaN: true }),
    factor: fc.constantFrom(0, 0.5, 2),
  }),
  { minLength: 1, maxLength: 3 },
)

describe("edits", () => {
  test("change nothing before their time, and no process whose intensity they leave alone", () => {
    let changed = 0
    fc.assert(
      fc.property(lives, choices, (life, chosen) => {
        const factual = factualOf(life)
        const edits = editsFor(factual, chosen)
        const { rows } = otherwise(factual, edits)
        for (const row of changedRows(rows)) {
          changed++
          if (row.cause === undefined) expect([row, edits, rows]).toBe(0)
          if (row.cause?.kind === "rate") expect(row.fact ?? row.other).toBeGreaterThanOrEqual(row.cause.since)
        }
      }),
      { seed, numRuns: 300 },
    )
    expect(changed).toBeGreaterThan(500)
  })

  test("of a counterfactual are the combined edit of the history", () => {
    let compared = 0
    fc.assert(
      fc.property(lives, choices, choices, (life, first, second) => {
        const factual = factualOf(life)
        const one = editsFor(factual, first)
        const two = editsFor(factual, second).map((edit) =>
          edit.kind === "insert" ? { ...edit, id: `${edit.id}-second` } : edit,
        )
        const twice = otherwise(otherwise(factual, one).history, two)
        const once = otherwise(factual, [...one, ...two])
        expect(datedLog(twice.rows, "other")).toEqual(datedLog(once.rows, "other"))
        compared += once.rows.length
      }),
      { seed, numRuns: 300 },
    )
    expect(compared).toBeGreaterThan(3000)
  })

  test("never change the history that they are made of", () => {
    fc.assert(
      fc.property(lives, choices, (life, chosen) => {
        const factual = factualOf(life)
        const before = JSON.stringify([factual.moments, factual.initial, factual.theta])
        otherwise(factual, editsFor(factual, chosen))
        expect(JSON.stringify([factual.moments, factual.initial, factual.theta])).toBe(before)
      }),
      { seed, numRuns: 100 },
    )
  })
})

describe("Paser", () => {
  const theCase = paserCase()
  const model: AnyModel = modelFor(theCase, policyModel)
  const past = pastOf(theCase, model, effectiveHistory)
  const { population } = condition(model, past, { seed: "paser", particles: 2000 })
  const scenario: Scenario = {
    id: "as-is",
    start: past.end,
    horizon: past.end + 36,
    parameters: {},
    interventions: [],
    milestones: model.milestones,
  }
  const factualOfRun = abductor({ model, seed: "paser", lived: { past, population }, scenario })
  const ensemble = prepareEnsemble({ model, seed: "paser", past, population, scenarios: [scenario] })
  const runs = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

  test.each(runs)("run %i: the empty edit returns it, with the future that `run` gives it", (index) => {
    const factual = factualOfRun(index)
    const { rows, factualPath, otherPath, months } = otherwise(factual, [])
    expect(changedRows(rows)).toEqual([])
    expect(otherPath).toEqual(factualPath)
    const run = explainRun(ensemble, 0, index)
    const later = rows.filter(({ fact }) => fact !== undefined && fact >= past.end)
    expect(later.map(({ fact, event: { type } }) => [fact, type])).toEqual(
      run.events.map(({ time, type }) => [time, type]),
    )
    // Read at the start of each month, before its drift: what the run has at the end of the month before.
    const indicators = model.variables.flatMap(({ indicator }, i) => (indicator === true ? [i] : []))
    const first = months.indexOf(past.end + 1)
    for (let month = 0; month < 36; month++) {
      const own = indicators.map((i) => factualPath[(first + month) * model.variables.length + i])
      expect(own).toEqual([...run.path.subarray(month * indicators.length, (month + 1) * indicators.length)])
    }
  })

  test("an event that nothing listens to takes only itself away", () => {
    // A plan that is included already: the second support activity changes nothing, whichever comes second.
    for (const index of runs) {
      const factual = factualOfRun(index)
      const supports = factual.moments.flatMap((moment) =>
        moment.kind === "action" && moment.action.kind === "event" && moment.action.event.type === "SupportActivity"
          ? [moment.action.id]
          : [],
      )
      expect(supports.length).toBe(3)
      const last = supports.at(-1) ?? ""
      expect(changedRows(otherwise(factual, [{ kind: "remove", entry: last }]).rows)).toMatchObject([
        { entry: last, change: "vanished", cause: { kind: "edit", edit: 0 } },
      ])
    }
  })

  test("edits that touch nothing in common commute", () => {
    const plan: Edit = { kind: "remove", entry: "paser-action-plan-included" }
    const members: Edit = { kind: "scale", process: "StaffLeft", factor: 0, from: past.end, to: past.end + 1 }
    for (const index of runs) {
      const factual = factualOfRun(index)
      const [one, other] = [otherwise(factual, [plan, members]), otherwise(factual, [members, plan])]
      expect(datedLog(one.rows, "other")).toEqual(datedLog(other.rows, "other"))
      expect(one.otherPath).toEqual(other.otherPath)
    }
  })
})
