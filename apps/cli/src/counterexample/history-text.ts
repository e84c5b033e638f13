/** History text: a history as `history.yaml`, and a case around it, so that the two read again give the same events. */
import { addDays, type Day, type HistoryEvent } from "@laksana/core"
import type { AnyModel, Milestone, Parameter } from "@laksana/engine"
import type { Case } from "@laksana/scenario"
import { writtenPayload } from "./written-payload.ts"
import { yamlText } from "./yaml-text.ts"

/** An entry as a history holds it, its keys in the order in which entries are read. */
export function writtenEntry(event: HistoryEvent, model: AnyModel): Readonly<Record<string, unknown>> {
  const { id, type, version, jurisdiction, occurred, recorded, status, evidence, source, title, note, contradicts } =
    event
  const about = { id, type, version, jurisdiction, occurred, recorded, status, evidence, source, title, note }
  const written = { ...about, contradicts, payload: writtenPayload(event, model) }
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined))
}

export function historyText(events: readonly HistoryEvent[], model: AnyModel, comments: readonly string[]): string {
  return yamlText(
    comments,
    events.map((event) => writtenEntry(event, model)),
  )
}

/** `case.yaml` of a history: observed when all of it was over, with the documents that it names. */
export function caseText(
  title: string,
  events: readonly HistoryEvent[],
  documents: Case["documents"],
  comments: readonly string[],
): string {
  const named = [...new Set(events.flatMap(({ source }) => source?.document ?? []))]
  const known = named.map((id) => [id, documents[id] ?? { title: { en: id, id } }] as const)
  return emptyCaseText(title, observedFor(events), comments, Object.fromEntries(known))
}

/** `case.yaml` of a case that was observed on a day. */
export function emptyCaseText(
  title: string,
  observed: Day,
  comments: readonly string[],
  documents: Case["documents"] = {},
): string {
  const about = { title: { en: title, id: title }, observed }
  return yamlText(comments, Object.keys(documents).length === 0 ? about : { ...about, documents })
}

/** A day by which everything that a history tells of was over, so that nothing in it lies beyond the observation. */
function observedFor(events: readonly HistoryEvent[]): Day {
  const days = events.flatMap(({ occurred, recorded }) => [recorded, lastDayOf(occurred)])
  return days.reduce((latest, day) => (day > latest ? day : latest), "2024-12-31")
}

/** The last day that a date allows by itself; the beginning of time where it allows any. */
function lastDayOf(occurred: HistoryEvent["occurred"]): Day {
  if (typeof occurred === "string") return occurred
  if (occurred.between !== undefined) return occurred.between[1]
  if (occurred.month !== undefined) return addDays(`${occurred.month}-01`, 30)
  return occurred.year === undefined ? "0000-01-01" : `${occurred.year}-12-31`
}

/** What a case puts in place of its model's own. */
interface Replaced {
  readonly parameters: Readonly<Record<string, Pick<Parameter, "prior" | "evidence">>>
  readonly milestones: readonly Milestone[]
}

/** `assumptions.yaml` with the priors and milestones of a case; undefined where it has none of its own. */
export function assumptionsText({ parameters, milestones }: Replaced, comments: readonly string[]): string | undefined {
  const priors = Object.entries(parameters).map(
    ([id, { prior, evidence }]) => [id, { ...prior, ...grounds(evidence) }] as const,
  )
  const parts = { parameters: Object.fromEntries(priors), milestones: writtenMilestones(milestones) }
  const filled = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0)
  return filled.length === 0 ? undefined : yamlText(comments, Object.fromEntries(filled))
}

/** Milestones as files define them, by id. */
export function writtenMilestones(milestones: readonly Milestone[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    milestones.map(({ id, title, all, evidence }) => [id, { title, all, ...grounds(evidence) }]),
  )
}

const grounds = ({ grade, source }: Parameter["evidence"]) => ({ evidence: grade, source })
