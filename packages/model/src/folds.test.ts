/** Folds: what each event, a month and a gate do to a state, worked out by hand from one set of parameters. */
import type { EventBody } from "@laksana/core"
import { describe, expect, test } from "vitest"
import { drift } from "./drift.ts"
import { evolve, heeds } from "./evolve.ts"
import { firings } from "./firing.ts"
import { gates, openGates } from "./gates.ts"
import { baseParameter, cellParameter } from "./model.ts"
import { policyModel } from "./policy-model.ts"
import { initialState, type PolicyState } from "./state.ts"
import { table } from "./table.ts"
import { observe, variables } from "./variables.ts"

const theta = {
  commitmentBaseline: 0.2,
  initialResources: 0.1,
  initialAwareness: 0.05,
  dispositionBaseline: 0.4,
  initialSkill: 0.15,
  agencies: 30.4,
  initialCapacity: 0.75,
  initialTeamFunction: 0.6,
  attendance: 0.7,
  meetingGain: 0.5,
  handover: 0.3,
  changeShock: 0.2,
  guidelineCompletenessAtEnactment: 0.55,
  formalReach: 0.8,
  incidentalReach: 0.25,
  uptake: 0.5,
  socializationToDisposition: 0.1,
  instrumentCoverage: 0.35,
  amendmentCoverage: 0.45,
  allocationShare: 0.3,
  trainingReach: 0.65,
  monitoringGain: 0.12,
  monitoringToCommitment: 0.08,
  signalGain: 0.16,
  decay: 0.02,
  peerSpread: 0.1,
  monitoringFade: 0.03,
  commitmentReversion: 10,
  teamRecovery: 5,
  leaderToDisposition: 0.25,
  dispositionAdjustment: 8,
  disappointment: 0.04,
  budgetLapse: 0.5,
  restrictedTurnover: 0.35,
  motivationThreshold: 0.45,
  lapseWhenMotivated: 0.2,
}
const begun = (more: Partial<PolicyState> = {}): PolicyState => ({ ...initialState(theta), ...more })
const raised = (index: number, gain: number) => index + gain * (1 - index)

test("before anything happened the state is what the draw assumes", () => {
  expect(begun()).toEqual({
    guidelineCompleteness: 0,
    leaderCommitment: 0.2,
    teamFunction: 0,
    resources: 0.1,
    awareness: 0.05,
    disposition: 0.4,
    skill: 0.15,
    monitoring: 0,
    agencies: 30,
    revised: 0,
    adjusted: 0,
    required: 12,
    vacancies: 3,
    teamFormed: 0,
    guidelineEnacted: 0,
    planAdopted: 0,
    actionPlanIncluded: 0,
    supported: 0,
    coordinated: 0,
    replacementRestricted: 0,
    formalSocializations: 0,
    monitoringRounds: 0,
  })
})

