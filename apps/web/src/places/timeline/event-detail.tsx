/** Event detail: one event seen closely: its source and evidence, what it says, what it changed, what it is tied to, and why such events come. */
import { eventTypeWords, gradeWords, placeOf, replayWords, whenInWords } from "@laksana/words"
import type { HistoryEvent } from "@laksana/core"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import type { EventView, ReplayView } from "../../engine/protocol.ts"
import { linkOf } from "../../boot.ts"
import { capital } from "../../words/capital.ts"
import { timelineWords } from "../../words/timeline.ts"
import { Changes } from "./changes.tsx"
import { PayloadTerms } from "./payload-terms.tsx"

export interface EventDetailProps {
  readonly seen: EventView
  readonly replayed: ReplayView | undefined
  readonly events: ReadonlyMap<string, HistoryEvent>
}

export function EventDetail({ seen, replayed, events }: EventDetailProps) {
  const { view } = useApp()
  const { theCase, model } = useCase()
  const { language, quantities } = useLanguage()
  const words = timelineWords(language)
  const { event, bounds } = seen
  const document = event.source === undefined ? undefined : theCase.documents[event.source.document]
  const place = placeOf(event.source)
  const when = whenInWords(event.occurred, bounds, quantities, language)
  const within = [bounds.earliest, bounds.latest].map((day) => (day === null ? "…" : quantities.day(day))).join(" – ")
  const certainty = certaintyOf(event.id, replayed)
  const status = replayWords[language].statuses[event.status]
  return (
    <div class="stack" data-event={event.id}>
      <h3 dir="auto">{event.title[language]}</h3>
      <dl class="terms">
        <dt>{words.type}</dt>
        <dd>{eventTypeWords(event.type)[language]}</dd>
        <dt>{words.happened}</dt>
        <dd>{when}</dd>
        {typeof event.occurred === "string" || within === when ? null : (
          <>
            <dt>{words.within}</dt>
            <dd>{within}</dd>
          </>
        )}
        <dt>{words.recorded}</dt>
        <dd>{quantities.day(event.recorded)}</dd>
        <dt>{words.status}</dt>
        <dd>
          {status}
          {certainty === undefined ? "" : ` · ${words.certainties[certainty]}`}
        </dd>
        <dt>{words.where}</dt>
        <dd dir="auto">{spelt(event.jurisdiction)}</dd>
        <dt>{words.evidence}</dt>
        <dd>
          <span class="grade">{gradeWords[event.evidence][language]}</span>
        </dd>
        <dt>{words.source}</dt>
        <dd dir="auto">
          {document === undefined ? event.source?.document : document.title[language]}
          {event.source?.section === undefined ? "" : `, ${words.place(place)}`}
          {document?.address === undefined || !/^https?:\/\//.test(document.address) ? null : (
            <>
              {" · "}
              <a href={document.address} rel="noreferrer noopener" target="_blank">
                {new URL(document.address).hostname}
              </a>
            </>
          )}
          {event.source?.note === undefined ? null : <span class="soft"> {event.source.note}</span>}
        </dd>
      </dl>
      {event.note === undefined ? null : <p dir="auto">{event.note[language]}</p>}
      <PayloadTerms event={event} title={words.content} />
      <section class="stack">
        <h4>{words.changed}</h4>
        <Changes changes={seen.changes} events={events} />
      </section>
      {seen.links.length === 0 ? null : (
        <section class="stack">
          <h4>{words.links}</h4>
          <ul class="facts">
            {seen.links.map(({ kind, event: id }) => (
              <li key={`${kind} ${id}`} dir="auto">
                <span class="soft">{words.linkKinds[kind]}</span>{" "}
                <a href={linkOf({ ...view.value, event: id })}>{events.get(id)?.title[language] ?? id}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="stack">
        <h4>{words.arises}</h4>
        {seen.processes.length === 0 ? (
          <p>{words.arisesNot}</p>
        ) : (
          <ul class="facts">
            {seen.processes.map((name) => (
              <li key={name}>
                <a href={linkOf({ ...view.value, place: "why", aspect: "table", cause: name })}>
                  {words.seeCauses(model.processes.find((each) => each.name === name)?.title[language] ?? name)}
                </a>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={linkOf({ ...view.value, place: "edit-history" })}>{words.editThis}</a>
        </p>
      </section>
    </div>
  )
}

/** A name as files have it, to be read: `kutai-barat` as "Kutai Barat". */
const spelt = (name: string): string => name.split("-").map(capital).join(" ")

type Certainty = "certain" | "possible" | "later" | "unknown"

function certaintyOf(id: string, replayed: ReplayView | undefined): Certainty | undefined {
  if (replayed === undefined) return undefined
  return (["certain", "possible", "later", "unknown"] as const).find((each) => replayed[each].includes(id))
}
