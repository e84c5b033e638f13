/** Entry list: what was recorded, the newest first, some at a time; each leads to its event and, where one may write, to its correction. */
import { eventTypeWords } from "@laksana/words"
import { type ReadonlySignal, useSignal } from "@preact/signals"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { linkOf } from "../boot.ts"
import { logRefusal } from "../words/log-refusal.ts"
import { logWords } from "../words/log.ts"
import type { EntryTold } from "./answers.ts"
import { CorrectEntry } from "./correct-entry.tsx"
import type { EntriesRead } from "./use-entries.ts"

const part = 10

export interface EntryListProps {
  readonly read: ReadonlySignal<EntriesRead>
  readonly canWrite: boolean
}

export function EntryList({ read, canWrite }: EntryListProps) {
  const { language, quantities } = useLanguage()
  const words = logWords(language)
  const shown = useSignal(part)
  const { entries, refusal } = read.value
  return (
    <div class="stack">
      {refusal === undefined ? null : (
        <p class="notice notice-error" role="alert" dir="auto">
          {logRefusal(refusal, language)}
        </p>
      )}
      {entries === undefined ? (
        refusal === undefined ? (
          <p role="status">{words.reading}</p>
        ) : null
      ) : (
        <>
          <p class="soft small">{words.newestFirst(quantities.number(entries.length))}</p>
          <ol class="log-entries">
            {entries.slice(0, shown.value).map((entry) => (
              <EntryRow key={entry.position} entry={entry} canWrite={canWrite} />
            ))}
          </ol>
          {entries.length > shown.value ? (
            <div class="row">
              <button
                type="button"
                onClick={() => {
                  shown.value += part
                }}
              >
                {words.more(quantities.number(Math.min(part, entries.length - shown.value)))}
              </button>
            </div>
          ) : null}
        </>
      )}
    </div>
  )
}

function EntryRow({ entry, canWrite }: { readonly entry: EntryTold; readonly canWrite: boolean }) {
  const { view } = useApp()
  const { theCase } = useCase()
  const { language, quantities } = useLanguage()
  const words = logWords(language)
  const { event, position, version, recorder, loggedAt, origin } = entry
  const corrected = correctedBy(entry)
  const titleOf = (id: string) => theCase.events.find((each) => each.id === id)?.title[language] ?? id
  const isThere = theCase.events.some(({ id }) => id === event.id)
  const title = event.title[language]
  const isChosen = view.value.event === event.id
  return (
    <li class="log-entry" data-position={position}>
      <p dir="auto">
        {isThere ? (
          <a href={linkOf({ ...view.value, event: event.id })} aria-current={isChosen ? "true" : undefined}>
            {title}
          </a>
        ) : (
          title
        )}
      </p>
      <p class="soft small" dir="auto">
        {words.position(quantities.number(position))} · {words.version(quantities.number(version))} ·{" "}
        {eventTypeWords(event.type)[language]} · {words.by(recorder)} ·{" "}
        {words.instant(quantities.day(loggedAt.slice(0, 10)), loggedAt.slice(11, 16))} · {words.origin(origin)}
      </p>
      {corrected === undefined ? null : (
        <p class="small" dir="auto">
          {words.corrects} <a href={linkOf({ ...view.value, event: corrected })}>{titleOf(corrected)}</a>
        </p>
      )}
      {canWrite && isThere ? <CorrectEntry id={event.id} title={title} /> : null}
    </li>
  )
}

/** The event that an amendment or a retraction is about. */
function correctedBy({ event: { type, payload } }: EntryTold): string | undefined {
  if (type !== "Amended" && type !== "Retracted") return undefined
  const about = typeof payload === "object" && payload !== null && "event" in payload ? payload.event : undefined
  return typeof about === "string" ? about : undefined
}