describe("an event changes the state by", () => {
  const enacted = { guidelineEnacted: 1, guidelineCompleteness: 0.5 }
  const guideline = { regulation: "r", number: "1", level: "regency", guideline: true } as const
  const rows: readonly (readonly [EventBody, Partial<PolicyState>, Partial<PolicyState>])[] = [
    [{ type: "TeamFormed", payload: { team: "t" } }, {}, { teamFormed: 1, teamFunction: 0.6 }],
    [
      { type: "TeamMeetingHeld", payload: { attendance: 0.4 } },
      { teamFunction: 0.5 },
      { teamFunction: raised(0.5, 0.2) },
    ],
    [{ type: "TeamMeetingHeld", payload: {} }, { teamFunction: 0.5 }, { teamFunction: raised(0.5, 0.5 * 0.7) }],
    [{ type: "MembersChanged", payload: {} }, { teamFunction: 0.5 }, { teamFunction: 0.5 * (1 - 0.2 * (1 - 0.3)) }],
    [
      { type: "MembersChanged", payload: { changed: 3, left: ["a"], handover: 0.5 } },
      { teamFunction: 0.5 },
      { teamFunction: 0.5 * (1 - 0.2 * 0.5) ** 3 },
    ],
    [
      { type: "MembersChanged", payload: { changed: 1, left: ["a", "b"], handover: 0.5 } },
      { teamFunction: 0.5 },
      { teamFunction: 0.5 * (1 - 0.2 * 0.5) ** 2 },
    ],
    [{ type: "RegulationEnacted", payload: guideline }, {}, { guidelineEnacted: 1, guidelineCompleteness: 0.55 }],
    [
      { type: "RegulationEnacted", payload: { ...guideline, completeness: 0.3 } },
      {},
      { guidelineEnacted: 1, guidelineCompleteness: 0.3 },
    ],
    [{ type: "RegulationEnacted", payload: { ...guideline, guideline: false } }, {}, {}],
    [
      { type: "SocializationHeld", payload: { formality: "formal", reach: 0.6 } },
      { formalSocializations: 1 },
      { formalSocializations: 2, awareness: raised(0.05, 0.3), disposition: raised(0.4, 0.06) },
    ],
    [
      { type: "SocializationHeld", payload: { formality: "formal" } },
      {},
      { formalSocializations: 1, awareness: raised(0.05, 0.4), disposition: raised(0.4, 0.08) },
    ],
    [
      { type: "SocializationHeld", payload: { formality: "incidental" } },
      {},
      { awareness: raised(0.05, 0.125), disposition: raised(0.4, 0.025) },
    ],
    [{ type: "InstrumentIssued", payload: {} }, enacted, { guidelineCompleteness: raised(0.5, 0.35) }],
    [{ type: "InstrumentIssued", payload: { coverage: 0.2 } }, enacted, { guidelineCompleteness: raised(0.5, 0.2) }],
    [{ type: "GuidelineAmended", payload: {} }, enacted, { guidelineCompleteness: raised(0.5, 0.45) }],
    [{ type: "GuidelineAmended", payload: { coverage: 0.2 } }, enacted, { guidelineCompleteness: raised(0.5, 0.2) }],
    [{ type: "GuidelineAmended", payload: { coverage: 0.2 } }, {}, {}],
    [{ type: "ResourcesAllocated", payload: {} }, {}, { resources: raised(0.1, 0.3) }],
    [{ type: "ResourcesAllocated", payload: { share: 0.5 } }, {}, { resources: raised(0.1, 0.5) }],
    [
      {
        type: "StaffingObserved",
        payload: {
          unit: "u",
          posts: [
            { post: "a", filled: 3, required: 5 },
            { post: "b", filled: 4, required: 1 },
          ],
        },
      },
      {},
      { vacancies: 2, required: 8 },
    ],
    [
      { type: "StaffingObserved", payload: { unit: "u", posts: [{ post: "a", filled: 5, required: 5 }] } },
      {},
      { vacancies: 0 },
    ],
    [{ type: "StaffingObserved", payload: { unit: "u", posts: [] } }, {}, {}],
    [{ type: "StaffAppointed", payload: {} }, {}, { vacancies: 2 }],
    [{ type: "StaffAppointed", payload: { count: 5 } }, {}, { vacancies: 0 }],
    [{ type: "StaffLeft", payload: {} }, {}, { vacancies: 4 }],
    [{ type: "StaffLeft", payload: { count: 50 } }, {}, { vacancies: 12 }],
    [{ type: "TrainingHeld", payload: {} }, {}, { skill: raised(0.15, 0.65) }],
    [{ type: "TrainingHeld", payload: { reach: 0.2 } }, {}, { skill: raised(0.15, 0.2) }],
    [{ type: "PlanAdopted", payload: {} }, {}, { planAdopted: 1 }],
    [{ type: "ActionPlanIncluded", payload: { plan: "p", item: "i" } }, {}, { actionPlanIncluded: 1 }],
    [{ type: "SupportActivity", payload: { activity: "a" } }, {}, { supported: 1 }],
    [{ type: "MonitoringCoordinated", payload: { by: "b" } }, {}, { coordinated: 1 }],
    [{ type: "ProcessRevised", payload: {} }, { revised: 2 }, { revised: 3 }],
    [{ type: "ProcessRevised", payload: { agencies: 40 } }, { revised: 2 }, { revised: 30 }],
    [{ type: "ProcessLapsed", payload: {} }, { revised: 5, adjusted: 3 }, { revised: 4 }],
    [
      { type: "ProcessLapsed", payload: { agencies: 3 } },
      { revised: 5, adjusted: 3 },
      { revised: 2, adjusted: 2 },
    ],
    [
      { type: "ProcessLapsed", payload: { agencies: 9 } },
      { revised: 5, adjusted: 3 },
      { revised: 0, adjusted: 0 },
    ],
    [{ type: "SkpAdjusted", payload: {} }, { revised: 5, adjusted: 3 }, { adjusted: 4 }],
    [{ type: "SkpAdjusted", payload: { agencies: 9 } }, { revised: 5, adjusted: 3 }, { adjusted: 5 }],
    [
      { type: "MonitoringDone", payload: {} },
      { monitoringRounds: 1, monitoring: 0.5 },
      { monitoringRounds: 2, monitoring: raised(0.5, 0.12), leaderCommitment: raised(0.2, 0.08) },
    ],
    [{ type: "CommitmentSignalled", payload: {} }, {}, { leaderCommitment: raised(0.2, 0.16) }],
    [{ type: "CommitmentSignalled", payload: { strength: 0.5 } }, {}, { leaderCommitment: raised(0.2, 0.5) }],
    [{ type: "LeaderSworn", payload: { office: "regent" } }, { leaderCommitment: 0.9 }, { leaderCommitment: 0.2 }],
    [{ type: "ReplacementRestricted", payload: {} }, {}, { replacementRestricted: 1 }],
    [{ type: "ReplacementFreed", payload: {} }, { replacementRestricted: 1 }, { replacementRestricted: 0 }],
    [{ type: "ElectionHeld", payload: { office: "regent" } }, {}, {}],
  ]

  test.each(rows.map(([event, before, after]) => [event.type, event.payload, { event, before, after }] as const))(
    "%s %j",
    (_, __, { event, before, after }) => {
      const state = begun(before)
      evolve(state, event, theta)
      const expected = { ...begun(before), ...after }
      for (const key of Object.keys(expected) as (keyof PolicyState)[]) {
        expect(state[key], key).toBeCloseTo(expected[key], 12)
      }
      expect(Object.keys(state)).toEqual(Object.keys(expected))
    },
  )

  test("no type but those it heeds", () => {
    expect([...heeds].sort()).toEqual(
      [...new Set(rows.map(([{ type }]) => type))].filter((t) => t !== "ElectionHeld").sort(),
    )
  })
})

