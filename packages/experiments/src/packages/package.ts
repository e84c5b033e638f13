/** Package: which levers are used, each with its setting, as the numbers that a search varies, and as the interventions of a scenario. */
import type { Day } from "@laksana/core"
import {
  type Free,
  freeOf,
  interventionOf,
  later,
  type Lever,
  type LeverSetting,
  type ScenarioIntervention,
} from "@laksana/scenario"

/** A lever that is used. */
export interface UsedLever extends LeverSetting {
  /** Its id. */
  readonly lever: string
}

/** In the file's order; empty is to do nothing. */
export type Package = readonly UsedLever[]

/** Whether a lever is used, or which of the values of something free is taken; the latter means something only with its lever's bit. */
export type PackageGene =
  | { readonly kind: "bit" }
  | { readonly kind: "integer"; readonly from: 0; readonly to: number; readonly onlyWith: number }

export interface PackageSpace {
  readonly genes: readonly PackageGene[]
  readonly packageAt: (genome: readonly number[]) => Package
  /** To do nothing, and each lever alone at its first and at its last values: where a search may begin. */
  readonly corners: readonly (readonly number[])[]
}

interface Place {
  readonly lever: Lever
  readonly free: Free
  /** Of its bit; what is free follows in order, where there is more than one value. */
  readonly bit: number
}

export function packageSpace(levers: readonly Lever[]): PackageSpace {
  const genes: PackageGene[] = []
  const places = levers.map((lever): Place => {
    const free = freeOf(lever)
    const bit = genes.length
    genes.push({ kind: "bit" })
    for (const values of choicesOf(free)) {
      if (values > 1) genes.push({ kind: "integer", from: 0, to: values - 1, onlyWith: bit })
    }
    return { lever, free, bit }
  })
  const cornerOf = (bit: number, end: "first" | "last") =>
    genes.map((gene, at) => {
      if (at === bit) return 1
      return end === "last" && gene.kind === "integer" && gene.onlyWith === bit ? gene.to : 0
    })
  return {
    genes,
    packageAt: (genome) => places.flatMap((place) => usedIn(place, genome)),
    corners: [
      genes.map(() => 0),
      ...places.map(({ bit }) => cornerOf(bit, "first")),
      ...places.map(({ bit }) => cornerOf(bit, "last")),
    ],
  }
}

const choicesOf = ({ days, numbers }: Free): readonly number[] => [
  days?.length ?? 1,
  ...numbers.map(({ values }) => values.length),
]

function usedIn({ lever, free, bit }: Place, genome: readonly number[]): Package {
  if (genome[bit] !== 1) return []
  let at = bit + 1
  const chosen = <T>(values: readonly T[]): T | undefined => values[values.length > 1 ? (genome[at++] ?? 0) : 0]
  const day = free.days === undefined ? undefined : chosen(free.days)
  const numbers = Object.fromEntries(free.numbers.map(({ name, values }) => [name, chosen(values) ?? 0]))
  return [{ lever: lever.id, ...(day === undefined ? {} : { day }), numbers }]
}

export interface Span {
  readonly start: Day
  readonly horizon: Day
}

/** What a package does; with a delay, all of it begins so many months later, and what would begin after the horizon is left out. */
export function interventionsOfPackage(
  chosen: Package,
  levers: readonly Lever[],
  { start, horizon }: Span,
  delay = 0,
): readonly ScenarioIntervention[] {
  return chosen.flatMap(({ lever: id, ...setting }) => {
    const lever = levers.find((each) => each.id === id)
    if (lever === undefined) throw new RangeError(`No lever ${id}.`)
    // A rule without a first day holds from the beginning.
    const from = delay > 0 && setting.day === undefined ? { ...setting, day: start } : setting
    const day = from.day === undefined ? undefined : later(from.day, delay)
    return day !== undefined && day > horizon ? [] : [interventionOf(lever, from, delay)]
  })
}

/** The day of a package's first decision; undefined where nothing is decided. */
export function firstDecision(chosen: Package, start: Day): Day | undefined {
  return chosen.map(({ day }) => day ?? start).toSorted()[0]
}

/** What is paid whatever happens: all but rules, which are paid each time they act. */
export const certainCost = (interventions: readonly ScenarioIntervention[]): number =>
  interventions.reduce((sum, each) => sum + ("when" in each ? 0 : (each.cost ?? 0)), 0)
