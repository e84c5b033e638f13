/** Payload number: how a number of an event's payload is read: a share in percent, any other as it is. */
import type { Language } from "@laksana/core"
import { plainNumber } from "./model-told.ts"
import { isShareField } from "./payload-fields.ts"
import { quantitiesIn } from "./quantities.ts"

export function numberIn(field: string, value: number, language: Language): string {
  if (!isShareField(field)) return plainNumber(value, language)
  return quantitiesIn(language).percent(value, Number.isInteger(Number((value * 100).toPrecision(12))) ? 0 : 1)
}
