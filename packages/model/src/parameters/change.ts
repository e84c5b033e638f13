/** Change: how things change between events. */
import type { Parameter } from "@laksana/engine"
import { assumption, literature } from "../evidence.ts"
import { share, uniform } from "./ranges.ts"

export const change: readonly Parameter[] = [
  {
    id: "decay",
    title: {
      en: "decay of awareness and of unused skill",
      id: "penurunan pengetahuan dan keterampilan yang tidak dipakai",
    },
    unit: "per month",
    prior: uniform(0.01, 0.107),
    bounds: share,
    evidence: literature(
      "Top: half-life of 6.5–13 months (Tatel & Ackerman 2025); bottom assumed.",
      "Batas atas: waktu paruh 6,5–13 bulan (Tatel & Ackerman 2025); batas bawah diasumsikan.",
    ),
  },
  {
    id: "peerSpread",
    title: { en: "spread from colleague to colleague", id: "penyebaran antarpegawai" },
    unit: "per month",
    prior: uniform(0.017, 0.033),
    bounds: [0, 2],
    evidence: literature(
      "Bass 1969 and later estimates of q, 0.2–0.4 a year; weak for this setting.",
      "Bass 1969 dan taksiran q sesudahnya, 0,2–0,4 per tahun; lemah untuk konteks ini.",
    ),
  },
  {
    id: "teamRecovery",
    title: { en: "time in which a team recovers", id: "waktu pemulihan tim" },
    unit: "months",
    prior: uniform(2, 9),
    bounds: [0.5, 60],
    evidence: assumption(
      "Sign from the literature on teams; the time is assumed.",
      "Tanda dari literatur tentang tim; lamanya diasumsikan.",
    ),
  },
  {
    id: "commitmentReversion",
    title: { en: "time in which leaders revert to their commitment", id: "waktu kembalinya komitmen pimpinan" },
    unit: "months",
    prior: uniform(6, 18),
    bounds: [1, 120],
    evidence: assumption(
      "A signal wears off within a budget year or so.",
      "Pengaruh sebuah pernyataan memudar dalam kira-kira satu tahun anggaran.",
    ),
  },
  {
    id: "leaderToDisposition",
    title: { en: "weight of leaders in the disposition of staff", id: "bobot pimpinan terhadap disposisi pegawai" },
    unit: "weight",
    prior: uniform(0.2, 0.5),
    bounds: share,
    evidence: literature(
      "Sign and order: Jackson, Meyer & Wang 2013 (leadership and commitment, ρ about 0.45).",
      "Tanda dan kisaran besarnya: Jackson, Meyer & Wang 2013 (kepemimpinan dan komitmen, ρ sekitar 0,45).",
      [27],
    ),
  },
  {
    id: "dispositionAdjustment",
    title: { en: "time in which disposition follows", id: "waktu penyesuaian disposisi" },
    unit: "months",
    prior: uniform(6, 18),
    bounds: [1, 120],
    evidence: assumption(
      "Attitudes follow leaders slowly; the time is assumed.",
      "Sikap pegawai mengikuti pimpinan secara perlahan; lamanya diasumsikan.",
    ),
  },
  {
    id: "disappointment",
    title: {
      en: "disposition lost where effort shows no result",
      id: "penurunan disposisi bila upaya tidak tampak hasilnya",
    },
    unit: "per month, of the gap between awareness and process readiness",
    prior: uniform(0, 0.02),
    bounds: share,
    evidence: literature("Structure: Repenning 2002; size assumed.", "Struktur: Repenning 2002; besarnya diasumsikan."),
  },
  {
    id: "motivationThreshold",
    title: { en: "disposition below which effort reverts", id: "batas disposisi yang membuat upaya surut" },
    unit: "index",
    prior: uniform(0.3, 0.6),
    bounds: share,
    evidence: literature(
      "Structure: Repenning 2002; level assumed.",
      "Struktur: Repenning 2002; batasnya diasumsikan.",
      [24, 25],
    ),
  },
  {
    id: "lapseWhenMotivated",
    title: {
      en: "lapses above that threshold, relative to below",
      id: "kemunduran di atas batas itu, relatif terhadap di bawahnya",
    },
    unit: "ratio",
    prior: uniform(0.2, 0.6),
    bounds: share,
    evidence: literature("Structure: Repenning 2002; size assumed.", "Struktur: Repenning 2002; besarnya diasumsikan."),
  },
  {
    id: "monitoringFade",
    title: { en: "fading of monitoring", id: "memudarnya monitoring" },
    unit: "per month",
    prior: uniform(0.03, 0.12),
    bounds: share,
    evidence: assumption(
      "A round's effect is gone in about a year.",
      "Pengaruh satu putaran hilang dalam kira-kira setahun.",
    ),
  },
  {
    id: "budgetLapse",
    title: { en: "resources that lapse with the budget year", id: "sumber daya yang berakhir bersama tahun anggaran" },
    unit: "share, each January",
    prior: uniform(0.2, 0.5),
    bounds: share,
    evidence: assumption(
      "Indonesia's budgets are yearly; what is not renewed ends.",
      "Anggaran di Indonesia bersifat tahunan; yang tidak diperbarui berakhir.",
    ),
  },
  {
    id: "restrictedTurnover",
    title: {
      en: "member changes while replacement is restricted",
      id: "pergantian anggota selama penggantian pejabat dibatasi",
    },
    unit: "ratio",
    prior: uniform(0.1, 0.5),
    bounds: share,
    evidence: assumption(
      "The restriction binds officials, not every member.",
      "Pembatasan itu mengikat pejabat, bukan setiap anggota.",
    ),
  },
]
