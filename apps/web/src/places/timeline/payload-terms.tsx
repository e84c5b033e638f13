/** Payload terms: what an entry says beside its title, field by field, in words. */
import type { HistoryEvent, Language } from "@laksana/core"
import { choiceMeaning, fieldWords, numberIn } from "@laksana/words"
import { useLanguage } from "../../app/app.ts"

export function PayloadTerms({ event, title }: { readonly event: HistoryEvent; readonly title: string }) {
  const { language } = useLanguage()
  const { type, payload } = event
  const fields = typeof payload === "object" && payload !== null ? Object.entries(payload) : []
  if (fields.length === 0) return null
  return (
    <section class="stack">
      <h4>{title}</h4>
      <dl class="terms">
        {fields.map(([field, value]: readonly [string, unknown]) => (
          <>
            <dt>{withoutExample(fieldWords(type, field)[language])}</dt>
            <dd dir="auto">{valueInWords(field, value, language)}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}

/** What a form says besides, such as what can be written there, is no name of what stands there. */
const withoutExample = (label: string): string => label.replace(/, (?:such as|misalnya) .*$/, "")

/** A value of a payload: names with what they mean, numbers as they are written in the language, lists with commas. */
function valueInWords(field: string, value: unknown, language: Language): string {
  if (typeof value === "number") return numberIn(field, value, language)
  if (typeof value === "boolean") return yesOrNo[language][value ? "yes" : "no"]
  if (typeof value === "string") return choiceMeaning(value, language) ?? value
  if (Array.isArray(value)) return value.map((each: unknown) => valueInWords(field, each, language)).join(", ")
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .map(([key, each]: readonly [string, unknown]) => `${key}: ${valueInWords(key, each, language)}`)
      .join("; ")
  }
  return "–"
}

const yesOrNo = { en: { yes: "yes", no: "no" }, id: { yes: "ya", no: "tidak" } } as const
