/**
 * Cohorts: random models of 2 to 12 members each of whom has adopted something or not: on their own account, encouraged by the
 * share of adopters (Bass 1969, Management Science 15, 215–227), by contact (the stochastic SI model; Bailey 1950, Biometrika
 * 37, 193–202), and lapsing under the pull of those who have not. Members are told apart in the model's state and alike in
 * their rates, so that the number of adopters is a chain of its own. They shrink to 2 members who adopt at rate 1.
 */
import { driverFloor, type Model, type Process } from "@laksana/engine"
import { Schema } from "effect"
import fc, { type Arbitrary } from "fast-check"
import { fixed, madeUp, rateBetween } from "./rate.ts"
import { generatorOf, type SolvableModel } from "./solvable.ts"

interface Cohort {
  adopted: boolean[]
}

/** Members count from 1. */
type Turned =
  | { readonly type: "Adopted"; readonly payload: { readonly member: number; readonly by: "itself" | "contact" } }
  | { readonly type: "Lapsed"; readonly payload: { readonly member: number } }

/** Rates are per member and month. */
export interface CohortRates {
  readonly members: number
  /** Of the members, those who have adopted at the start. */
  readonly start: number
  readonly adoption: number
  /** The rate of adoption is multiplied by 1 + encouragement × share of adopters. */
  readonly encouragement: number
  /** Rate at which a member who has not adopted meets others, times the share of adopters among them. */
  readonly contact?: number
  readonly lapse?: number
  /** Elasticity of lapses with respect to the share of those who have not adopted, relative to one half. */
  readonly pull: number
}

const adopters = ({ adopted }: Cohort) => adopted.filter(Boolean).length

/** One of those members for whom `adopted` is as asked, each as likely as another. */
function oneOf({ adopted }: Cohort, value: boolean, mark: () => number): number {
  const those = adopted.flatMap((each, i) => (each === value ? [i + 1] : []))
  return those[Math.floor(mark() * those.length)] ?? 0
}

/** The processes by which members turn. */
function processesOf({ members, contact, lapse }: CohortRates): readonly Process<Cohort, Turned>[] {
  const adopt = (state: Cohort, mark: () => number, by: "itself" | "contact"): Turned => ({
    type: "Adopted",
    payload: { member: oneOf(state, false, mark), by },
  })
  return [
    {
      name: "adoption",
      title: { en: "adoptions on one's own account", id: "adopsi atas kehendak sendiri" },
      produces: "Adopted",
      where: { by: "itself" },
      base: ["adoptionRate"],
      gate: (state) => members - adopters(state),
      amplifiers: [{ variable: "share", strength: "encouragement" }],
      event: (state, _theta, mark) => adopt(state, mark, "itself"),
    },
    ...(contact === undefined
      ? []
      : [
          {
            name: "contagion",
            title: { en: "adoptions by contact", id: "adopsi karena kontak" },
            produces: "Adopted",
            where: { by: "contact" },
            base: ["contactRate"],
            gate: (state: Cohort) => (adopters(state) * (members - adopters(state))) / members,
            event: (state: Cohort, _theta: unknown, mark: () => number) => adopt(state, mark, "contact"),
          },
        ]),
    ...(lapse === undefined
      ? []
      : [
          {
            name: "lapse",
            title: { en: "lapses", id: "kembali ke cara lama" },
            produces: "Lapsed",
            base: ["lapseRate"],
            gate: adopters,
            drivers: [{ variable: "others", elasticity: "pull" }],
            event: (state: Cohort, _theta: unknown, mark: () => number): Turned => ({
              type: "Lapsed",
              payload: { member: oneOf(state, true, mark) },
            }),
          },
        ]),
  ]
}

/** The cohort with these rates. */
export function cohortOf(rates: CohortRates): SolvableModel<Cohort> {
  const { members, start, adoption, encouragement, contact, lapse, pull } = rates
  const member = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: members }))
  const model: Model<Cohort, Turned> = {
    name: "cohort",
    version: "1.0.0",
    title: { en: `A cohort of ${members} members`, id: `Kohort dengan ${members} anggota` },
    parameters: [
      fixed("adoptionRate", { en: "rate of adoption", id: "laju adopsi" }, adoption),
      fixed(
        "encouragement",
        { en: "encouragement by adopters", id: "dorongan dari pengadopsi" },
        encouragement,
        "share",
      ),
      ...(contact === undefined ? [] : [fixed("contactRate", { en: "rate of contacts", id: "laju kontak" }, contact)]),
      ...(lapse === undefined
        ? []
        : [
            fixed("lapseRate", { en: "rate of lapses", id: "laju kembali ke cara lama" }, lapse),
            fixed("pull", { en: "pull of the others", id: "tarikan dari yang lain" }, pull, "elasticity"),
          ]),
    ],
    variables: [
      {
        id: "share",
        title: { en: "share of adopters", id: "pangsa pengadopsi" },
        bounds: [0, 1],
        indicator: true,
        read: (state) => adopters(state) / members,
      },
      {
        id: "others",
        title: { en: "share of those who have not adopted", id: "pangsa yang belum mengadopsi" },
        bounds: [0, 1],
        reference: 0.5,
        read: (state) => 1 - adopters(state) / members,
      },
    ],
    processes: processesOf(rates),
    milestones: [
      {
        id: "all",
        title: { en: "All have adopted", id: "Semua telah mengadopsi" },
        all: [{ variable: "share", atLeast: 1 }],
        evidence: madeUp,
      },
    ],
    events: {
      Adopted: { version: 1, payload: Schema.Struct({ member, by: Schema.Literals(["itself", "contact"]) }) },
      Lapsed: { version: 1, payload: Schema.Struct({ member }) },
    },
    initial: () => ({ adopted: Array.from({ length: members }, (_, i) => i < start) }),
    evolve: (draft, event) => {
      const index = event.payload.member - 1
      if (index >= 0 && index < members) draft.adopted[index] = event.type === "Adopted"
    },
    drift: () => {},
  }
  const counts = Array.from({ length: members + 1 }, (_, count) => count)
  const jumps = counts.flatMap((count) => {
    const share = count / members
    const up = (members - count) * (adoption * (1 + encouragement * share) + (contact ?? 0) * share)
    const down = count * (lapse ?? 0) * (Math.max(driverFloor, 1 - share) / 0.5) ** pull
    return [
      { from: count, to: count + 1, rate: up },
      { from: count, to: count - 1, rate: down },
    ]
  })
  return {
    model,
    states: counts.map(String),
    generator: generatorOf(
      members + 1,
      jumps.filter(({ rate }) => rate > 0),
    ),
    start,
    stateOf: adopters,
  }
}

/** Random cohorts; without encouragement, contact and pull their members are independent of each other. */
export const cohorts: Arbitrary<SolvableModel> = fc
  .record(
    {
      members: fc.integer({ min: 2, max: 12 }),
      begin: fc.nat(12),
      adoption: rateBetween(0.05, 1),
      encouragement: fc.nat(30).map((tenths) => tenths / 10),
      contact: rateBetween(0.05, 3),
      lapse: rateBetween(0.05, 1),
      pull: fc.nat(20).map((tenths) => tenths / 10),
    },
    { requiredKeys: ["members", "begin", "adoption", "encouragement", "pull"] },
  )
  .map(({ begin, ...rates }) => cohortOf({ ...rates, start: begin % (rates.members + 1) }))
