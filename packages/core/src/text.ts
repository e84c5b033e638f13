/** Text: what a person reads, in both of the product's languages. */
import { Schema } from "effect"

/** A sentence in English and in Indonesian. Neither may be empty. */
export const Bilingual = Schema.Struct({ en: Schema.NonEmptyString, id: Schema.NonEmptyString }).annotate({
  identifier: "Bilingual",
})
export type Bilingual = typeof Bilingual.Type
