/** Recording told: what became of an entry that was tried or recorded, in words, with what can be done next. */
import type { HistoryEvent } from "@laksana/core"
import type { ComponentChildren } from "preact"
import { useEffect, useRef } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { linkOf } from "../boot.ts"
import { Changes } from "../places/timeline/changes.tsx"
import { logRefusal } from "../words/log-refusal.ts"
import { logWords } from "../words/log.ts"
import type { ProblemTold, RecordedTold } from "./answers.ts"
import { EntryTerms } from "./entry-terms.tsx"
import type { Recording } from "./use-recording.ts"

export interface RecordingToldProps {
  readonly recording: Recording
  readonly by: string
}

export function RecordingTold({ recording, by }: RecordingToldProps) {
  const { language } = useLanguage()
  const words = logWords(language)
  const state = recording.state.value
  const frame = useRef<HTMLDivElement>(null)
  // It appears below a long form: whoever asked is led to it. The button that was pressed in it is gone by then.
  useEffect(() => {
    if (state._tag === "Untried" || frame.current === null) return
    if (state._tag !== "Asking") frame.current.scrollIntoView({ block: "nearest" })
    if (document.activeElement === document.body) frame.current.focus({ preventScroll: true })
  }, [state])
  return (
    <div ref={frame} class="log-told stack" role="status" tabIndex={-1}>
      {state._tag === "Asking" ? <p>{words.asking}</p> : null}
      {state._tag === "Decided" ? (
        <Decided told={state.told}>
          {state.told.entries.length === 0 ? null : (
            <div class="row">
              <button type="button" class="button-main" onClick={() => void recording.record(by)}>
                {words.recordDo}
              </button>
            </div>
          )}
        </Decided>
      ) : null}
      {state._tag === "Recorded" ? <RecordedNow told={state.told} /> : null}
      {state._tag === "Refused" ? <Refusals problems={state.problems} /> : null}
      {state._tag === "Conflict" ? (
        <div class="notice notice-warning">
          <p>
            <strong>{words.conflict}</strong>
          </p>
          <ul class="facts">
            {state.came.map(({ position, event, recorder }) => (
              <li key={position} dir="auto">
                {event.title[language]} · {words.by(recorder)}
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => void recording.check(state.entry)}>
            {words.checkAgain}
          </button>
        </div>
      ) : null}
      {state._tag === "Failed" ? (
        <p class="notice notice-error" dir="auto">
          {words.notRecorded} {logRefusal(state.refusal, language)}
        </p>
      ) : null}
    </div>
  )
}

interface ToldProps {
  readonly told: RecordedTold
}

/** What was recorded stands beside what is there already: its titles are needed where facts are told. */
function useEventsWith(told: RecordedTold): ReadonlyMap<string, HistoryEvent> {
  const { theCase } = useCase()
  return new Map([...theCase.events, ...told.entries.map(({ event }) => event)].map((event) => [event.id, event]))
}

function Decided({ told, children }: ToldProps & { readonly children: ComponentChildren }) {
  const { theCase } = useCase()
  const { language, quantities } = useLanguage()
  const words = logWords(language)
  const events = useEventsWith(told)
  const [first] = told.entries
  if (first === undefined) return <p class="notice">{words.repeated}</p>
  const { occurred } = first.event
  const isBeyond = typeof occurred === "string" && occurred > theCase.observed
  return (
    <div class="notice">
      <h3>{words.wouldRecord}</h3>
      <EntryTerms event={first.event} />
      {isBeyond ? <p class="small">{words.beyondObserved(quantities.day(theCase.observed))}</p> : null}
      <h4>{words.wouldChange}</h4>
      <Changes changes={told.changes} events={events} />
      {children}
    </div>
  )
}

function RecordedNow({ told }: ToldProps) {
  const { view } = useApp()
  const { language, quantities } = useLanguage()
  const words = logWords(language)
  const [first] = told.entries
  if (first === undefined) return <p class="notice">{words.repeated}</p>
  return (
    <p class="notice log-recorded-now" dir="auto">
      {words.recordedNow(quantities.number(told.streamVersion))}{" "}
      <a href={linkOf({ ...view.value, event: first.event.id })}>{first.event.title[language]}</a>
    </p>
  )
}

function Refusals({ problems }: { readonly problems: readonly ProblemTold[] }) {
  const { language } = useLanguage()
  const words = logWords(language)
  return (
    <div class="notice notice-error">
      <p>
        <strong>{words.refused}</strong>
      </p>
      <ul class="facts">
        {problems.map((problem, i) => (
          <li key={i} dir="auto">
            <p>{problem.message[language]}</p>
            {problem.expected === undefined ? null : <p class="small">{words.expected(problem.expected[language])}</p>}
            {problem.hint === undefined ? null : <p class="small">{problem.hint[language]}</p>}
            <p class="soft small">
              {words.code} <code>{problem.code}</code>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
