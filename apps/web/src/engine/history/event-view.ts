/** Event view: one event seen closely: what it changed when it was folded in, what it is tied to, and how the model has such events arise. */
import { bounds, type HistoryEvent } from "@laksana/core"
import type { AnyRunnableModel } from "@laksana/engine"
import { historyChanges } from "@laksana/results"
import { withOverlays } from "@laksana/scenario"
import type { OpenCase } from "../case/open-case.ts"
import type { EventLink, EventView, Questions } from "../protocol.ts"

export function eventView(open: OpenCase, { id, overlays, asOf, knownAt }: Questions["event"]["ask"]): EventView {
  const theCase = withOverlays(open.theCase, overlays)
  const { events } = theCase
  const event = events.find((each) => each.id === id)
  if (event === undefined) throw new Error(`The history has no event "${id}".`)
  const known = open.correct(events, knownAt ?? undefined).events
  const stands = known.find((each) => each.id === id)
  const within = bounds(known).bounds.get(id) ?? bounds(events).bounds.get(id) ?? { earliest: null, latest: null }
  const told = stands === undefined ? [...known, event] : known
  const day = within.latest ?? asOf
  const changes = historyChanges(
    told.filter((each) => each.id !== id),
    told,
    day,
    open.correct,
    [event.jurisdiction],
  )
  return {
    event,
    stands: stands ?? event,
    bounds: within,
    changes,
    links: linksOf(event, events),
    processes: processesOf(event, open.base),
  }
}

type Link = EventView["links"][number]

/** In both directions: what it names, and what names it. */
function linksOf(event: HistoryEvent, events: readonly HistoryEvent[]): readonly Link[] {
  const ids = new Set(events.map(({ id }) => id))
  const own = namedBy(event).filter((link) => ids.has(link.event))
  const others = events
    .filter(({ id }) => id !== event.id)
    .flatMap((other) =>
      namedBy(other).flatMap(({ kind, event: named }): readonly Link[] =>
        named === event.id ? [{ kind: opposite[kind], event: other.id }] : [],
      ),
    )
  const all = [...own, ...others].map((link) => [`${link.kind} ${link.event}`, link] as const)
  return [...new Map(all).values()]
}

const opposite: Readonly<Record<EventLink, EventLink>> = {
  follows: "precedes",
  precedes: "follows",
  contradicts: "contradicts",
  amends: "amended-by",
  "amended-by": "amends",
  "rests-on": "carries",
  carries: "rests-on",
}

function namedBy({ occurred, contradicts, payload, type }: HistoryEvent): readonly Link[] {
  const order: Link[] =
    typeof occurred === "object" && ("after" in occurred || "before" in occurred)
      ? [
          ...("after" in occurred ? (occurred.after ?? []) : []).map((event): Link => ({ kind: "follows", event })),
          ...("before" in occurred ? (occurred.before ?? []) : []).map((event): Link => ({ kind: "precedes", event })),
        ]
      : []
  const against = (contradicts ?? []).map(({ id }): Link => ({ kind: "contradicts", event: id }))
  return [...order, ...against, ...restsOn(type, payload)]
}

/** Ids that a payload names: regulations, teams, plans and corrected entries are named by the events that made them. */
function restsOn(type: string, payload: unknown): readonly Link[] {
  if (typeof payload !== "object" || payload === null) return []
  const kind: EventLink = type === "Amended" || type === "Retracted" ? "amends" : "rests-on"
  return Object.values(payload).flatMap((value: unknown): readonly Link[] => {
    const names = Array.isArray(value) ? (value as readonly unknown[]) : [value]
    return names.flatMap((name): readonly Link[] => (typeof name === "string" ? [{ kind, event: name }] : []))
  })
}

const processesOf = ({ type }: HistoryEvent, { processes }: AnyRunnableModel): readonly string[] =>
  processes.flatMap(({ name, produces }) => (produces === type ? [name] : []))
