/** Phases: the five phases of the paper's abstract, in its order, with the variables in which each shows. */
import type { Text } from "@laksana/engine"
import type { VariableId } from "./variables.ts"

export interface Phase {
  /** Also the id of the milestone that ends it. */
  readonly id: string
  readonly title: Text
  readonly variables: readonly VariableId[]
}

export const phases: readonly Phase[] = [
  {
    id: "socialization",
    title: { en: "Socialisation", id: "Sosialisasi" },
    variables: ["awareness", "formalSocializations"],
  },
  {
    id: "technical-guidelines",
    title: { en: "Technical guidelines", id: "Penyusunan pedoman teknis" },
    variables: ["guidelineCompleteness"],
  },
  {
    id: "resource-allocation",
    title: { en: "Resource allocation", id: "Pengalokasian sumber daya" },
    variables: ["capacity", "resources"],
  },
  {
    id: "capacity-building",
    title: { en: "Capacity building and training", id: "Peningkatan kapasitas dan pelatihan" },
    variables: ["skill"],
  },
  {
    id: "full-implementation",
    title: { en: "Full implementation", id: "Implementasi penuh" },
    variables: ["processReadiness", "skpAdoption", "monitoring", "monitoringRounds"],
  },
]