describe("a month", () => {
  test("spreads and fades, pulls commitment, team and disposition towards their levels, and ends the year's budget", () => {
    const before = begun({
      awareness: 0.5,
      skill: 0.6,
      monitoring: 0.7,
      leaderCommitment: 0.8,
      teamFormed: 1,
      teamFunction: 0.2,
      revised: 6,
      resources: 0.4,
    })
    const state = { ...before }
    drift(state, theta, 660)
    const awareness = 0.5 * 0.98 + 0.1 * 0.5 * 0.5
    const commitment = 0.8 + (0.2 - 0.8) / 10
    const target = 0.75 * 0.4 + 0.25 * commitment
    const expected = {
      ...before,
      awareness,
      skill: 0.6 * 0.98,
      monitoring: 0.7 * 0.97,
      leaderCommitment: commitment,
      teamFunction: 0.2 + (0.7 - 0.2) / 5,
      disposition: 0.4 + (target - 0.4) / 8 - 0.04 * (awareness - 6 / 30) * 0.4,
      resources: 0.2,
    }
    for (const key of Object.keys(expected) as (keyof PolicyState)[]) {
      expect(state[key], key).toBeCloseTo(expected[key], 12)
    }
  })

  test("leaves a team that is not formed, a budget within its year, and hearts where change keeps up with what is known", () => {
    const state = begun({ awareness: 0.2, revised: 15, teamFunction: 0.5, resources: 0.4 })
    drift(state, theta, 661)
    expect([state.teamFunction, state.resources]).toEqual([0.5, 0.4])
    const target = 0.75 * 0.4 + 0.25 * state.leaderCommitment
    expect(state.disposition).toBeCloseTo(0.4 + (target - 0.4) / 8, 12)
  })

  test("keeps every index within 0 and 1, and goes all the way in less than a month where that is so", () => {
    const quick = { ...theta, commitmentReversion: 0.5, peerSpread: 9, decay: 1.5, disappointment: 50 }
    const state = begun({ awareness: 0.5, skill: 0.5, leaderCommitment: 0.9 })
    drift(state, quick, 661)
    expect([state.awareness, state.skill, state.disposition]).toEqual([1, 0, 0])
    expect(state.leaderCommitment).toBeCloseTo(0.2, 12)
  })
})

