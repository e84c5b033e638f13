/** Boxes drawn: boxes of conditions as the chart draws them on the tracks of what they restrict, and a place inside one. Pure. */
import type { DiscoveryBox, LeverTrack } from "@laksana/charts"
import type { DiscoverResults } from "@laksana/results"
import type { FactorTelling } from "@laksana/words"
import { capital } from "../../words/capital.ts"

type Box = DiscoverResults["boxes"][number]
type Factor = DiscoverResults["factors"][number]

export interface BoxesDrawn {
  readonly sought: number
  /** What some box restricts, in the order in which it varied. */
  readonly levers: readonly LeverTrack[]
  readonly boxes: readonly DiscoveryBox[]
}

/** `tellings` are of the factors, in their order. */
export function boxesDrawn(
  { boxes, factors, points, successes, where }: DiscoverResults,
  tellings: readonly FactorTelling[],
  label: (place: number) => string,
): BoxesDrawn {
  const restricted = new Set(boxes.flatMap(({ conditions }) => conditions.map(({ id }) => id)))
  return {
    sought: where === "succeeds" ? successes : points - successes,
    levers: factors.flatMap((factor, i) => (restricted.has(factor.id) ? [trackOf(factor, tellings[i])] : [])),
    boxes: boxes.map(({ conditions, coverage, density, inside }, place) => ({
      id: `box-${place}`,
      label: label(place),
      intervals: Object.fromEntries(
        conditions.flatMap((condition) => {
          const factor = factors.find(({ id }) => id === condition.id)
          if (!("low" in condition) || factor === undefined || !("low" in factor)) return []
          return [[condition.id, [condition.low ?? factor.low, condition.high ?? factor.high]] as const]
        }),
      ),
      levels: Object.fromEntries(
        conditions.flatMap((condition) => {
          const factor = factors.find(({ id }) => id === condition.id)
          if (!("levels" in condition) || factor === undefined || !("levels" in factor)) return []
          const names = factor.levels.map(({ name }) => name)
          return [[condition.id, condition.levels.map((name) => names.indexOf(name))] as const]
        }),
      ),
      coverage,
      density,
      inside,
    })),
  }
}

function trackOf(factor: Factor, telling: FactorTelling | undefined): LeverTrack {
  const label = capital(telling?.title ?? factor.id)
  if ("levels" in factor)
    return { id: factor.id, label, range: [0, factor.levels.length], levels: telling?.levels ?? [] }
  const { digits } = telling ?? {}
  return { id: factor.id, label, range: [factor.low, factor.high], ...(digits === undefined ? {} : { digits }) }
}

/** What What if is set to, so that it stands in the middle of a box. */
export interface PlaceInside {
  readonly assumptions: Readonly<Record<string, string>>
  readonly parameters: Readonly<Record<string, number>>
  /** How each setting is said: "commitment: high". */
  readonly said: readonly string[]
}

type Setting = { readonly id: string; readonly said: string } & (
  | { readonly level: string }
  | { readonly value: number }
)

/** `middles` are of the box's conditions, in their order; numbers are rounded to the digits in which they are told. */
export function placeInside(
  { conditions }: Box,
  middles: readonly number[],
  factors: readonly Factor[],
  tellings: readonly FactorTelling[],
  told: (value: number, digits: number) => string,
): PlaceInside {
  const settings = conditions.flatMap(({ id }, i): readonly Setting[] => {
    const at = factors.findIndex((factor) => factor.id === id)
    const [factor, telling, middle = 0] = [factors[at], tellings[at], middles[i]]
    if (factor === undefined || telling === undefined) return []
    const { title, digits = 2, levels = [] } = telling
    if ("levels" in factor) {
      const level = factor.levels[middle]?.name
      return level === undefined ? [] : [{ id, level, said: `${title}: ${levels[middle] ?? level}` }]
    }
    return [{ id, value: Number(middle.toFixed(digits)), said: `${title}: ${told(middle, digits)}` }]
  })
  return {
    assumptions: Object.fromEntries(settings.flatMap((each) => ("level" in each ? [[each.id, each.level]] : []))),
    parameters: Object.fromEntries(settings.flatMap((each) => ("value" in each ? [[each.id, each.value]] : []))),
    said: settings.map(({ said }) => said),
  }
}
