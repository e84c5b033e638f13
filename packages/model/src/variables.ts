/**
 * Variables: what is read from the state. The indicators are the eleven indices that the product reports; `reference` is
 * Paser's condition in mid-2024, at which a driver's factor is 1. Grade of the references: assumption (the paper gives
 * only their order).
 */
import type { Variable } from "@laksana/engine"
import type { PolicyState } from "./state.ts"

const unit = [0, 1] as const
const rounds = [0, 1000] as const

export const indicators = [
  {
    id: "guidelineCompleteness",
    title: { en: "guideline completeness", id: "kelengkapan pedoman" },
    reference: 0.55,
    read: (state) => state.guidelineCompleteness,
  },
  {
    id: "leaderCommitment",
    title: { en: "leader commitment", id: "komitmen pimpinan" },
    reference: 0.25,
    read: (state) => state.leaderCommitment,
  },
  {
    id: "teamFunction",
    title: { en: "team function", id: "keberfungsian tim" },
    reference: 0.25,
    read: (state) => state.teamFunction,
  },
  {
    id: "capacity",
    title: { en: "capacity (posts filled)", id: "kapasitas (formasi terisi)" },
    reference: 0.8,
    read: (state) => 1 - state.vacancies / state.required,
  },
  {
    id: "resources",
    title: { en: "resources allocated", id: "sumber daya yang dialokasikan" },
    reference: 0.2,
    read: (state) => state.resources,
  },
  {
    id: "awareness",
    title: { en: "awareness among staff", id: "pengetahuan pegawai tentang kebijakan" },
    reference: 0.15,
    read: (state) => state.awareness,
  },
  {
    id: "disposition",
    title: { en: "disposition of implementers", id: "disposisi pelaksana" },
    reference: 0.3,
    read: (state) => state.disposition,
  },
  { id: "skill", title: { en: "skill", id: "keterampilan" }, reference: 0.1, read: (state) => state.skill },
  {
    id: "processReadiness",
    title: { en: "process readiness (agencies revised)", id: "kesiapan proses bisnis (perangkat daerah)" },
    reference: 0.05,
    read: (state) => state.revised / state.agencies,
  },
  {
    id: "skpAdoption",
    title: { en: "SKP adoption", id: "penerapan dalam SKP" },
    reference: 0.02,
    read: (state) => state.adjusted / state.agencies,
  },
  {
    id: "monitoring",
    title: { en: "monitoring", id: "monitoring dan evaluasi" },
    reference: 0.1,
    read: (state) => state.monitoring,
  },
] as const satisfies readonly Omit<Variable<PolicyState>, "bounds" | "indicator">[]

export type IndicatorId = (typeof indicators)[number]["id"]

const facts = [
  {
    id: "formalSocializationDelayed",
    title: { en: "formal socialisation still to come", id: "sosialisasi formal belum dilaksanakan" },
    bounds: unit,
    read: (state) => (state.guidelineEnacted === 1 && state.formalSocializations === 0 ? 1 : 0),
  },
  {
    id: "formalSocializationHeld",
    title: { en: "a formal socialisation held", id: "sosialisasi formal sudah dilaksanakan" },
    bounds: unit,
    read: (state) => (state.formalSocializations > 0 ? 1 : 0),
  },
  {
    id: "formalSocializations",
    title: { en: "formal socialisations held", id: "jumlah sosialisasi formal" },
    bounds: rounds,
    read: (state) => state.formalSocializations,
  },
  {
    id: "monitoringRounds",
    title: { en: "monitoring rounds done", id: "jumlah putaran monitoring" },
    bounds: rounds,
    read: (state) => state.monitoringRounds,
  },
  {
    id: "planAdopted",
    title: { en: "action plan adopted", id: "rencana aksi ditetapkan" },
    bounds: unit,
    read: (state) => state.planAdopted,
  },
  {
    id: "actionPlanIncluded",
    title: { en: "included in the reform action plan", id: "dimuat dalam rencana aksi reformasi birokrasi" },
    bounds: unit,
    read: (state) => state.actionPlanIncluded,
  },
  {
    id: "support",
    title: { en: "support activities under way", id: "kegiatan pendukung berjalan" },
    bounds: unit,
    read: (state) => state.supported,
  },
  {
    id: "coordination",
    title: { en: "provincial coordination of monitoring", id: "koordinasi monitoring oleh provinsi" },
    bounds: unit,
    read: (state) => state.coordinated,
  },
] as const satisfies readonly Variable<PolicyState>[]

export type FactId = (typeof facts)[number]["id"]
export type VariableId = IndicatorId | FactId

export const variables: readonly Variable<PolicyState>[] = [
  ...indicators.map((indicator) => ({ ...indicator, bounds: unit, indicator: true })),
  ...facts,
]

/** Every variable at once, in the order above: the inner loop's way to read them. */
export function observe(state: PolicyState, values: Float64Array): void {
  values[0] = state.guidelineCompleteness
  values[1] = state.leaderCommitment
  values[2] = state.teamFunction
  values[3] = 1 - state.vacancies / state.required
  values[4] = state.resources
  values[5] = state.awareness
  values[6] = state.disposition
  values[7] = state.skill
  values[8] = state.revised / state.agencies
  values[9] = state.adjusted / state.agencies
  values[10] = state.monitoring
  values[11] = state.guidelineEnacted === 1 && state.formalSocializations === 0 ? 1 : 0
  values[12] = state.formalSocializations > 0 ? 1 : 0
  values[13] = state.formalSocializations
  values[14] = state.monitoringRounds
  values[15] = state.planAdopted
  values[16] = state.actionPlanIncluded
  values[17] = state.supported
  values[18] = state.coordinated
}
