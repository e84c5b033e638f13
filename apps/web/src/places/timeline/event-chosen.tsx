/** Event chosen: the pane of the event that is looked at, with the ones before and after it at hand. */
import type { HistoryEvent } from "@laksana/core"
import { useEffect, useRef } from "preact/hooks"
import { useApp, useLanguage } from "../../app/app.ts"
import { useAnswer } from "../../app/use-answer.ts"
import type { ReplayQuestion, ReplayView } from "../../engine/protocol.ts"
import { Refused } from "../../shell/refusal.tsx"
import { timelineWords } from "../../words/timeline.ts"
import { EventDetail } from "./event-detail.tsx"

export interface EventChosenProps {
  readonly events: readonly HistoryEvent[]
  readonly byId: ReadonlyMap<string, HistoryEvent>
  readonly question: ReplayQuestion
  readonly replayed: ReplayView | undefined
}

export function EventChosen({ events, byId, question, replayed }: EventChosenProps) {
  const { view, change } = useApp()
  const { language } = useLanguage()
  const words = timelineWords(language)
  const { event: id } = view.value
  const seen = useAnswer("event", id === null || !byId.has(id) ? undefined : { ...question, id }, "event").value
  const at = events.findIndex((event) => event.id === id)
  const pane = useRef<HTMLElement>(null)
  // Chosen in a chart that fills the screen, an event below it would not be seen.
  useEffect(() => {
    if (id !== null) pane.current?.scrollIntoView({ block: "nearest" })
  }, [id])
  const go = (to: number): void => change({ event: events[to]?.id ?? null })
  return (
    <aside ref={pane} class="sheet stack event-chosen" aria-live="polite">
      <div class="row event-steps">
        <button
          type="button"
          aria-label={words.previous}
          disabled={events.length === 0 || at === 0}
          onClick={() => go(at < 0 ? events.length - 1 : at - 1)}
        >
          ← {words.previousShort}
        </button>
        <button type="button" aria-label={words.next} disabled={at >= events.length - 1} onClick={() => go(at + 1)}>
          {words.nextShort} →
        </button>
        {id === null ? null : (
          <button type="button" aria-label={words.close} title={words.close} onClick={() => change({ event: null })}>
            ✕
          </button>
        )}
      </div>
      {seen.refusal === undefined ? null : <Refused refusal={seen.refusal} />}
      {id === null || seen.answer === undefined ? (
        <p class="soft">{words.chooseEvent}</p>
      ) : (
        <EventDetail seen={seen.answer} replayed={replayed} events={byId} />
      )}
    </aside>
  )
}
