/** Steps: what each question of the guide shows: the places and levers that the link of its answer would restore. */
import type { ViewState } from "../state/view-state.ts"

export const guideSteps: readonly Partial<ViewState>[] = [
  { place: "timeline", asOf: "2024-03-25", knownAt: null, event: "paser-perbup-9-2024" },
  {
    place: "what-if",
    baseline: "as-is",
    assumptions: {},
    parameters: {},
    milestone: "socialization",
    interventions: [
      {
        on: "2025-02-01",
        event: "SocializationHeld",
        payload: { formality: "formal", audience: "all-agencies", reach: 0.4 },
      },
    ],
  },
  { place: "why", aspect: "players", outcome: "skpAdoption", players: "barriers" },
]

/** The case that the guide speaks of. */
export const guideCase = "paser"
