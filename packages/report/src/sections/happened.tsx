/** What happened: the timeline as a chart and as a table with sources, and where these disagree. */
import { Timeline } from "@laksana/charts"
import { addDays } from "@laksana/core"
import { laneIds, laneOf, type ReplayedEvent } from "@laksana/results"
import { counts, eventTypeWords, replayWords, statusMarks, whenInWords } from "@laksana/words"
import { DataTable } from "../parts/data-table.tsx"
import { Place } from "../parts/place.tsx"
import { Section } from "../parts/section.tsx"
import type { Telling } from "../telling.ts"
import { lastWithin, packedWithin } from "../thinning.ts"

/** Of a long history the last entries, as many as stay readable: rows, and letters in them. */
const most = { rows: 400, letters: 60_000 }
const mostDrawn = 400
/** Rows of a lane, and of lanes in one chart, that fit on a page. */
const mostRows = 40
const rowsTogether = 36
const mostContradictions = 60

export function Happened({ telling, number }: { readonly telling: Telling; readonly number: number }) {
  const { words, input, quantities, language } = telling
  const { events, theCase, later } = input.replay
  const undated = events.filter(({ precision }) => precision !== "day").length
  const said = counts(language)
  const told = replayWords[language]
  return (
    <Section id="happened" number={number} title={words.sections.happened}>
      <p class="intro">
        {words.happened.lead(said.entries(events.length), quantities.day(theCase.observed))}{" "}
        {undated === 0 ? "" : words.happened.undated(quantities.number(undated), quantities.number(events.length))}
      </p>
      {later === 0 ? null : <p class="note">{told.later(later)}</p>}
      <Charts telling={telling} />
      <Events telling={telling} />
      <Contradictions telling={telling} />
    </Section>
  )
}

/** Lanes together in a chart for as long as it fits on a page. */
function Charts({ telling }: { readonly telling: Telling }) {
  const { input, words, language, quantities } = telling
  const { events, jurisdiction, asOf } = input.replay
  if (events.length === 0) return null
  const drawn = events.slice(-mostDrawn)
  const marks = drawn.map(({ event, precision, bounds, certainty }) => ({
    id: event.id,
    title: event.title[language],
    lane: laneOf(event, jurisdiction),
    status: event.status,
    occurred: event.occurred,
    precision,
    earliest: bounds.earliest,
    latest: bounds.latest,
    recorded: event.recorded,
    certainty,
  }))
  const lanes = laneIds.map((id) => ({ id, size: marks.filter(({ lane }) => lane === id).length }))
  const pages = packedWithin(
    lanes.filter(({ size }) => size > 0),
    rowsTogether,
    ({ size }) => Math.min(size, mostRows),
  )
  const note =
    drawn.length === events.length
      ? {}
      : { note: words.happened.thinnedChart(quantities.number(drawn.length), quantities.number(events.length)) }
  return (
    <>
      {pages.map((page, i) => {
        const shown = page.map(({ id }) => ({ id, title: words.happened.lanes[id] }))
        return (
          <Timeline
            id={`timeline-${i + 1}`}
            language={language}
            title={
              pages.length === 1
                ? words.happened.chart
                : words.happened.chartOf(shown.map(({ title }) => title).join(", "))
            }
            lanes={shown}
            events={marks.filter(({ lane }) => page.some(({ id }) => id === lane))}
            {...daysOf(marks, asOf)}
            asOf={asOf}
            maxRows={mostRows}
            table="none"
            {...note}
          />
        )
      })}
    </>
  )
}

/** The days of all charts of the timeline, so that one can be held against another. */
function daysOf(marks: readonly { readonly earliest: string | null; readonly latest: string | null }[], asOf: string) {
  const days = [asOf, ...marks.flatMap(({ earliest, latest }) => [earliest ?? asOf, latest ?? asOf])].sort()
  return { from: addDays(days[0] ?? asOf, -20), to: addDays(days.at(-1) ?? asOf, 20) }
}

function Events({ telling }: { readonly telling: Telling }) {
  const { input, words, language, quantities } = telling
  const { events, theCase } = input.replay
  const told = replayWords[language]
  if (events.length === 0) return <p>{told.nothing}</p>
  const shown = lastWithin(events, most.rows, most.letters, lettersOf)
  const first = shown[0]?.bounds
  const rows = shown.map((each) => {
    const { event, certainty, bounds } = each
    const status = certainty === "possible" ? told.possibly : told.statuses[event.status]
    const mark = statusMarks[certainty === "possible" ? "possible" : event.status]
    return [
      whenInWords(event.occurred, bounds, quantities, language),
      <>
        <span class="mark">{mark}</span> {status}
      </>,
      <Title of={each} telling={telling} />,
      event.jurisdiction,
      <Place of={event} telling={telling} />,
      told.grades[event.evidence],
    ]
  })
  return (
    <>
      {shown.length === events.length ? null : (
        <p class="warning" role="note">
          {words.happened.thinned(
            quantities.number(shown.length),
            quantities.number(events.length),
            quantities.day(first?.earliest ?? first?.latest ?? theCase.observed),
            theCase.id,
          )}
        </p>
      )}
      <DataTable
        caption={words.happened.table(counts(language).entries(shown.length))}
        columns={words.happened.columns}
        rows={rows}
        kind="events"
      />
    </>
  )
}

function Title({ of: { event }, telling: { language } }: { readonly of: ReplayedEvent; readonly telling: Telling }) {
  const note = event.note?.[language]
  return (
    <>
      {event.title[language] === "" ? eventTypeWords(event.type)[language] : event.title[language]}
      {note === undefined ? null : <span class="beside">{note}</span>}
    </>
  )
}

const lettersOf = ({ event }: ReplayedEvent): number =>
  Math.max(event.title.en.length, event.title.id.length) +
  Math.max(event.note?.en.length ?? 0, event.note?.id.length ?? 0) +
  event.jurisdiction.length +
  (event.source?.document.length ?? 0)

function Contradictions({ telling }: { readonly telling: Telling }) {
  const { input, words, language, quantities } = telling
  const { contradictions, theCase } = input.replay
  const { happened } = words
  const shown = contradictions.slice(0, mostContradictions)
  return (
    <>
      <h3>{happened.contradictions}</h3>
      {contradictions.length === 0 ? (
        <p>{happened.none}</p>
      ) : (
        <p>{happened.contradictionsLead(quantities.number(contradictions.length))}</p>
      )}
      {shown.length === contradictions.length ? null : (
        <p class="note">
          {happened.thinnedContradictions(
            quantities.number(shown.length),
            quantities.number(contradictions.length),
            theCase.id,
          )}
        </p>
      )}
      <ol class="contradictions">
        {shown.map(({ chosen, others, reading }) => (
          <li>
            <dl>
              <dt>{happened.chosen}</dt>
              <dd dir="auto">
                {chosen.title[language]} [<Place of={chosen} telling={telling} />]
              </dd>
              <dt>{happened.others}</dt>
              {others.map((other) => (
                <dd dir="auto">
                  {other.title[language]} [<Place of={other} telling={telling} />]
                </dd>
              ))}
              <dt>{happened.reading}</dt>
              <dd dir="auto">{reading[language]}</dd>
            </dl>
          </li>
        ))}
      </ol>
    </>
  )
}
