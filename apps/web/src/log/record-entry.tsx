/** Record entry: a form for an entry of the log: what happened, when, how it is known, and who says so; tried before it is recorded. */
import { evidenceGrades } from "@laksana/core"
import { eventTypeWords, gradeWords, replayWords } from "@laksana/words"
import { useSignal } from "@preact/signals"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { EventTypeField, firstType } from "../entry-form/event-type-field.tsx"
import { usePayload } from "../entry-form/use-payload.tsx"
import { editHistoryWords } from "../words/edit-history.ts"
import { logWords } from "../words/log.ts"
import { timelineWords } from "../words/timeline.ts"
import { ChoiceField } from "./choice-field.tsx"
import { emptyDraft, type EntryDraft, entryOf } from "./entry-draft.ts"
import { RecordingTold } from "./recording-told.tsx"
import { SourceFields } from "./source-fields.tsx"
import { TextField } from "./text-field.tsx"
import { today } from "./today.ts"
import { useRecording } from "./use-recording.ts"
import { whenOf } from "./when-draft.ts"
import { WhenField } from "./when-field.tsx"

/** Corrections begin at the entry that they correct. */
const corrections = ["Amended", "Retracted"] as const

const statuses = ["occurred", "planned", "absent", "observed"] as const

export function RecordEntry() {
  const { announce } = useApp()
  const { theCase, model } = useCase()
  const { language } = useLanguage()
  const [words, ofEntry] = [logWords(language), timelineWords(language)]
  const draft = useSignal<EntryDraft>(
    emptyDraft(firstType(model.heeds), theCase.observed, theCase.jurisdiction ?? "", today()),
  )
  const by = useSignal("")
  const isTried = useSignal(false)
  const recording = useRecording()
  const { type, when, status, evidence, title, jurisdiction, recorded } = draft.value
  const { fields, controls, take } = usePayload(type, {}, "fields log", recording.forget)
  const set = (changes: Partial<EntryDraft>): void => {
    draft.value = { ...draft.value, ...changes }
    recording.forget()
  }
  const isNoDate = isTried.value && whenOf(when) === undefined
  const check = (event: Event): void => {
    event.preventDefault()
    isTried.value = true
    const payload = take()
    const entry = payload === undefined ? undefined : entryOf(draft.peek(), payload)
    if (entry !== undefined) void recording.check(entry)
    else if (whenOf(draft.peek().when) === undefined) announce(words.noDate)
  }
  const usual = eventTypeWords(type)
  return (
    <form class="log-form stack" onSubmit={check} noValidate>
      <p class="soft small">{words.recordGuide}</p>
      <EventTypeField value={type} without={corrections} onChange={(next) => set({ type: next })} />
      <WhenField legend={words.when} value={when} isMistaken={isNoDate} onChange={(next) => set({ when: next })} />
      <fieldset class="log-fields" aria-busy={fields === undefined}>
        <legend>{words.says}</legend>
        {fields?.length === 0 ? <p class="soft small">{editHistoryWords(language).noFields}</p> : null}
        <div class="log-grid">{controls}</div>
      </fieldset>
      <fieldset class="log-fields">
        <legend>{words.known}</legend>
        <div class="log-grid">
          <ChoiceField
            label={ofEntry.status}
            value={status}
            choices={statuses.map((each) => [each, replayWords[language].statuses[each]])}
            onChange={(next) => set({ status: next })}
          />
          <ChoiceField
            label={ofEntry.evidence}
            value={evidence}
            choices={evidenceGrades.map((each) => [each, gradeWords[each][language]])}
            onChange={(next) => set({ evidence: next })}
          />
          <SourceFields value={draft.value} onChange={set} />
          <TextField
            label={words.becameKnown}
            type="date"
            value={recorded}
            hint={words.becameKnownHint}
            onInput={(next) => set({ recorded: next })}
          />
        </div>
      </fieldset>
      <fieldset class="log-fields">
        <legend>{words.called}</legend>
        <div class="log-grid">
          <TextField
            label={words.titleIn.en}
            value={title.en}
            hint={words.emptyMeans(usual.en)}
            onInput={(next) => set({ title: { ...title, en: next } })}
          />
          <TextField
            label={words.titleIn.id}
            value={title.id}
            hint={words.emptyMeans(usual.id)}
            onInput={(next) => set({ title: { ...title, id: next } })}
          />
          <TextField
            label={ofEntry.where}
            value={jurisdiction}
            known={[...new Set(theCase.events.map((event) => event.jurisdiction))].toSorted()}
            onInput={(next) => set({ jurisdiction: next })}
          />
          <TextField
            label={words.who}
            value={by.value}
            hint={words.whoHint}
            onInput={(next) => {
              by.value = next
            }}
          />
        </div>
      </fieldset>
      <div class="row">
        <button type="submit" class="button-main">
          {words.check}
        </button>
        <span class="soft small">{words.checkGuide}</span>
      </div>
      <RecordingTold recording={recording} by={by.value} />
    </form>
  )
}
