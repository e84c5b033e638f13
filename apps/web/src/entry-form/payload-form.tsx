/** Payload form: what an event says, field by field, to be taken by a button. */
import type { ComponentChildren } from "preact"
import { useLanguage } from "../app/app.ts"
import { type Payload, usePayload } from "./use-payload.tsx"
import { editHistoryWords } from "../words/edit-history.ts"

export interface PayloadFormProps {
  readonly type: string
  readonly payload: unknown
  readonly label: string
  /** Whether an event without fields can be taken all the same. */
  readonly isForNew: boolean
  readonly onTake: (payload: Payload) => void
  /** Stands beside the button. */
  readonly children?: ComponentChildren
}

export function PayloadForm({ type, payload, label, isForNew, onTake, children }: PayloadFormProps) {
  const { language } = useLanguage()
  const { fields, controls, take } = usePayload(type, payload, `fields ${isForNew}`)
  if (fields === undefined) return <div class="payload-form" aria-busy="true" />
  const submit = (event: Event): void => {
    event.preventDefault()
    const said = take()
    if (said !== undefined) onTake(said)
  }
  return (
    <form class="payload-form" onSubmit={submit} noValidate>
      {fields.length === 0 ? <p class="soft small">{editHistoryWords(language).noFields}</p> : null}
      {controls}
      {fields.length === 0 && !isForNew ? null : (
        <div class="row">
          <button type="submit">{label}</button>
          {children}
        </div>
      )}
    </form>
  )
}
