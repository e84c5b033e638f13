/** What is written of an example reads back as the same example, by the product's own readers, without a problem. */
import { addDays, type HistoryEvent } from "@laksana/core"
import { type AnyModel, timeOfDay } from "@laksana/engine"
import { eventOf, lawsOf, type Trial } from "@laksana/laws"
import { policyModel } from "@laksana/model"
import { type Case, experimentOf, modelFor, type Read, readCase, readScenario, renderProblem } from "@laksana/scenario"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import chain from "@laksana/results/testing"
import { historyFiles, isOurs, type Origin, trialFiles } from "./files.ts"
import { trialsOf } from "./scenario-text.ts"

const law = { id: "some-law", states: { en: 'What "must" hold: # this.', id: "Yang 'harus' berlaku: ini." } }
const about = { folder: "checked", seed: 7, runs: 30, again: (path: string) => `laksana check ${path} --law some-law` }

function valueOf<T>(read: Read<T>): T {
  if (read._tag === "Invalid") throw new Error(read.problems.map((problem) => renderProblem(problem, "en")).join("\n"))
  expect(read.warnings).toEqual([])
  return read.value
}

type Files = Readonly<Record<string, string>>

function caseIn(files: Files, folder: string, model: AnyModel): Case {
  const at = (name: string) => {
    const text = files[folder + name]
    return text === undefined ? undefined : { path: folder + name, text }
  }
  const history = at("history.yaml")
  if (history === undefined) throw new Error("There is no history.")
  const [described, assumptions] = [at("case.yaml"), at("assumptions.yaml")]
  return valueOf(
    readCase(
      {
        id: about.folder,
        history,
        ...(described === undefined ? {} : { case: described }),
        ...(assumptions === undefined ? {} : { assumptions }),
      },
      model,
    ),
  )
}

function readTrial(trial: Trial, origin: Origin): Trial | undefined {
  const { files, file } = trialFiles(law, trial, origin)
  const theCase = caseIn(files, "", origin.model)
  const scenario = valueOf(readScenario({ path: file, text: files[file] ?? "" }, theCase, origin.model))
  const model = modelFor(theCase, origin.model)
  return trialsOf(experimentOf(scenario, theCase, model), model)[0]
}

function readHistory(events: readonly HistoryEvent[], origin: Origin): readonly HistoryEvent[] {
  const { files, target } = historyFiles(law, events, origin)
  return caseIn(files, `${target}/`, origin.model).events
}

const models: readonly AnyModel[] = [policyModel, chain]
const starts = ["2025-01-01", "2026-05-10", "2028-02-29"] as const

describe.each(models)("under the model $name", (model) => {
  test.each(starts)("the trials that laws are looked at in, starting on %s", (start) => {
    const examples = lawsOf({ model, start: timeOfDay(start) }).flatMap((each) =>
      each.kind === "trial" ? [each.examples] : [],
    )
    fc.assert(
      fc.property(fc.oneof(...examples), (trial) => {
        expect(readTrial(trial, { model, ...about })).toEqual(trial)
      }),
      { numRuns: 40 },
    )
  })

  test("the histories that laws are looked at in, and stranger ones", () => {
    const examples = lawsOf({ model }).flatMap((each) => (each.kind === "history" ? [each.examples] : []))
    expect(examples.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.oneof({ arbitrary: historiesOf(model), weight: examples.length }, ...examples), (events) => {
        expect(readHistory(events, { model, ...about })).toEqual(events)
      }),
      { numRuns: 120 },
    )
  })
})

