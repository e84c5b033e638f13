/** Readings: numbers and entries read off the record, never stored in it. */
import { lookUp } from "./entries.ts"
import type { Observation, PolicyRecord, Post, Regulation, Staffing, Team } from "./record.ts"

/** Posts required and not filled, over all posts of a unit. A post with more people than required has none. */
export function vacanciesOf(staffing: Pick<Staffing, "posts">): number {
  return Object.values(staffing.posts).reduce((sum, post) => sum + vacancyOf(post), 0)
}

export function vacancyOf(post: Post): number {
  return Math.max(0, post.required - post.filled)
}

/** People in post and posts required, over all posts of a unit; their ratio is the unit's capacity. */
export function headcountOf(staffing: Pick<Staffing, "posts">): Post {
  const total = { filled: 0, required: 0 }
  for (const post of Object.values(staffing.posts)) {
    total.filled += post.filled
    total.required += post.required
  }
  return total
}

/** Agencies of a jurisdiction whose processes stand revised: revised less lapsed, at least 0. */
export function agenciesRevised(record: Pick<PolicyRecord, "processes">, jurisdiction: string): number {
  const { revised, lapsed } = record.processes
  return Math.max(0, agenciesIn(revised, jurisdiction) - agenciesIn(lapsed, jurisdiction))
}

function agenciesIn(table: PolicyRecord["skp"], jurisdiction: string): number {
  let sum = 0
  for (const fact of Object.values(table)) if (fact.jurisdiction === jurisdiction) sum += fact.agencies
  return sum
}

/** The share an observation states: its value, or its count of a total. Null where it states neither. */
export function observedShare(observation: Pick<Observation, "value" | "count" | "of">): number | null {
  if (observation.value !== null) return observation.value
  if (observation.count === null || observation.of === null || observation.of === 0) return null
  return observation.count / observation.of
}

/** The last team formed in a jurisdiction, with its id. */
export function currentTeam(record: PolicyRecord, jurisdiction: string): { id: string; team: Team } | null {
  const id = lookUp(record.current.team, jurisdiction)
  const team = id === undefined ? undefined : lookUp(record.teams, id)
  return id === undefined || team === undefined ? null : { id, team }
}

/** The last guideline enacted in a jurisdiction, with its id. */
export function currentGuideline(
  record: PolicyRecord,
  jurisdiction: string,
): { id: string; regulation: Regulation } | null {
  const id = lookUp(record.current.guideline, jurisdiction)
  const regulation = id === undefined ? undefined : lookUp(record.regulations, id)
  return id === undefined || regulation === undefined ? null : { id, regulation }
}
