/**
 * Evidence: what the numbers of the model rest on, said in both languages. The paper is cited by its places (`R1`, `D4`, `AB`),
 * literature by names and year; neither is translated.
 */
import type { Evidence, Text } from "@laksana/engine"

/** Places in the paper, alone or with words beside them. */
export type Places = string | Text

const evidence = (grade: Evidence["grade"], en: string, id: string, claims?: readonly number[]): Evidence => ({
  grade,
  source: { en, id },
  ...(claims === undefined ? {} : { claims }),
})

export const paper = (en: string, id: string, claims?: readonly number[]) => evidence("paper", en, id, claims)
export const literature = (en: string, id: string, claims?: readonly number[]) => evidence("literature", en, id, claims)
export const assumption = (en: string, id: string, claims?: readonly number[]) => evidence("assumption", en, id, claims)

/** What has its sign from the paper and its size from us. */
export function signFrom(grade: "paper" | "assumption", places: Places, claims: readonly number[]): Evidence {
  const { en, id } = textOf(places)
  return evidence(grade, `Sign: ${en}; size assumed.`, `Tanda: ${id}; besarnya diasumsikan.`, claims)
}

/** What has its sign from several statements of the paper, and stands in none of them. */
export function signDerivedFrom(places: Places, claims: readonly number[]): Evidence {
  const { en, id } = textOf(places)
  return assumption(
    `Sign derived from ${en}, not stated; size assumed.`,
    `Tanda disimpulkan dari ${id}, tidak dinyatakan langsung; besarnya diasumsikan.`,
    claims,
  )
}

const textOf = (places: Places): Text => (typeof places === "string" ? { en: places, id: places } : places)
