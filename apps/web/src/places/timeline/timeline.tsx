/** Timeline: what happened, as of a day and as known at a day, with the source of every entry. */
import { Timeline as TimelineChart } from "@laksana/charts"
import type { HistoryEvent } from "@laksana/core"
import { useMemo } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { useAnswer } from "../../app/use-answer.ts"
import { ChartFrame } from "../../charts-out/chart-frame.tsx"
import { useLater } from "../../charts-out/use-later.ts"
import { LogBelow } from "../../log/log-below.tsx"
import { Refused } from "../../shell/refusal.tsx"
import { timelineWords } from "../../words/timeline.ts"
import { EventChosen } from "./event-chosen.tsx"
import { EventList } from "./event-list.tsx"
import { eventsShown } from "./events-shown.ts"
import { laneIds, laneOf } from "@laksana/results"
import { Scrubbers } from "./scrubbers.tsx"
import { Standing } from "./standing.tsx"
import { marksOf } from "./marks.ts"

/** The entries that an entry names as coming before or after it, or disagrees with. */
function relatedTo(id: string, events: ReadonlyMap<string, HistoryEvent>): readonly string[] {
  const event = events.get(id)
  if (event === undefined) return []
  const { occurred, contradicts = [] } = event
  const ordered = typeof occurred === "string" ? [] : [...(occurred.after ?? []), ...(occurred.before ?? [])]
  return [...ordered, ...contradicts.map((other) => other.id)]
}

export function Timeline() {
  const { view, change } = useApp()
  const opened = useCase()
  const { language, quantities } = useLanguage()
  const words = timelineWords(language)
  const { asOf, knownAt, overlays, event } = view.value
  const events = useMemo(() => eventsShown(opened, overlays), [opened, overlays.join()])
  const byId = useMemo(() => new Map(events.map((each) => [each.id, each])), [events])
  const question = { asOf: asOf ?? opened.theCase.observed, knownAt, overlays }
  const replayed = useAnswer("replay", question, "replay").value
  // The chart first, then what stands below it: each in a turn of its own.
  const told = useLater(replayed.answer, 1)
  const lanes = useMemo(
    () =>
      laneIds
        .filter((lane) => events.some((each) => laneOf(each, opened.theCase.jurisdiction) === lane))
        .map((id) => ({ id, title: words.lanes[id] })),
    [events, words],
  )
  return (
    <>
      <Scrubbers events={events} />
      {replayed.refusal === undefined ? null : <Refused refusal={replayed.refusal} />}
      <div class="beside beside-wide timeline-and-event">
        <div class={replayed.updating ? "is-updating" : ""} data-stage={replayed.working ? "part" : "whole"}>
          <ChartFrame
            name={`${opened.theCase.id}-timeline`}
            of={[events, replayed.answer, language, question.asOf, knownAt, event]}
            note={`${opened.theCase.title[language]}, ${quantities.day(question.asOf)}`}
            draw={(width) =>
              replayed.answer === undefined ? (
                <p class="chart-awaited" />
              ) : (
                <TimelineChart
                  id="timeline"
                  language={language}
                  title={words.chartTitle}
                  width={width}
                  lanes={lanes}
                  events={marksOf(events, opened, replayed.answer, language)}
                  asOf={question.asOf}
                  knownAt={knownAt}
                  heading={2}
                  related={event === null ? [] : relatedTo(event, byId)}
                  selected={event}
                  onSelect={(id) => change({ event: id })}
                  table="none"
                />
              )
            }
          />
        </div>
        <EventChosen events={events} byId={byId} question={question} replayed={replayed.answer} />
      </div>
      <EventList events={events} />
      {told === undefined ? null : <Standing replayed={told} events={byId} />}
      <LogBelow />
    </>
  )
}
