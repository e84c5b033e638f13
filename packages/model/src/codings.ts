/**
 * Codings: the same variables under two theories of implementation. Van Meter & Van Horn (1975) is the paper's own frame;
 * Edwards III (1980) is the one it names for triangulation.
 */
import type { Text } from "@laksana/engine"
import type { IndicatorId } from "./variables.ts"

export interface Category {
  readonly id: string
  readonly title: Text
  /** What the paper finds, in a word; `scattered` where it has no section of its own. */
  readonly assessment: "mixed" | "not-optimal" | "influence" | "scattered"
  readonly variables: readonly IndicatorId[]
}

export interface Coding {
  readonly id: "van-meter-van-horn" | "edwards"
  readonly title: Text
  readonly categories: readonly Category[]
}

export const codings: readonly Coding[] = [
  {
    id: "van-meter-van-horn",
    title: { en: "Van Meter & Van Horn (1975), six variables", id: "Van Meter & Van Horn (1975), enam variabel" },
    categories: [
      {
        id: "standards",
        title: { en: "standards and objectives", id: "standar dan sasaran kebijakan" },
        assessment: "mixed",
        variables: ["guidelineCompleteness"],
      },
      {
        id: "resources",
        title: { en: "resources", id: "sumber daya" },
        assessment: "mixed",
        variables: ["capacity", "resources", "skill"],
      },
      {
        id: "communication",
        title: { en: "inter-organisational communication", id: "komunikasi antarorganisasi" },
        assessment: "scattered",
        variables: ["awareness", "monitoring"],
      },
      {
        id: "agency",
        title: { en: "characteristics of the implementing agency", id: "karakteristik organisasi pelaksana" },
        assessment: "scattered",
        variables: ["teamFunction", "processReadiness", "skpAdoption"],
      },
      {
        id: "disposition",
        title: { en: "disposition of implementers", id: "disposisi pelaksana" },
        assessment: "not-optimal",
        variables: ["disposition", "leaderCommitment"],
      },
      {
        id: "conditions",
        title: { en: "social, economic and political conditions", id: "kondisi sosial, ekonomi, dan politik" },
        assessment: "influence",
        variables: [],
      },
    ],
  },
  {
    id: "edwards",
    title: { en: "Edwards III (1980), four variables", id: "Edwards III (1980), empat variabel" },
    categories: [
      {
        id: "communication",
        title: { en: "communication", id: "komunikasi" },
        assessment: "scattered",
        variables: ["awareness", "guidelineCompleteness"],
      },
      {
        id: "resources",
        title: { en: "resources", id: "sumber daya" },
        assessment: "mixed",
        variables: ["capacity", "resources", "skill"],
      },
      {
        id: "disposition",
        title: { en: "disposition", id: "disposisi" },
        assessment: "not-optimal",
        variables: ["disposition", "leaderCommitment"],
      },
      {
        id: "structure",
        title: { en: "bureaucratic structure", id: "struktur birokrasi" },
        assessment: "scattered",
        variables: ["teamFunction", "processReadiness", "skpAdoption", "monitoring"],
      },
    ],
  },
]
