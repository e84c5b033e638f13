/** Correction title: what an amendment or a retraction is called where its author gave it no title. */
import type { Bilingual } from "@laksana/core"

export function correctionTitle(kind: "amended" | "retracted", { en, id }: Bilingual): Bilingual {
  return kind === "amended"
    ? { en: `Amended: ${en}`, id: `Diperbaiki: ${id}` }
    : { en: `Retracted: ${en}`, id: `Dicabut: ${id}` }
}
