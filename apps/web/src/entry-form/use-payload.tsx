/** Use payload: what an event says, as fields made from the schema of its type, and what is read of them. What is there beside the fields is kept. */
import type { PayloadField } from "@laksana/scenario"
import { useSignal } from "@preact/signals"
import type { ComponentChildren } from "preact"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { useAnswer } from "../app/use-answer.ts"
import { editHistoryWords } from "../words/edit-history.ts"
import { FieldControl } from "./field-control.tsx"
import { readField, type Written, writtenOf } from "./field-value.ts"

export type Payload = Readonly<Record<string, unknown>>

export interface PayloadAsked {
  /** Undefined until the fields of the type are known. */
  readonly fields: readonly PayloadField[] | undefined
  readonly controls: ComponentChildren
  /** Undefined where a field cannot be read, which is then shown and said. */
  readonly take: () => Payload | undefined
}

/** `payload` is what stands in the fields at first; `topic` is one's own among the forms on show; `onTyped` hears of each change. */
export function usePayload(type: string, payload: unknown, topic: string, onTyped?: () => void): PayloadAsked {
  const { announce } = useApp()
  const { theCase } = useCase()
  const { language } = useLanguage()
  const words = editHistoryWords(language)
  const asked = useAnswer("fields", { type }, topic).value.answer
  const typed = useSignal<Readonly<Record<string, Written>>>({})
  const mistaken = useSignal<readonly string[]>([])
  if (asked === undefined || asked.type !== type) return { fields: undefined, controls: null, take: () => undefined }
  const { fields } = asked
  const given = isPayload(payload) ? payload : {}
  // Without marks between thousands, which would be read as a decimal sign.
  const number = (value: number) => String(value).replace(".", language === "id" ? "," : ".")
  const writtenIn = (field: PayloadField): Written =>
    typed.value[field.name] ?? writtenOf(field, given[field.name], number)

  const take = (): Payload | undefined => {
    const read = fields.map((field) => [field, readField(field, writtenIn(field))] as const)
    mistaken.value = read.flatMap(([{ name, needed }, value]) =>
      value === null || (value === undefined && needed) ? [name] : [],
    )
    const [first] = read.filter(([{ name }]) => mistaken.value.includes(name))
    if (first !== undefined) {
      announce(words.fieldMistake(first[0].name))
      return undefined
    }
    const known = new Set(fields.map(({ name }) => name))
    const kept = Object.entries(given).filter(([name]) => !known.has(name))
    const said = read.flatMap(([{ name }, value]): readonly (readonly [string, unknown])[] =>
      value === null || value === undefined ? [] : [[name, value.value]],
    )
    return Object.fromEntries([...said, ...kept])
  }

  const controls = fields.map((field) => (
    <FieldControl
      key={field.name}
      type={type}
      field={field}
      written={writtenIn(field)}
      isMistaken={mistaken.value.includes(field.name)}
      suggestions={suggestionsFor(field, theCase.events)}
      onInput={(written) => {
        typed.value = { ...typed.value, [field.name]: written }
        mistaken.value = mistaken.value.filter((name) => name !== field.name)
        onTyped?.()
      }}
    />
  ))
  return { fields, controls, take }
}

const isPayload = (value: unknown): value is Payload =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Names that the history uses in a field of that name. */
function suggestionsFor(
  { name, kind }: PayloadField,
  events: readonly { readonly id: string; readonly payload: unknown }[],
): readonly string[] {
  if (kind !== "text") return []
  if (name === "about") return events.map(({ id }) => id)
  const used = events.flatMap(({ payload }) => {
    const value = isPayload(payload) ? payload[name] : undefined
    return typeof value === "string" ? [value] : []
  })
  return [...new Set(used)].toSorted().slice(0, 50)
}
