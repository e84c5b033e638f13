/** Dates: what the dates of a history say together: no cycle, no event that cannot have been, nothing known before it was. */
import { bounds, type Day, type HistoryEvent, type TimelineProblem } from "@laksana/core"
import type { Finding, Problem } from "../problems/problem.ts"
import { type ParsedFile, problemAt } from "../yaml/parsed-file.ts"
import type { Path } from "../yaml/path.ts"
import type { PlacedEvent } from "./history.ts"

/** The mistakes in the dates of `events` that lie in `file`. */
export function dateProblems(file: ParsedFile, events: readonly PlacedEvent[]): readonly Problem[] {
  const mine = events.filter((each) => each.file === file)
  const reversed = mine.filter(({ event }) => isReversed(event))
  const skip = new Set(reversed.map(({ event }) => event.id))
  return [
    ...reversed.map((each) => at(each, ["occurred", "between"], reversedFinding(each.event))),
    ...bounds(events.map(({ event }) => event)).problems.flatMap((problem) => timelineProblem(problem, mine, skip)),
  ]
}

/** Corrections come when they come; what they correct is what counts. */
const corrections: ReadonlySet<string> = new Set(["Amended", "Retracted"])

/** Entries that a history tells of although they lie after its last day: plans may, facts may not. */
export function lateProblems(events: readonly PlacedEvent[], observed: Day): readonly Problem[] {
  const known = bounds(events.map(({ event }) => event)).bounds
  return events.flatMap((each) => {
    const earliest = known.get(each.event.id)?.earliest
    if (
      each.event.status === "planned" ||
      corrections.has(each.event.type) ||
      earliest === undefined ||
      earliest === null ||
      earliest <= observed
    )
      return []
    return [at(each, ["occurred"], { code: "after-observation", data: { id: each.event.id, observed } }, "warning")]
  })
}

function at(
  { file, index }: PlacedEvent,
  within: Path,
  finding: Finding,
  severity: "error" | "warning" = "error",
): Problem {
  return problemAt(file, [index, ...within], finding, { severity })
}

function isReversed({ occurred }: HistoryEvent): boolean {
  return typeof occurred !== "string" && occurred.between !== undefined && occurred.between[0] > occurred.between[1]
}

function reversedFinding({ occurred }: HistoryEvent): Finding {
  const [from, to] = typeof occurred === "string" || occurred.between === undefined ? ["", ""] : occurred.between
  return { code: "window-reversed", data: { from, to } }
}

function timelineProblem(
  problem: TimelineProblem,
  mine: readonly PlacedEvent[],
  skip: ReadonlySet<string>,
): readonly Problem[] {
  switch (problem._tag) {
    // Reported from the file's own values, at the very id.
    case "UnknownReference":
      return []
    case "OrderCycle": {
      const first = mine.find(({ event }) => problem.events.includes(event.id))
      if (first === undefined) return []
      return [
        at(first, cyclePath(first.event, problem.events), { code: "date-cycle", data: { cycle: problem.events } }),
      ]
    }
    case "ImpossibleBounds": {
      const { event: id, earliest, latest, earliestFrom, latestFrom } = problem
      const names = [id, latestFrom, earliestFrom]
      const place = names.map((name) => mine.find(({ event }) => event.id === name)).find((each) => each !== undefined)
      if (place === undefined || names.some((name) => skip.has(name))) return []
      const own = earliestFrom === id && latestFrom === id
      if (own && place.event.recorded === latest)
        return [at(place, ["recorded"], { code: "recorded-too-early", data: { recorded: latest, earliest } })]
      return [
        at(place, ["occurred"], { code: "impossible-order", data: { id, earliest, latest, earliestFrom, latestFrom } }),
      ]
    }
  }
}

/** The reference to another event of the cycle, within an entry. */
function cyclePath({ occurred }: HistoryEvent, cycle: readonly string[]): Path {
  if (typeof occurred === "string") return ["occurred"]
  for (const side of ["after", "before"] as const) {
    const index = (occurred[side] ?? []).findIndex((id) => cycle.includes(id))
    if (index >= 0) return ["occurred", side, index]
  }
  return ["occurred"]
}
