/**
 * Version facts: all that a model and the assumptions of a case say in tables, entry by entry, so that two versions can be laid beside
 * each other. What they say in code (gates, folds) is told by `version-code.ts`. Pure.
 */
import type { AnyModel, Condition, Text, Theta } from "@laksana/engine"
import { type Case, modelFor } from "@laksana/scenario"
import { startsOf } from "./middle-start.ts"

/** In the order in which changes are told: what moves outcomes most directly first. */
export const versionParts = [
  "parameter",
  "driver",
  "amplifier",
  "process",
  "variable",
  "milestone",
  "event-type",
  "level",
  "observation",
  "absence",
  "entry",
  "case",
  "barrier",
] as const

export type VersionPart = (typeof versionParts)[number]

/** One entry of a table. Ids are unique within their part. */
export interface VersionEntry {
  readonly part: VersionPart
  readonly id: string
  readonly title?: Text
  /** Of a driver or an amplifier. */
  readonly process?: string
  readonly variable?: string
  /** Plain data by field; a field that is undefined is not there. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** A model before a case has put its own priors and milestones in, and the case without overlays laid over its history. */
export interface VersionSide {
  readonly model: AnyModel
  readonly case: Case
}

/** `middle` is where initial values are read: a value for each parameter. */
export function entriesOf({ model, case: theCase }: VersionSide, middle: Theta): readonly VersionEntry[] {
  return [...entriesOfModel(modelFor(theCase, model), middle), ...entriesOfCase(theCase)]
}

function entriesOfModel(model: AnyModel, middle: Theta): readonly VersionEntry[] {
  const starts = startsOf(model, middle)
  return [
    ...model.parameters.map(
      ({ id, ...fields }): VersionEntry => ({
        part: "parameter",
        id,
        title: fields.title,
        fields,
      }),
    ),
    ...model.processes.flatMap(({ name: process, drivers = [], amplifiers = [] }) => [
      ...drivers.map(
        ({ variable, ...fields }): VersionEntry => ({
          part: "driver",
          id: `${process}.${variable}`,
          process,
          variable,
          fields,
        }),
      ),
      ...amplifiers.map(
        ({ variable, ...fields }): VersionEntry => ({
          part: "amplifier",
          id: `${process}.${variable}`,
          process,
          variable,
          fields,
        }),
      ),
    ]),
    ...model.processes.map(
      ({ name, title, produces, where, base }): VersionEntry => ({
        part: "process",
        id: name,
        title,
        fields: { title, produces, where, base },
      }),
    ),
    ...model.variables.map(
      ({ id, title, bounds, reference, indicator }): VersionEntry => ({
        part: "variable",
        id,
        title,
        fields: { title, bounds, reference, indicator: indicator === true, initial: starts[id] },
      }),
    ),
    ...model.milestones.map(
      ({ id, title, evidence, all }): VersionEntry => ({
        part: "milestone",
        id,
        title,
        fields: { title, evidence, all: Object.fromEntries(all.map(conditionOf)) },
      }),
    ),
    ...Object.entries(model.events).map(
      ([id, { version }]): VersionEntry => ({
        part: "event-type",
        id,
        fields: { version, heeded: model.heeds?.has(id) !== false },
      }),
    ),
  ]
}

/** A condition by what it asks for; its number is what argument is about. */
function conditionOf(condition: Condition): readonly [string, number] {
  const { variable } = condition
  return "below" in condition ? [`${variable} <`, condition.below] : [`${variable} ≥`, condition.atLeast]
}

/** Without its parameters and milestones, which are the model's by then. */
function entriesOfCase(theCase: Case): readonly VersionEntry[] {
  const { levels, observations, absences, barriers = {}, observed, recording } = theCase
  const events = [...theCase.events, ...Object.values(theCase.overlays).flat()]
  return [
    ...Object.entries(levels).flatMap(([dimension, each]) =>
      Object.entries(each).map(
        ([name, fields]): VersionEntry => ({
          part: "level",
          id: `${dimension}=${name}`,
          title: fields.title,
          fields,
        }),
      ),
    ),
    ...observations.map(
      ({ variable, at, ...fields }): VersionEntry => ({
        part: "observation",
        id: `${variable}@${at}`,
        ...titled(fields.title),
        fields,
      }),
    ),
    ...absences.map(
      ({ process, after, until, ...fields }): VersionEntry => ({
        part: "absence",
        id: `${process}:${after ?? ""}..${until}`,
        ...titled(fields.title),
        fields,
      }),
    ),
    ...events.map(({ id, ...fields }): VersionEntry => ({ part: "entry", id, ...titled(fields.title), fields })),
    { part: "case", id: theCase.id, title: theCase.title, fields: { observed, recording } },
    ...Object.entries(barriers).map(
      ([id, fields]): VersionEntry => ({
        part: "barrier",
        id,
        title: fields.title,
        fields,
      }),
    ),
  ]
}

const titled = (title: Text | undefined) => (title === undefined ? {} : { title })
