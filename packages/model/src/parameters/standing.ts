/** Standing: where things stand: read once, before anything happened, or at the event that sets them. */
import type { Parameter } from "@laksana/engine"
import { assumption, paper } from "../evidence.ts"
import { share, uniform } from "./ranges.ts"

export const standing: readonly Parameter[] = [
  {
    id: "agencies",
    title: { en: "agencies of the jurisdiction", id: "jumlah perangkat daerah" },
    unit: "agencies",
    prior: uniform(25, 40),
    bounds: [1, 150],
    evidence: assumption(
      "The paper gives no number; usual for an Indonesian regency.",
      "Artikel tidak menyebut jumlahnya; lazim bagi kabupaten di Indonesia.",
    ),
  },
  {
    id: "initialCapacity",
    title: { en: "capacity of the responsible unit", id: "kapasitas unit penanggung jawab" },
    unit: "share of posts filled",
    prior: uniform(0.79, 0.83),
    bounds: [0.1, 0.99],
    evidence: paper(
      "R2: 11 of 14 or 15 of 18 posts filled; the text allows both.",
      "R2: 11 dari 14 atau 15 dari 18 formasi terisi; teksnya memungkinkan keduanya.",
      [13],
    ),
  },
  {
    id: "commitmentBaseline",
    title: { en: "commitment to which leaders revert", id: "komitmen pimpinan yang mendasar" },
    unit: "index",
    prior: uniform(0.1, 0.4),
    bounds: share,
    evidence: assumption(
      "D4 calls the commitment of leaders and team low; the level is assumed.",
      "D4 menyebut komitmen pimpinan dan tim rendah; besarnya diasumsikan.",
    ),
  },
  {
    id: "initialTeamFunction",
    title: { en: "team function when formed", id: "keberfungsian tim saat dibentuk" },
    unit: "index",
    prior: uniform(0.1, 0.35),
    bounds: share,
    evidence: assumption(
      "R5 calls involvement and discussion minimal; the level is assumed.",
      "R5 menyebut keterlibatan dan diskusi minim; besarnya diasumsikan.",
    ),
  },
  {
    id: "initialAwareness",
    title: { en: "awareness before the guideline", id: "pengetahuan pegawai sebelum pedoman" },
    unit: "share of staff",
    prior: uniform(0.02, 0.2),
    bounds: share,
    evidence: assumption(
      "D4: most staff do not know the regulations; the level is assumed.",
      "D4: sebagian besar pegawai belum mengetahui peraturan; besarnya diasumsikan.",
    ),
  },
  {
    id: "dispositionBaseline",
    title: { en: "disposition of implementers at rest", id: "disposisi dasar pelaksana" },
    unit: "index",
    prior: uniform(0.2, 0.4),
    bounds: share,
    evidence: assumption(
      "D4: enthusiasm still lacking; the level is assumed.",
      "D4: antusiasme masih kurang; besarnya diasumsikan.",
    ),
  },
  {
    id: "initialSkill",
    title: { en: "skill before any training", id: "keterampilan sebelum pelatihan" },
    unit: "index",
    prior: uniform(0.05, 0.15),
    bounds: share,
    evidence: assumption(
      "No training is reported; the level is assumed.",
      "Tidak ada pelatihan yang dilaporkan; besarnya diasumsikan.",
    ),
  },
  {
    id: "initialResources",
    title: { en: "resources allocated at the outset", id: "sumber daya pada awal" },
    unit: "share of the need",
    prior: uniform(0.1, 0.3),
    bounds: share,
    evidence: assumption(
      "R2: enough to prepare, far from enough to implement; the level is assumed.",
      "R2: cukup untuk mempersiapkan, jauh dari cukup untuk melaksanakan; besarnya diasumsikan.",
    ),
  },
  {
    id: "guidelineCompletenessAtEnactment",
    title: { en: "completeness of the guideline at enactment", id: "kelengkapan pedoman saat ditetapkan" },
    unit: "share",
    prior: uniform(0.4, 0.7),
    bounds: share,
    evidence: paper(
      "S1: team-assignment patterns and instrument formats are missing; the level is assumed.",
      "S1: pola penugasan tim dan format instrumen belum ada; besarnya diasumsikan.",
      [6, 7],
    ),
  },
]
