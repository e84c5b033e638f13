/**
 * Trials: scenarios of a model, with parameters changed and interventions of every kind. They shrink to one month, one run, no
 * change and no intervention.
 */
import { type AnyModel, dayOfTime, type Intervention, type ModelEvent, type Time, timeOfDay } from "@laksana/engine"
import fc, { type Arbitrary } from "fast-check"
import { typesActedOn } from "../events/acted-on.ts"
import { eventOf } from "../events/bodies.ts"
import type { Subject } from "../subject.ts"
import { milestoneDefinitions } from "./milestone-definitions.ts"
import { parameterValues, type Reach } from "./parameter-values.ts"
import { thresholdOf } from "./threshold.ts"
import type { Trial } from "./trial.ts"

export interface TrialConstraints {
  /** How far parameters may go: by default to the edges of their priors. */
  readonly reach?: Reach
  /** Most interventions; by default 24, since it takes several events until every process of a model may fire. */
  readonly interventions?: number
  /** Kinds of interventions; by default all. */
  readonly kinds?: readonly Intervention["kind"][]
  /** Longest horizon in months; by default 36. */
  readonly months?: number
  /** Most runs; by default 3. */
  readonly runs?: number
  /** Whether milestones are defined anew, within the reach of a few months; by default they are the model's own. */
  readonly milestones?: boolean
}

const everyKind: readonly Intervention["kind"][] = ["event", "scale", "rule"]
/** When trials start where nobody says when: any day would do. */
const usualStart = timeOfDay("2025-01-01")

export function trials(subject: Subject, constraints: TrialConstraints = {}): Arbitrary<Trial> {
  const { reach = "priors", interventions = 24, kinds = everyKind, months = 36, runs = 3 } = constraints
  const { model, start = usualStart } = subject
  const event = eventOf({ events: model.events, heeds: typesActedOn(model) }, subject.payloads)
  const possible = kinds.filter((kind) => kind !== "scale" || model.processes.length > 0)
  const planned: Arbitrary<readonly Planned[]> =
    possible.length === 0
      ? fc.constant([])
      : fc.array(
          fc.oneof(
            { withCrossShrink: true },
            ...possible.map((kind) => ({
              arbitrary: planning[kind](model, event, months).map((lay) => ({ kind, lay })),
              weight: kind === "event" ? 6 : 1,
            })),
          ),
          { maxLength: interventions, size: "max" },
        )
  return fc
    .record({
      length: fc.integer({ min: 1, max: months }),
      parameters: parameterValues(model, reach),
      planned,
      seed: fc.nat(9999),
      runs: fc.integer({ min: 1, max: runs }),
      milestones: constraints.milestones === true ? milestoneDefinitions(model) : fc.constant(undefined),
    })
    .map(({ length, parameters, planned: plans, seed, runs: count, milestones }): Trial => {
      const span = { start, end: Math.floor(start) + length }
      return {
        parameters,
        interventions: fewScaled(plans).map(({ lay }, i) => lay(`intervention-${i + 1}`, span)),
        start,
        horizon: span.end,
        seed: `trial-${seed}`,
        runs: count,
        ...(milestones === undefined ? {} : { milestones }),
      }
    })
}

interface Planned {
  readonly kind: Intervention["kind"]
  readonly lay: Laying
}

/** Most scalings of a trial. They multiply: six at once by ten would make a run of a few events one of millions. */
const scalings = 3

/** What is planned, without the scalings that are too many. */
function fewScaled(plans: readonly Planned[]): readonly Planned[] {
  let scaled = 0
  return plans.filter(({ kind }) => kind !== "scale" || ++scaled <= scalings)
}

interface Span {
  readonly start: Time
  readonly end: Time
}

/** An intervention that is still to be laid into the span of its trial: so that a shorter trial keeps its interventions. */
type Laying = (id: string, span: Span) => Intervention
type Planning = (model: AnyModel, event: Arbitrary<ModelEvent>, months: number) => Arbitrary<Laying>

const planning: Readonly<Record<Intervention["kind"], Planning>> = {
  event: (_model, event, months) =>
    fc.record({ day: days(months), event }).map(
      ({ day, event: happening }): Laying =>
        (id, span) => ({ kind: "event", id, at: laid(day, span), event: happening }),
    ),
  scale: (model, _event, months) =>
    fc
      .record({
        day: days(months),
        length: fc.integer({ min: 1, max: months }),
        process: fc.constantFrom(...model.processes.map(({ name }) => name)),
        factor: fc.constantFrom(2, 0, 0.5, 10),
      })
      .map(({ day, length, process, factor }): Laying => {
        return (id, span) => ({ kind: "scale", id, ...window(day, length, span), factors: { [process]: factor } })
      }),
  rule: (model, event, months) =>
    fc
      .record({
        day: days(months),
        length: fc.integer({ min: 1, max: months }),
        every: fc.constantFrom(1, 3, 12),
        variable: fc.constantFrom(...model.variables),
        share: fc.constantFrom(0.5, 0.25, 0.75),
        below: fc.boolean(),
        event,
      })
      .map(({ day, length, every, variable, share, below, event: happening }): Laying => {
        const { id: name } = variable
        const threshold = thresholdOf(variable, share)
        const when = below ? { variable: name, below: threshold } : { variable: name, atLeast: threshold }
        return (id, span) => ({ kind: "rule", id, ...window(day, length, span), every, when, event: happening })
      }),
}

interface DayWithin {
  readonly month: number
  readonly day: string
}

const days = (months: number): Arbitrary<DayWithin> =>
  fc.record({ month: fc.nat(months - 1), day: fc.constantFrom("01", "02", "15", "28") })

/** The time of a day within a span; what lies outside it is drawn to its nearest month. */
function laid({ month, day }: DayWithin, { start, end }: Span): Time {
  const within = Math.min(Math.floor(start) + month, end - 1)
  return Math.max(start, timeOfDay(`${dayOfTime(within).slice(0, 8)}${day}`))
}

function window(day: DayWithin, length: number, span: Span): { readonly from: Time; readonly to: Time } {
  const from = laid(day, span)
  return { from, to: Math.min(span.end, Math.floor(from) + length) }
}
