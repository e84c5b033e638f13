/** Varied surroundings: does work with the clock, and chance without a seed, standing still at one of two places. */
import type { Surroundings } from "@laksana/laws"
import { vi } from "vitest"

const places = [
  { chance: 0.25, now: Date.UTC(2001, 0, 2) },
  { chance: 0.75, now: Date.UTC(2039, 5, 30) },
] as const

export const variedSurroundings: Surroundings = (which, work) => {
  const stand = [
    vi.spyOn(Math, "random").mockReturnValue(places[which].chance),
    vi.spyOn(Date, "now").mockReturnValue(places[which].now),
  ]
  try {
    return work()
  } finally {
    for (const each of stand) each.mockRestore()
  }
}
