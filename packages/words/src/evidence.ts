/** Evidence: the grades of evidence and the dimensions of a grid, as words. */
import type { Bilingual, EvidenceGrade } from "@laksana/core"

export const gradeWords: Readonly<Record<EvidenceGrade, Bilingual>> = {
  paper: { en: "from the paper", id: "dari artikel" },
  literature: { en: "from literature", id: "dari literatur" },
  external: { en: "from another public source", id: "dari sumber publik lain" },
  assumption: { en: "our assumption", id: "asumsi kami" },
  hypothetical: { en: "hypothetical", id: "pengandaian" },
}

const dimensions: Readonly<Record<string, Bilingual>> = {
  resourcing: { en: "resourcing", id: "sumber daya" },
  commitment: { en: "commitment", id: "komitmen" },
}

/** A dimension that a case has named itself keeps its own name in both languages. */
export const dimensionWords = (dimension: string): Bilingual =>
  dimensions[dimension] ?? { en: dimension, id: dimension }

/** What a case's dimension is called: one that is named as a parameter of the model is called as that is. */
export const dimensionTitled = (
  dimension: string,
  parameters: readonly { readonly id: string; readonly title: Bilingual }[],
): Bilingual => parameters.find(({ id }) => id === dimension)?.title ?? dimensionWords(dimension)
