/** Milestones: what each phase of implementation is taken to mean, for cases that do not say so themselves. */
import type { Milestone } from "@laksana/engine"
import { assumption } from "./evidence.ts"

const thresholds = (places: string) =>
  assumption(
    `What is asked: ${places}; the thresholds are assumed.`,
    `Yang diminta: ${places}; ambang batasnya diasumsikan.`,
  )

export const milestones: readonly Milestone[] = [
  {
    id: "socialization",
    title: { en: "Socialisation", id: "Sosialisasi" },
    all: [
      { variable: "formalSocializations", atLeast: 1 },
      { variable: "awareness", atLeast: 0.5 },
    ],
    evidence: thresholds("AB, D4"),
  },
  {
    id: "technical-guidelines",
    title: { en: "Technical guidelines", id: "Pedoman teknis" },
    all: [{ variable: "guidelineCompleteness", atLeast: 0.9 }],
    evidence: thresholds("AB, S1"),
  },
  {
    id: "resource-allocation",
    title: { en: "Resource allocation", id: "Pengalokasian sumber daya" },
    all: [
      { variable: "capacity", atLeast: 0.95 },
      { variable: "resources", atLeast: 0.5 },
    ],
    evidence: thresholds("AB, R1, R2"),
  },
  {
    id: "capacity-building",
    title: { en: "Capacity building and training", id: "Peningkatan kapasitas dan pelatihan" },
    all: [{ variable: "skill", atLeast: 0.5 }],
    evidence: thresholds("AB, R1"),
  },
  {
    id: "full-implementation",
    title: { en: "Full implementation", id: "Implementasi penuh" },
    all: [
      { variable: "guidelineCompleteness", atLeast: 0.9 },
      { variable: "awareness", atLeast: 0.5 },
      { variable: "skill", atLeast: 0.4 },
      { variable: "processReadiness", atLeast: 0.8 },
      { variable: "skpAdoption", atLeast: 0.6 },
      { variable: "monitoringRounds", atLeast: 2 },
    ],
    evidence: thresholds("AB, P4, D4, K1"),
  },
]
