/** Laws of the policy model alone: what it must not say, and what it must keep. What holds for any model is in `policy.test.ts`. */
import { type EventBody, replayBulk, replaySteps } from "@laksana/core"
import { type AnyModel, dayIndexer, luckOf, monthsOf, scheduleOf, Simulator, timeOfDay } from "@laksana/engine"
import { policyModel, type PolicyState } from "@laksana/model"
import fc from "fast-check"
import { expect, test } from "vitest"

const model: AnyModel = policyModel
const start = timeOfDay("2025-01-01")

/** Parameters anywhere within their bounds, at their edges more often than not. */
const anyTheta = fc
  .array(fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: model.parameters.length,
    maxLength: model.parameters.length,
  })
  .map((ranks) =>
    Object.fromEntries(
      model.parameters.map(({ id, bounds: [low, high] }, i) => [id, low + (ranks[i] ?? 0) * (high - low)]),
    ),
  )

const share = fc.double({ min: 0, max: 1, noNaN: true })
const count = fc.integer({ min: 0, max: 40 })
const anyEvent: fc.Arbitrary<EventBody> = fc.oneof(
  fc.constant<EventBody>({ type: "TeamFormed", payload: { team: "t" } }),
  fc.record({ type: fc.constant("TeamMeetingHeld" as const), payload: fc.record({ attendance: share }) }),
  fc.record({ type: fc.constant("MembersChanged" as const), payload: fc.record({ changed: count, handover: share }) }),
  fc.constant<EventBody>({
    type: "RegulationEnacted",
    payload: { regulation: "r", number: "1", level: "regency", guideline: true },
  }),
  fc.record({
    type: fc.constant("SocializationHeld" as const),
    payload: fc.record({ formality: fc.constantFrom("formal" as const, "incidental" as const), reach: share }),
  }),
  fc.record({ type: fc.constant("InstrumentIssued" as const), payload: fc.record({ coverage: share }) }),
  fc.record({ type: fc.constant("GuidelineAmended" as const), payload: fc.record({ coverage: share }) }),
  fc.record({ type: fc.constant("ResourcesAllocated" as const), payload: fc.record({ share }) }),
  fc.record({ type: fc.constant("StaffAppointed" as const), payload: fc.record({ count }) }),
  fc.record({ type: fc.constant("StaffLeft" as const), payload: fc.record({ count }) }),
  fc.record({ type: fc.constant("TrainingHeld" as const), payload: fc.record({ reach: share }) }),
  fc.record({ type: fc.constant("ProcessRevised" as const), payload: fc.record({ agencies: count }) }),
  fc.record({ type: fc.constant("ProcessLapsed" as const), payload: fc.record({ agencies: count }) }),
  fc.record({ type: fc.constant("SkpAdjusted" as const), payload: fc.record({ agencies: count }) }),
  fc.constantFrom<EventBody>(
    { type: "PlanAdopted", payload: {} },
    { type: "MonitoringDone", payload: {} },
    { type: "CommitmentSignalled", payload: {} },
    { type: "LeaderSworn", payload: { office: "regent" } },
    { type: "ReplacementRestricted", payload: {} },
    { type: "ElectionHeld", payload: { office: "regent" } },
  ),
)

const foldOf = (theta: Readonly<Record<string, number>>) => ({
  initial: () => policyModel.initial(theta),
  evolve: (draft: PolicyState, event: EventBody) => policyModel.evolve(draft, event, theta, start),
})

/** Agencies whose SKP show the change are among those that revised their processes, and these among all. */
function expectNested({ agencies, revised, adjusted }: PolicyState) {
  expect(adjusted).toBeLessThanOrEqual(revised)
  expect(revised).toBeLessThanOrEqual(agencies)
}

test("for any parameters within their bounds, a run ends, and its path holds no NaN and stays between 0 and 1", () => {
  const horizon = timeOfDay("2027-01-01")
  const scenario = { id: "any", start, horizon, parameters: {}, interventions: [], milestones: model.milestones }
  const simulator = new Simulator(model)
  simulator.reserve(monthsOf(start, horizon).length, 0)
  const schedule = scheduleOf(model, scenario)
  const luck = luckOf(model, "any")
  const { index, days } = dayIndexer(start, horizon)
  fc.assert(
    fc.property(anyTheta, fc.array(anyEvent, { maxLength: 10 }), fc.nat(1000), (theta, events, run) => {
      const state = model.initial(theta)
      for (const event of events) model.evolve(state, event, theta, start)
      simulator.run({ state, theta, start, schedule, luck, index: run })
      for (const value of simulator.path) expect(value >= 0 && value <= 1).toBe(true)
      for (const time of simulator.reached) expect(index(time)).toBeLessThanOrEqual(days)
    }),
    { numRuns: 60 },
  )
})

test("SKP follow revised processes and fall with them", () => {
  const agencies = fc.constantFrom("ProcessRevised" as const, "ProcessLapsed" as const, "SkpAdjusted" as const)
  const change = fc.record({ type: agencies, payload: fc.record({ agencies: count }) })
  fc.assert(
    fc.property(anyTheta, fc.array(change, { minLength: 3, maxLength: 12 }), (theta, events) => {
      for (const state of replaySteps(foldOf(theta), events)) expectNested(state)
    }),
    { numRuns: 200 },
  )
})

/** Fields of the state that an event of each type reads or changes. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  TeamFormed: ["team"],
  TeamMeetingHeld: ["team"],
  MembersChanged: ["team"],
  RegulationEnacted: ["guideline"],
  InstrumentIssued: ["guideline"],
  GuidelineAmended: ["guideline"],
  SocializationHeld: ["awareness", "disposition"],
  ResourcesAllocated: ["resources"],
  StaffAppointed: ["vacancies"],
  StaffLeft: ["vacancies"],
  TrainingHeld: ["skill"],
  ProcessRevised: ["agencies"],
  ProcessLapsed: ["agencies"],
  SkpAdjusted: ["agencies"],
  PlanAdopted: ["plan"],
  MonitoringDone: ["monitoring", "commitment"],
  CommitmentSignalled: ["commitment"],
  LeaderSworn: ["commitment"],
  ReplacementRestricted: ["replacement"],
  ElectionHeld: [],
}

test("the order of events that have no subject in common does not matter", () => {
  fc.assert(
    fc.property(anyTheta, fc.array(anyEvent, { maxLength: 8 }), anyEvent, anyEvent, (theta, events, one, other) => {
      const own = subjects[one.type] ?? []
      fc.pre(!(subjects[other.type] ?? []).some((subject) => own.includes(subject)))
      const fold = foldOf(theta)
      const before = replayBulk(fold, events)
      expect(replayBulk(fold, [one, other], before)).toEqual(replayBulk(fold, [other, one], before))
    }),
    { numRuns: 300 },
  )
})

test("enactment alone moves no awareness, disposition, process readiness or SKP adoption", () => {
  fc.assert(
    fc.property(anyTheta, fc.array(anyEvent, { maxLength: 10 }), (theta, events) => {
      const before = replayBulk(foldOf(theta), events)
      const after = replayBulk(
        foldOf(theta),
        [{ type: "RegulationEnacted", payload: { regulation: "r", number: "9", level: "regency", guideline: true } }],
        before,
      )
      for (const field of ["awareness", "disposition", "revised", "adjusted", "skill", "leaderCommitment"] as const)
        expect(after[field]).toBe(before[field])
      expect(after.guidelineEnacted).toBe(1)
    }),
  )
})
