/** Levers: what of a lever is free, and the intervention that it is once that is decided. */
import type { Day } from "@laksana/core"
import { dayOfTime, timeOfDay } from "@laksana/engine"
import { type DayOrDays, type Lever, type Range, reviews } from "./files/levers.ts"
import type { ScenarioIntervention } from "./files/scenario-file.ts"

/** What is decided of a lever: its day, and its free numbers by their names. */
export interface LeverSetting {
  readonly day?: Day
  readonly numbers: Readonly<Record<string, number>>
}

export interface FreeNumber {
  /** A field of the payload, a process, or `below` or `atLeast`. */
  readonly name: string
  readonly values: readonly number[]
}

/** What can be chosen, in the order in which the file says it. */
export interface Free {
  /** The day of an event, or the first of a window; undefined where the lever has none. */
  readonly days: readonly Day[] | undefined
  readonly numbers: readonly FreeNumber[]
}

export function freeOf(lever: Lever): Free {
  const when = "on" in lever ? lever.on : lever.from
  return {
    days: when === undefined ? undefined : daysOf(when),
    numbers: rangesOf(lever).map(([name, range]) => ({ name, values: valuesOf(range) })),
  }
}

/** The intervention that a lever is with this setting; its days `delay` months later. */
export function interventionOf(lever: Lever, { day, numbers }: LeverSetting, delay = 0): ScenarioIntervention {
  const about = {
    ...(lever.title === undefined ? {} : { title: lever.title }),
    cost: costOf(lever, numbers),
  }
  const begin = day === undefined ? undefined : later(day, delay)
  if ("scale" in lever) {
    const scale = Object.entries(lever.scale).map(
      ([process, factor]) => [process, numberOf(factor, numbers[process])] as const,
    )
    const from = begin ?? lever.to
    return { ...about, from, to: lever.to > from ? lever.to : from, scale: Object.fromEntries(scale) }
  }
  const { event, payload, vary } = lever
  const free = Object.keys(vary ?? {}).map((field) => [field, numbers[field] ?? 0] as const)
  const known = typeof payload === "object" && payload !== null && !Array.isArray(payload) ? payload : {}
  const whole = free.length === 0 ? payload : { ...known, ...Object.fromEntries(free) }
  const planned = { event, ...(whole === undefined ? {} : { payload: whole }) }
  if ("on" in lever) return { ...about, on: begin ?? "", ...planned }
  const { when, every, to } = lever
  const threshold =
    "below" in when
      ? { below: numberOf(when.below, numbers["below"]) }
      : { atLeast: numberOf(when.atLeast, numbers["atLeast"]) }
  const until = to === undefined ? {} : { to: begin !== undefined && begin > to ? begin : to }
  return {
    ...about,
    when: { indicator: when.indicator, ...threshold },
    every,
    ...(begin === undefined ? {} : { from: begin }),
    ...until,
    ...planned,
  }
}

/** What it costs once, or, of a rule, each time that it acts. */
function costOf({ cost }: Pick<Lever, "cost">, numbers: LeverSetting["numbers"]): number {
  if (typeof cost === "number") return cost
  const { fixed, per, each, above = 0 } = cost
  return tidied(fixed + each * Math.max(0, (numbers[per] ?? above) - above))
}

/** The day so many months later; of a month that is shorter its last. */
export function later(day: Day, months: number): Day {
  if (months === 0) return day
  const month = Math.floor(timeOfDay(day)) + months
  const last = Number(dayOfTime(month + 1 - 1e-6).slice(8))
  return `${dayOfTime(month).slice(0, 8)}${String(Math.min(last, Number(day.slice(8)))).padStart(2, "0")}`
}

function daysOf(when: DayOrDays): readonly Day[] {
  if (typeof when === "string") return [when]
  const [first, last] = when.between
  const days: Day[] = []
  for (let months = 0; ; months += reviews[when.step]) {
    const day = later(first, months)
    if (day > last) return days
    days.push(day)
  }
}

function rangesOf(lever: Lever): readonly (readonly [string, Range])[] {
  const among = (all: Readonly<Record<string, number | Range>>) =>
    Object.entries(all).flatMap(([name, each]) => (typeof each === "number" ? [] : [[name, each] as const]))
  if ("scale" in lever) return among(lever.scale)
  const { vary = {} } = lever
  if ("on" in lever) return among(vary)
  const { indicator: _indicator, ...threshold } = lever.when
  return [...among(threshold), ...among(vary)]
}

function valuesOf({ from, to, step }: Range): readonly number[] {
  // A range such as [0.2, 0.6] by 0.1 ends where it says, whatever its step is in binary.
  const steps = Math.floor((to - from) / step + 1e-9)
  return Array.from({ length: steps + 1 }, (_, i) => tidied(from + i * step))
}

const numberOf = (written: number | Range, chosen: number | undefined): number =>
  typeof written === "number" ? written : (chosen ?? written.from)

/** As a person would write it: 0.4, not 0.4000000000000001. */
const tidied = (value: number): number => Number(value.toPrecision(12))
