/** Planted boxes for tests: points of the unit cube that succeed with one chance inside and another outside. */
import { openStream, streamKey } from "@laksana/engine"
import type { Restriction } from "../box.ts"
import type { Points } from "../points.ts"

export const uniformOf = (name: string) => openStream(streamKey("discovery", name), 0)

export interface Planted {
  readonly factors: number
  readonly count: number
  readonly inside: (x: readonly number[]) => boolean
  /** Chances of success inside and outside. */
  readonly chances: readonly [inside: number, outside: number]
}

export function planted(name: string, { factors, count, inside, chances }: Planted): Points {
  const uniform = uniformOf(name)
  const columns = Array.from({ length: factors }, () => Float64Array.from({ length: count }, uniform))
  const outcome = Float64Array.from({ length: count }, (_, row) => {
    const x = columns.map((column) => column[row] as number)
    return uniform() < chances[inside(x) ? 0 : 1] ? 1 : 0
  })
  return { factors: columns.map((values) => ({ kind: "number", values })), outcome }
}

/** The ends of an interval, undefined where it has none. */
export function endsOf(restriction: Restriction | undefined): readonly [number | undefined, number | undefined] {
  return restriction?.kind === "interval" ? [restriction.low, restriction.high] : [undefined, undefined]
}