describe("a gate", () => {
  const at = (name: keyof typeof gates, state: Partial<PolicyState>, month = 661) =>
    gates[name](begun(state), month, theta)

  test.each([
    ["always", {}, 1],
    ["teamFormed", { teamFormed: 1 }, 1],
    ["teamFormed", { teamFormed: 0 }, 0],
    ["membersMayChange", { teamFormed: 1 }, 1],
    ["membersMayChange", { teamFormed: 1, replacementRestricted: 1 }, 0.35],
    ["membersMayChange", { teamFormed: 0, replacementRestricted: 1 }, 0],
    ["guidelineEnacted", { guidelineEnacted: 1 }, 1],
    ["guidelineIncomplete", { guidelineEnacted: 1, guidelineCompleteness: 0.998 }, 1],
    ["guidelineIncomplete", { guidelineEnacted: 1, guidelineCompleteness: 0.999 }, 0],
    ["guidelineIncomplete", { guidelineEnacted: 0, guidelineCompleteness: 0.5 }, 0],
    ["vacant", { vacancies: 1 }, 1],
    ["vacant", { vacancies: 0 }, 0],
    ["staffed", { required: 3, vacancies: 2 }, 1],
    ["staffed", { required: 3, vacancies: 2.5 }, 0],
    ["planPending", { guidelineEnacted: 1 }, 1],
    ["planPending", { guidelineEnacted: 1, planAdopted: 1 }, 0],
    ["planPending", { guidelineEnacted: 0 }, 0],
    ["agenciesToRevise", { guidelineEnacted: 1, revised: 4 }, 26],
    ["agenciesToRevise", { guidelineEnacted: 0, revised: 4 }, 0],
    ["revisedLapsing", { revised: 10, disposition: 0.44 }, 10],
    ["revisedLapsing", { revised: 10, disposition: 0.45 }, 2],
  ] as const)("%s of %j is open by %d", (name, state, open) => {
    expect(at(name, state)).toBe(open)
  })

  test("opens in its season: the budget in January and September, SKP in January and February", () => {
    const year = Array.from({ length: 12 }, (_, month) => 660 + month)
    expect(year.map((month) => at("budgetSeason", {}, month))).toEqual([6, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0])
    const open = year.map((month) => at("skpSeason", { revised: 5, adjusted: 2 }, month))
    expect(open).toEqual([3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  test("of each process, opened at once, is what the process itself says", () => {
    const states = [
      begun(),
      begun({ teamFormed: 1, guidelineEnacted: 1, guidelineCompleteness: 0.4, revised: 7, adjusted: 3, vacancies: 0 }),
      begun({ teamFormed: 1, replacementRestricted: 1, planAdopted: 1, vacancies: 12, disposition: 0.9, revised: 2 }),
    ]
    for (const state of states)
      for (const month of [660, 661, 664, 668]) {
        const open = new Float64Array(policyModel.processes.length)
        openGates(state, month, theta, open)
        expect([...open]).toEqual(policyModel.processes.map(({ gate }) => gate?.(state, month, theta)))
      }
  })
})

test("every variable, read at once, is what it reads alone", () => {
  const states = [
    begun(),
    begun({ guidelineEnacted: 1, formalSocializations: 0, revised: 6, adjusted: 3, vacancies: 4, monitoringRounds: 2 }),
    begun({
      guidelineEnacted: 1,
      formalSocializations: 2,
      planAdopted: 1,
      actionPlanIncluded: 1,
      supported: 1,
      coordinated: 1,
      guidelineCompleteness: 0.3,
      teamFunction: 0.6,
      monitoring: 0.7,
    }),
  ]
  for (const state of states) {
    const values = new Float64Array(variables.length)
    observe(state, values)
    expect([...values]).toEqual(variables.map(({ read }) => read(state)))
  }
  const [, second] = states
  if (second === undefined) throw new Error("There is no such state.")
  const told = Object.fromEntries(variables.map(({ id, read }) => [id, read(second)]))
  expect(told).toMatchObject({
    capacity: 1 - 4 / 12,
    processReadiness: 0.2,
    skpAdoption: 0.1,
    formalSocializationDelayed: 1,
    formalSocializationHeld: 0,
    monitoringRounds: 2,
  })
})

describe("a process", () => {
  test("fires the event of its name; what is drawn lies around the typical share, half of it to one and a half, at most 1", () => {
    const marks = [0, 0.5, 0.9]
    const payloads = (name: string) => marks.map((mark) => firings[name]?.(begun(), theta, () => mark))
    const drawn = (type: string, field: string, typical: number, more: object = {}) =>
      marks.map((mark) => ({ type, payload: { ...more, [field]: Math.min(1, typical * (0.5 + mark)) } }))
    expect(payloads("TeamMeetingHeld")).toEqual(drawn("TeamMeetingHeld", "attendance", 0.7))
    expect(payloads("SocializationHeldFormal")).toEqual(
      drawn("SocializationHeld", "reach", 0.8, { formality: "formal" }),
    )
    expect(payloads("SocializationHeldFormal")[2]).toMatchObject({ payload: { reach: 1 } })
    expect(payloads("SocializationHeldIncidental")).toEqual(
      drawn("SocializationHeld", "reach", 0.25, { formality: "incidental" }),
    )
    expect(payloads("InstrumentIssued")).toEqual(drawn("InstrumentIssued", "coverage", 0.35))
    expect(payloads("GuidelineAmended")).toEqual(drawn("GuidelineAmended", "coverage", 0.45))
    expect(payloads("ResourcesAllocated")).toEqual(drawn("ResourcesAllocated", "share", 0.3))
    expect(payloads("TrainingHeld")).toEqual(drawn("TrainingHeld", "reach", 0.65))
    const one = (type: string, payload: object) => expect(payloads(type)[0]).toEqual({ type, payload })
    one("MembersChanged", { changed: 1 })
    one("StaffAppointed", { count: 1 })
    one("StaffLeft", { count: 1 })
    one("ProcessRevised", { agencies: 1 })
    one("ProcessLapsed", { agencies: 1 })
    one("SkpAdjusted", { agencies: 1 })
    for (const type of ["PlanAdopted", "MonitoringDone", "CommitmentSignalled"]) one(type, {})
    expect(Object.keys(firings).sort()).toEqual(table.map(({ process }) => process).sort())
  })

  test("and its parameters stand as its row of the table says", () => {
    for (const [k, row] of table.entries()) {
      const process = policyModel.processes[k]
      expect(process?.name).toBe(row.process)
      expect(process?.base).toEqual(typeof row.base === "number" ? [`${row.process}.base`] : row.base)
      expect(process?.drivers?.map(({ variable, elasticity }) => [variable, elasticity])).toEqual(
        row.drivers.map(({ variable }) => [variable, `${row.process}.${variable}`]),
      )
      expect(process?.amplifiers?.map(({ variable, strength }) => [variable, strength])).toEqual(
        (row.amplifiers ?? []).map(({ variable }) => [variable, `${row.process}.${variable}`]),
      )
      for (const { variable, size } of row.drivers) {
        const parameter = policyModel.parameters.find(({ id }) => id === cellParameter(row.process, variable))
        expect(parameter?.unit).toBe("elasticity")
        expect(parameter?.bounds).toEqual(size < 0 ? [2 * size, 0] : [0, 2 * size])
        expect(parameter?.prior).toEqual({ uniform: size < 0 ? [size * 1.4, size * 0.6] : [size * 0.6, size * 1.4] })
      }
      if (typeof row.base !== "number") continue
      const base = policyModel.parameters.find(({ id }) => id === baseParameter(row.process))
      expect(base?.prior).toEqual({ logUniform: [row.base / 1.5, row.base * 1.5] })
      expect(base?.bounds).toEqual([0, row.base * 5])
      expect(base?.unit).toBe("per month")
    }
  })
})
