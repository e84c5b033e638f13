/** Ask payload: the fields of a type one by one, each checked by the type's own schema as it is answered. */
import type { HistoryEvent } from "@laksana/core"
import type { AnyModel } from "@laksana/engine"
import { type PayloadField, payloadFields, payloadFinding } from "@laksana/scenario"
import { choiceWords, fieldWords } from "@laksana/words"
import type { Answer, Asker } from "./asker.ts"
import { findingLine } from "./finding-line.ts"
import { isExplained, readValue } from "./read-value.ts"

export type Payload = Readonly<Record<string, unknown>>

export async function askPayload(
  asker: Asker,
  type: string,
  model: AnyModel,
  history: readonly HistoryEvent[],
): Promise<Payload> {
  const fields = payloadFields(type, model)
  if (fields.length === 0) return {}
  asker.heading(asker.words.payload)
  const payload: Record<string, unknown> = {}
  for (const field of fields) {
    const value = await askField(asker, type, field, {
      check: (each) => mistakeIn(type, field.name, each, model, asker),
      suggestions: suggestionsFor(field, history, model),
    })
    if (value !== undefined) payload[field.name] = value
  }
  return payload
}

interface Asked {
  readonly check: (value: unknown) => string | undefined
  readonly suggestions: readonly string[]
}

function askField(asker: Asker, type: string, field: PayloadField, asked: Asked): Promise<unknown> {
  if (field.kind === "maps") return askMaps(asker, type, field, asked)
  const { words } = asker
  return asker.ask<unknown>({
    text: `  ${questionOf(asker, type, field)}`,
    help: field.choices.length > 0 ? [words.oneOf(field.choices.join(", "))] : asked.suggestions.slice(0, 20),
    suggestions: field.choices.length > 0 ? field.choices : asked.suggestions,
    read: (answer): Answer<unknown> => {
      if (answer === "") return field.needed ? { mistake: words.answerNeeded } : { value: undefined }
      const value = readValue(field, answer, words)
      if (value === undefined) {
        const choices = words.oneOf(field.choices.join(", "))
        return { mistake: field.choices.length > 0 ? choices : words.notOfKind(answer, field.kind) }
      }
      const mistake = asked.check(value)
      return mistake === undefined ? { value } : { mistake }
    },
  })
}

/** One map after the other, until the first field of the next is left empty. */
async function askMaps(asker: Asker, type: string, field: PayloadField, { check }: Asked): Promise<unknown> {
  const [first, ...rest] = field.fields
  if (first === undefined) return undefined
  const maps: Payload[] = []
  asker.tell(`${fieldWords(type, field.name)[asker.language]}:`)
  for (;;) {
    asker.tell(asker.words.another(maps.length + 1))
    const anything = { check: () => undefined, suggestions: [] }
    const begun = await askField(asker, type, { ...first, needed: false }, anything)
    if (begun === undefined) break
    const map: Record<string, unknown> = { [first.name]: begun }
    for (const each of rest) {
      const value = await askField(asker, type, each, anything)
      if (value !== undefined) map[each.name] = value
    }
    const mistake = check([map])
    if (mistake === undefined) maps.push(map)
    else asker.tell(mistake)
  }
  return maps.length > 0 || field.needed ? maps : undefined
}

/** `Share that was reached (reach; 0 to 1, 40 %, or 2 of 5; Enter skips)`. */
function questionOf({ words, language }: Asker, type: string, { name, kind, needed, choices }: PayloadField): string {
  const remarks = [
    name,
    ...(choices.length > 0 ? [choices.map((choice) => choiceWords(choice, language)).join(" | ")] : []),
    ...(isExplained(kind) ? [words.kinds[kind]] : []),
    needed ? words.needed : words.skip,
  ]
  return `${fieldWords(type, name)[language]} (${remarks.join("; ")})`
}

function mistakeIn(
  type: string,
  field: string,
  value: unknown,
  model: AnyModel,
  { language }: Asker,
): string | undefined {
  const finding = payloadFinding(type, field, value, model)
  return finding === undefined ? undefined : findingLine(finding, language)
}

/** Names that the history uses in fields of that name; ids and types where a field is of one. */
function suggestionsFor(
  { name, kind }: PayloadField,
  history: readonly HistoryEvent[],
  model: AnyModel,
): readonly string[] {
  if (kind !== "text" && kind !== "texts") return []
  if (name === "event") return Object.keys(model.events)
  if (name === "about") return history.map(({ id }) => id)
  if (name === "indicator") return model.variables.map(({ id }) => id)
  const used = history.flatMap(({ payload }) => {
    const value: unknown = Object.entries(payload ?? {}).find(([field]) => field === name)?.[1]
    return typeof value === "string" ? [value] : []
  })
  return [...new Set(used)].toSorted()
}
