/** Correct entry: puts right what was recorded wrongly, by a further entry: an amendment, or a retraction. Made when it is opened. */
import type { HistoryEvent } from "@laksana/core"
import { useSignal } from "@preact/signals"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { useAnswer } from "../app/use-answer.ts"
import { Folded } from "../controls/folded.tsx"
import { Segmented } from "../controls/segmented.tsx"
import { usePayload } from "../entry-form/use-payload.tsx"
import { Refused } from "../shell/refusal.tsx"
import { logWords } from "../words/log.ts"
import { type Correction, correctionEntry, patchOf } from "./correction-entry.ts"
import { RecordingTold } from "./recording-told.tsx"
import { TextField } from "./text-field.tsx"
import { today } from "./today.ts"
import { useRecording } from "./use-recording.ts"
import { whenDraft, whenOf } from "./when-draft.ts"
import { WhenField } from "./when-field.tsx"

export function CorrectEntry({ id, title }: { readonly id: string; readonly title: string }) {
  const { theCase } = useCase()
  const { language } = useLanguage()
  const words = logWords(language)
  const event = theCase.events.find((each) => each.id === id)
  if (event === undefined) return null
  return (
    <Folded
      summary={
        <>
          {words.correct}
          <span class="heard">: {title}</span>
        </>
      }
      class="log-correct"
    >
      {() => <Standing event={event} />}
    </Folded>
  )
}

/** What was amended before is amended as it stands now. */
function Standing({ event }: { readonly event: HistoryEvent }) {
  const { theCase } = useCase()
  const question = { id: event.id, asOf: theCase.observed, knownAt: null, overlays: [] }
  const { answer, refusal } = useAnswer("event", question, `correct ${event.id}`).value
  if (refusal !== undefined) return <Refused refusal={refusal} />
  return answer === undefined ? null : <CorrectionForm event={event} stands={answer.stands} />
}

function CorrectionForm({ event, stands }: { readonly event: HistoryEvent; readonly stands: HistoryEvent }) {
  const { announce } = useApp()
  const { theCase } = useCase()
  const { language } = useLanguage()
  const words = logWords(language)
  const isCorrection = event.type === "Amended" || event.type === "Retracted"
  const kind = useSignal<Correction["kind"]>(isCorrection ? "retracted" : "amended")
  const reason = useSignal("")
  const recorded = useSignal<string>(today())
  const by = useSignal("")
  const isDateWrong = useSignal(false)
  const when = useSignal(whenDraft(typeof stands.occurred === "string" ? stands.occurred : theCase.observed))
  const mistake = useSignal<"reason" | "date" | undefined>(undefined)
  const recording = useRecording()
  const { controls, take } = usePayload(event.type, stands.payload, `fields log ${event.id}`, recording.forget)

  const tell = (which: "reason" | "date"): void => {
    mistake.value = which
    announce(which === "date" ? words.noDate : words.noReason)
  }
  const check = (submitted: Event): void => {
    submitted.preventDefault()
    mistake.value = undefined
    if (reason.peek().trim() === "") return tell("reason")
    const occurred = kind.peek() === "amended" && isDateWrong.peek() ? whenOf(when.peek()) : undefined
    if (kind.peek() === "amended" && isDateWrong.peek() && occurred === undefined) return tell("date")
    const said = kind.peek() === "amended" ? take() : {}
    if (said === undefined) return undefined
    const payload = kind.peek() === "amended" ? patchOf(stands.payload, said) : undefined
    const correction = { kind: kind.peek(), reason: reason.peek().trim(), recorded: recorded.peek(), occurred, payload }
    void recording.check(
      correctionEntry(
        correction,
        event,
        theCase.events.map(({ id }) => id),
      ),
    )
    return undefined
  }
  const typed =
    <T,>(into: { value: T }) =>
    (value: T): void => {
      into.value = value
      mistake.value = undefined
      recording.forget()
    }
  return (
    <form class="log-form stack" onSubmit={check} noValidate>
      <p class="soft small">{words.correctGuide}</p>
      {isCorrection ? null : (
        <Segmented
          legend={words.how}
          value={kind.value}
          choices={[
            { value: "amended", label: words.amend },
            { value: "retracted", label: words.retract },
          ]}
          onChange={typed(kind)}
        />
      )}
      {kind.value === "amended" ? (
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={isDateWrong.value}
              onChange={({ currentTarget }) => typed(isDateWrong)(currentTarget.checked)}
            />
            <span>{words.otherDate}</span>
          </label>
          {isDateWrong.value ? (
            <WhenField
              legend={words.when}
              value={when.value}
              isMistaken={mistake.value === "date"}
              onChange={typed(when)}
            />
          ) : null}
          <fieldset class="log-fields">
            <legend>{words.says}</legend>
            <div class="log-grid">{controls}</div>
          </fieldset>
        </>
      ) : null}
      <div class="log-grid">
        <TextField
          label={words.reason}
          value={reason.value}
          mistake={mistake.value === "reason" ? words.noReason : undefined}
          onInput={typed(reason)}
        />
        <TextField label={words.becameKnown} type="date" value={recorded.value} onInput={typed(recorded)} />
        <TextField label={words.who} value={by.value} hint={words.whoHint} onInput={typed(by)} />
      </div>
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