test("a trial with distributions, multiples, costs, milestones of its own and any seed", () => {
  const [milestone] = policyModel.milestones
  if (milestone === undefined) throw new Error("There is no milestone.")
  const anySeed = fc.string({ unit: "grapheme", minLength: 1 })
  const changed = anySeed.map((seed): Trial => {
    const [first, second, third] = policyModel.parameters
    const narrower = (bounds: readonly [number, number] = [0, 1]) => ({ uniform: bounds })
    return {
      parameters: {
        [first?.id ?? ""]: narrower(first?.bounds),
        [second?.id ?? ""]: { times: 1 / 3 },
        [third?.id ?? ""]: { value: third?.bounds[0] ?? 0 },
      },
      interventions: [
        {
          kind: "event",
          id: "intervention-1",
          at: timeOfDay("2025-03-31"),
          event: { type: "TeamFormed", payload: { team: seed } },
          cost: 1.5e8,
        },
      ],
      start: timeOfDay("2025-01-01"),
      horizon: timeOfDay("2025-06-01"),
      seed,
      runs: 3,
      milestones: policyModel.milestones.map((each) =>
        each === milestone ? { ...each, all: [{ variable: "awareness", atLeast: 0.25 }] } : each,
      ),
    }
  })
  fc.assert(
    fc.property(changed, (trial) => {
      expect(readTrial(trial, { model: policyModel, ...about })).toEqual(trial)
    }),
  )
})

test("a case's own priors and milestones go with a history of its kind", () => {
  const [parameter] = policyModel.parameters
  const [milestone] = policyModel.milestones
  if (parameter === undefined || milestone === undefined) throw new Error("The model is empty.")
  const evidence = { grade: "assumption", source: { en: "a guess", id: "dugaan" } } as const
  const theCase: Case = {
    ...caseIn(historyFiles(law, [], { model: policyModel, ...about }).files, "some-law/", policyModel),
    parameters: { [parameter.id]: { prior: { uniform: [parameter.bounds[0], parameter.bounds[0]] }, evidence } },
    milestones: [{ ...milestone, all: [{ variable: "awareness", below: 0.1 }], evidence }],
  }
  const { files } = historyFiles(law, [], { model: policyModel, theCase, ...about })
  const { parameters, milestones } = caseIn(files, "some-law/", policyModel)
  expect({ parameters, milestones }).toEqual({ parameters: theCase.parameters, milestones: theCase.milestones })
})

test("every file says that a check has written it, what law it breaks and how to see it again", () => {
  const { files, file } = historyFiles(law, [], { model: policyModel, ...about })
  expect(Object.values(files).every(isOurs)).toBe(true)
  expect(files[file]?.split("\n").slice(1, 7)).toEqual([
    "# Counterexample to the law some-law under policy-implementation 1.0.0.",
    "# Contoh penyangkal kaidah some-law menurut policy-implementation 1.0.0.",
    '# en: What "must" hold: # this.',
    "# id: Yang 'harus' berlaku: ini.",
    "# Found with --seed 7 --runs 30. Checked again by / Diuji lagi dengan:",
    "# laksana check some-law --law some-law",
  ])
})

/** Histories whose entries refer to one another, dated in every way. */
function historiesOf(model: AnyModel): fc.Arbitrary<readonly HistoryEvent[]> {
  const referring = new Set(["Amended", "Retracted", "ClaimMade"])
  const entry = fc.record({
    body: eventOf(model).filter(({ type }) => !referring.has(type)),
    offset: fc.nat(700),
    delay: fc.nat(400),
    told: fc.constantFrom("day", "month", "year", "between", "after", "undated"),
    status: fc.constantFrom("occurred", "observed"),
    title: fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== ""),
    note: fc.option(fc.constantFrom("2025-01-01", "- a: b", "null", "0x10", "a\nb"), { nil: undefined }),
  })
  return fc.array(entry, { maxLength: 8 }).map((entries) =>
    entries.map(({ body, offset, delay, told, status, title, note }, i): HistoryEvent => {
      const day = addDays("2023-02-27", offset)
      const dates = {
        day,
        month: { month: day.slice(0, 7) },
        year: { year: Number(day.slice(0, 4)) },
        between: { between: [day, addDays(day, 10)] as const },
        after: i === 0 ? {} : { after: ["e0"] },
        undated: {},
      }
      return {
        id: `e${i}`,
        type: body.type,
        jurisdiction: "paser",
        occurred: dates[told],
        recorded: addDays("2026-01-01", delay),
        status,
        evidence: "assumption",
        source: { document: "d", paragraph: i },
        title: { en: title, id: title },
        ...(note === undefined ? {} : { note: { en: note, id: note } }),
        ...(i === 0 ? {} : { contradicts: [{ id: "e0", reading: { en: title, id: title } }] }),
        payload: body.payload,
      }
    }),
  )
}
