/** Log section: the log that a case lies in: its end, what was recorded, and, where the server takes it, a form for more. */
import { useSignal } from "@preact/signals"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { Folded } from "../controls/folded.tsx"
import { Problems } from "../shell/problems.tsx"
import { logNoticeWords } from "../words/log-notice.ts"
import { logWords } from "../words/log.ts"
import { EntryList } from "./entry-list.tsx"
import { RecordEntry } from "./record-entry.tsx"
import { useEntries } from "./use-entries.ts"

export function LogSection() {
  const { log } = useApp()
  const { warnings } = useCase()
  const { language, quantities } = useLanguage()
  const words = logWords(language)
  const followed = log.followed.value
  const about = log.about.value
  const isRead = useSignal(false)
  const entries = useEntries(followed, isRead.value)
  if (followed === undefined) return null
  const { position, hash } = followed.head
  const canWrite = about?.write === true
  return (
    <section class="sheet stack log" aria-labelledby="log-title">
      <h2 id="log-title">{logNoticeWords(language).title}</h2>
      <p>{words.guide(about?.store === "postgres" ? "PostgreSQL" : "SQLite")}</p>
      <dl class="terms">
        <dt>{words.history}</dt>
        <dd dir="auto">
          {followed.name} · {words.version(quantities.number(followed.streamVersion))}
        </dd>
        <dt>{words.head}</dt>
        <dd>
          {words.position(quantities.number(position))} · <code class="log-hash">{hash}</code>
        </dd>
      </dl>
      <p class="soft small">{words.headGuide}</p>
      {warnings.length === 0 ? null : (
        <Folded summary={words.warnings(quantities.number(warnings.length))}>
          {() => <Problems problems={warnings} />}
        </Folded>
      )}
      <details
        class="log-recorded"
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) isRead.value = true
        }}
      >
        <summary>{words.recorded}</summary>
        {isRead.value ? <EntryList read={entries} canWrite={canWrite} /> : null}
      </details>
      {canWrite ? (
        <Folded summary={words.record} class="log-record">
          {() => <RecordEntry />}
        </Folded>
      ) : (
        <p class="log-read-only">{words.readOnly}</p>
      )}
    </section>
  )
}
