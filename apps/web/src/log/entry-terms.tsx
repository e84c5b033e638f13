/** Entry terms: an entry as it would be recorded, field by field, in words. */
import type { HistoryEvent } from "@laksana/core"
import { eventTypeWords, gradeWords, placeOf, replayWords, whenInWords } from "@laksana/words"
import { useLanguage } from "../app/app.ts"
import { PayloadTerms } from "../places/timeline/payload-terms.tsx"
import { logWords } from "../words/log.ts"
import { timelineWords } from "../words/timeline.ts"

export function EntryTerms({ event }: { readonly event: HistoryEvent }) {
  const { language, quantities } = useLanguage()
  const words = timelineWords(language)
  const { source } = event
  return (
    <>
      <p dir="auto">
        <strong>{event.title[language]}</strong>
      </p>
      <dl class="terms">
        <dt>{logWords(language).id}</dt>
        <dd>
          <code dir="auto">{event.id}</code>
        </dd>
        <dt>{words.type}</dt>
        <dd>{eventTypeWords(event.type)[language]}</dd>
        <dt>{words.happened}</dt>
        <dd>{whenInWords(event.occurred, undefined, quantities, language)}</dd>
        <dt>{words.recorded}</dt>
        <dd>{quantities.day(event.recorded)}</dd>
        <dt>{words.status}</dt>
        <dd>{replayWords[language].statuses[event.status]}</dd>
        <dt>{words.where}</dt>
        <dd dir="auto">{event.jurisdiction}</dd>
        <dt>{words.evidence}</dt>
        <dd>{gradeWords[event.evidence][language]}</dd>
        <dt>{words.source}</dt>
        <dd dir="auto">{source === undefined ? "–" : `${source.document} ${placeOf(source)}`.trim()}</dd>
      </dl>
      <PayloadTerms event={event} title={words.content} />
    </>
  )
}
