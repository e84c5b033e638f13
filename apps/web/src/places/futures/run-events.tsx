/** Run events: the events of one future in their order, with the milestones it reached: what each changed, and why it came then. */
import type { Day } from "@laksana/core"
import type { ExplainedRunResults, RunEvent } from "@laksana/results"
import { explainWords, runEventCauses, runEventChanges, runEventTitle } from "@laksana/words"
import { useMemo } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { linkOf } from "../../boot.ts"
import { Folded } from "../../controls/folded.tsx"
import { milestonesOf, titlesOf } from "../../levers/case-titles.ts"
import { capital } from "../../words/capital.ts"
import { futuresWords, type RunFilter } from "../../words/futures.ts"

export interface RunEventsProps {
  readonly run: ExplainedRunResults
  readonly filter: RunFilter
}

/** A change of a variable that is large on its scale from 0 to 1. */
const large = 0.1

type Row =
  | { readonly kind: "event"; readonly date: Day; readonly event: RunEvent }
  | { readonly kind: "milestone"; readonly date: Day; readonly milestone: string }

export function RunEvents({ run, filter }: RunEventsProps) {
  const theCase = useCase()
  const { language, quantities } = useLanguage()
  const words = futuresWords(language)
  const titles = titlesOf(theCase, language)
  const shown = useMemo(() => run.events.filter((event) => isShown(event, filter)), [run, filter])
  const rows = useMemo(() => rowsOf(shown, run), [shown])
  return (
    <>
      <p class="small soft" role="status">
        {words.eventsShown(quantities.number(shown.length), quantities.number(run.events.length))}
      </p>
      <div class="run-scroll" tabIndex={0} role="region" aria-label={words.oneRun}>
        <ol class="run-events">
          {rows.map((row, index) =>
            row.kind === "milestone" ? (
              <li key={`${index} ${row.milestone}`} class="run-milestone">
                <time dateTime={row.date}>{quantities.day(row.date)}</time>
                <strong dir="auto">
                  {words.reached(
                    milestonesOf(theCase).find(({ id }) => id === row.milestone)?.title[language] ?? row.milestone,
                  )}
                </strong>
              </li>
            ) : (
              <li key={index}>
                <time dateTime={row.date}>{quantities.day(row.date)}</time>
                <EventTold event={row.event} titles={titles} />
              </li>
            ),
          )}
        </ol>
      </div>
    </>
  )
}

function EventTold({ event, titles }: { readonly event: RunEvent; readonly titles: ReturnType<typeof titlesOf> }) {
  const { view } = useApp()
  const { model } = useCase()
  const { language } = useLanguage()
  const words = futuresWords(language)
  const changes = runEventChanges(event, titles, language)
  const [first, ...factors] = runEventCauses(event, titles, language)
  const { cause } = event
  return (
    <div class="run-event">
      <strong dir="auto">{capital(runEventTitle(event, model, language))}</strong>
      <span class="soft" dir="auto">
        {changes.length === 0 ? explainWords(language).changedNothing : changes.join("; ")}
      </span>
      {cause.kind === "process" ? (
        <Folded class="lever-guide" summary={words.whyThen}>
          {() => (
            <div class="lever-guide-body">
              <p dir="auto">{first}</p>
              {factors.length === 0 ? null : (
                <ul class="facts">
                  {factors.map((factor) => (
                    <li key={factor} dir="auto">
                      {factor}
                    </li>
                  ))}
                </ul>
              )}
              <p>
                <a href={linkOf({ ...view.peek(), place: "why", aspect: "table", cause: cause.process })}>
                  {titles.process(cause.process)}: {words.whyLink}
                </a>
              </p>
            </div>
          )}
        </Folded>
      ) : (
        <span class="run-by" dir="auto">
          {first}
        </span>
      )}
    </div>
  )
}

function isShown({ cause, changed }: RunEvent, filter: RunFilter): boolean {
  if (filter === "all") return true
  if (filter === "scenario") return cause.kind === "intervention" || cause.kind === "rule"
  return cause.kind !== "process" || Object.values(changed).some(([before, after]) => Math.abs(after - before) >= large)
}

/** On one day, what happened comes before what was reached by it. */
function rowsOf(events: readonly RunEvent[], { milestones }: ExplainedRunResults): readonly Row[] {
  const reached = Object.entries(milestones).flatMap(([milestone, date]): readonly Row[] =>
    date === null ? [] : [{ kind: "milestone", milestone, date }],
  )
  const happened = events.map((event): Row => ({ kind: "event", date: event.date, event }))
  return [...happened, ...reached].toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
