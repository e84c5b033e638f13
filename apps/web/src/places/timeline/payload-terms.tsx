/** Payload terms: what an entry says beside its title, field by field, in words. */
import type { HistoryEvent, Language } from "@laksana/core"
import { choiceWords, fieldWords, type Quantities } from "@laksana/words"
import { useLanguage } from "../../app/app.ts"

export function PayloadTerms({ event, title }: { readonly event: HistoryEvent; readonly title: string }) {
  const { language, quantities } = useLanguage()
  const { type, payload } = event
  const fields = typeof payload === "object" && payload !== null ? Object.entries(payload) : []
  if (fields.length === 0) return null
  return (
    <section class="stack">
      <h4>{title}</h4>
      <dl class="terms">
        {fields.map(([field, value]: readonly [string, unknown]) => (
          <>
            <dt>{fieldWords(type, field)[language]}</dt>
            <dd dir="auto">{valueInWords(value, language, quantities)}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

/** A value of a payload: names with what they mean, numbers as they are written in the language, lists with commas. */
function valueInWords(value: unknown, language: Language, quantities: Quantities): string {
  if (typeof value === "number") return quantities.number(value, Number.isInteger(value) ? 0 : 2)
  if (typeof value === "boolean") return yesOrNo[language][value ? "yes" : "no"]
  if (typeof value === "string") return choiceWords(value, language)
  if (Array.isArray(value)) return value.map((each: unknown) => valueInWords(each, language, quantities)).join(", ")
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .map(([key, each]: readonly [string, unknown]) => `${key}: ${valueInWords(each, language, quantities)}`)
      .join("; ")
  }
  return "–"
}

const yesOrNo = { en: { yes: "yes", no: "no" }, id: { yes: "ya", no: "tidak" } } as const
