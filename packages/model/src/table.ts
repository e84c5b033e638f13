/**
 * Table: the causal table. One row per process: its base rate per month in Paser as it is, its gate, and a cell per driver
 * whose elasticity is the strength of the paper's claims. Signs are the claims'; sizes are assumed, wide, and drawn anew
 * for every run. An intensity is base × gate × Π (driver / reference) ^ elasticity × Π (1 + strength × amplifier).
 */
import type { CoreEventType } from "@laksana/core"
import type { Evidence, Process, Text } from "@laksana/engine"
import { assumption, type Places, signDerivedFrom, signFrom } from "./evidence.ts"
import type { GateName } from "./gates.ts"
import type { VariableId } from "./variables.ts"

/** A driver's elasticity, or an amplifier's strength, at the middle of its prior. */
export interface Cell {
  readonly variable: VariableId
  readonly size: number
  readonly evidence: Evidence
  /** Multiplies the elasticity by 1 − this variable. */
  readonly dampedBy?: VariableId
}

export interface Row {
  readonly process: string
  /** The type of the events it makes, where the process is not named after it. */
  readonly produces?: CoreEventType
  /** What tells its events from those of another process that makes the same type. */
  readonly where?: NonNullable<Process<object>["where"]>
  readonly title: Text
  /** The base rate at the middle of its prior, per month; or the parameters whose product it is. */
  readonly base: number | readonly (string | number)[]
  readonly baseEvidence: Evidence
  readonly gate: GateName
  readonly drivers: readonly Cell[]
  readonly amplifiers?: readonly Cell[]
}

/** A cell whose sign is stated in the paper. */
const said = (
  variable: VariableId,
  size: number,
  places: Places,
  claims: readonly number[],
  dampedBy?: VariableId,
): Cell => ({
  variable,
  size,
  evidence: signFrom("paper", places, claims),
  ...(dampedBy === undefined ? {} : { dampedBy }),
})

/** A cell whose sign follows from two statements of the paper and stands in neither. */
const derived = (variable: VariableId, size: number, places: Places, claims: readonly number[]): Cell => ({
  variable,
  size,
  evidence: signDerivedFrom(places, claims),
})

/** A cell that is ours. */
const ours = (variable: VariableId, size: number, en: string, id: string): Cell => ({
  variable,
  size,
  evidence: assumption(en, id),
})

/** A base rate, which is always ours. */
const rate = assumption

export const table: readonly Row[] = [
  {
    process: "TeamMeetingHeld",
    title: { en: "team meetings", id: "rapat tim" },
    base: 0.25,
    baseEvidence: rate(
      "About once a quarter would be usual; R5 reports far less discussion.",
      "Sekali per triwulan lazimnya; R5 melaporkan diskusi yang jauh lebih sedikit.",
    ),
    gate: "teamFormed",
    drivers: [
      said("leaderCommitment", 0.8, "D4", [26]),
      said("teamFunction", 0.5, "R5", [3, 5]),
      said(
        "capacity",
        0.3,
        { en: "R5, buffered by teamwork (R2)", id: "R5, teredam oleh kerja tim (R2)" },
        [4, 13],
        "teamFunction",
      ),
    ],
  },
  {
    process: "MembersChanged",
    title: { en: "changes of team members", id: "pergantian anggota tim" },
    base: ["memberTurnover", "keyMembers", 1 / 12],
    baseEvidence: rate("Turnover of the members whose change is felt.", "Pergantian anggota yang terasa pengaruhnya."),
    gate: "membersMayChange",
    drivers: [],
  },
  {
    process: "SocializationHeldFormal",
    produces: "SocializationHeld",
    where: { formality: "formal" },
    title: { en: "formal socialisations", id: "sosialisasi formal" },
    base: 0.03,
    baseEvidence: rate(
      "None in the nine months after the guideline (P4, R7, D4).",
      "Tidak ada dalam sembilan bulan setelah pedoman ditetapkan (P4, R7, D4).",
      [27],
    ),
    gate: "guidelineEnacted",
    drivers: [
      said("teamFunction", 0.9, "R7", [15]),
      derived("leaderCommitment", 0.9, { en: "R7 and D4 together", id: "R7 dan D4 bersama-sama" }, [16, 27]),
      said("disposition", 0.5, "R7", [16]),
      ours(
        "resources",
        0.2,
        "Needs money or people to be carried out.",
        "Pelaksanaannya memerlukan anggaran atau pegawai.",
      ),
    ],
  },
  {
    process: "SocializationHeldIncidental",
    produces: "SocializationHeld",
    where: { formality: "incidental" },
    title: { en: "incidental socialisations", id: "sosialisasi insidental" },
    base: 0.1,
    baseEvidence: rate("Told on some occasions (D3).", "Disampaikan pada beberapa kesempatan (D3).", [20]),
    gate: "guidelineEnacted",
    drivers: [],
    amplifiers: [said("formalSocializationDelayed", 0.5, "R7", [17])],
  },
  {
    process: "InstrumentIssued",
    title: { en: "instruments issued", id: "penerbitan instrumen" },
    base: 0.05,
    baseEvidence: rate(
      "The unit prepares instruments (R7); none is reported as issued.",
      "Unit menyiapkan instrumen (R7); belum ada yang dilaporkan terbit.",
    ),
    gate: "guidelineIncomplete",
    drivers: [
      said("teamFunction", 0.7, "S1", [8]),
      ours(
        "leaderCommitment",
        0.5,
        "Instruments need a signature from above.",
        "Instrumen memerlukan tanda tangan pimpinan.",
      ),
      said(
        "capacity",
        0.4,
        { en: "E2, buffered by teamwork (R2)", id: "E2, teredam oleh kerja tim (R2)" },
        [13, 14],
        "teamFunction",
      ),
    ],
    amplifiers: [said("formalSocializationDelayed", 0.25, "R7", [17])],
  },
  {
    process: "GuidelineAmended",
    title: { en: "amendments of the guideline", id: "perubahan pedoman" },
    base: 0.008,
    baseEvidence: rate(
      "A regulation is seldom amended within its first years.",
      "Peraturan jarang diubah pada tahun-tahun pertamanya.",
    ),
    gate: "guidelineIncomplete",
    drivers: [
      ours(
        "leaderCommitment",
        0.7,
        "An amendment is the regent's own act.",
        "Perubahan peraturan adalah kewenangan bupati sendiri.",
      ),
      ours("teamFunction", 0.5, "The team drafts it.", "Tim yang menyusunnya."),
    ],
  },
  {
    process: "ResourcesAllocated",
    title: { en: "allocations of resources", id: "pengalokasian sumber daya" },
    base: 0.12,
    baseEvidence: rate(
      "Somewhat more than once a year, in the budget and its revision.",
      "Sedikit lebih dari sekali setahun, pada penetapan dan perubahan anggaran.",
    ),
    gate: "budgetSeason",
    drivers: [
      said("leaderCommitment", 0.8, "E3", [40]),
      ours("monitoring", 0.2, "What is monitored is budgeted for.", "Yang dipantau akan dianggarkan."),
    ],
    amplifiers: [ours("planAdopted", 0.5, "A plan names what it needs.", "Rencana menyebutkan kebutuhannya.")],
  },
  {
    process: "StaffAppointed",
    title: { en: "vacant posts filled", id: "pengisian formasi" },
    base: 0.06,
    baseEvidence: rate("Three posts have stayed vacant (R2).", "Tiga formasi masih kosong (R2)."),
    gate: "vacant",
    drivers: [said("resources", 0.8, "R1", [10])],
  },
  {
    process: "StaffLeft",
    title: { en: "posts falling vacant", id: "formasi menjadi lowong" },
    base: 0.02,
    baseEvidence: rate(
      "One of some fifteen staff in about four years.",
      "Satu dari sekitar lima belas pegawai dalam kira-kira empat tahun.",
    ),
    gate: "staffed",
    drivers: [],
  },
  {
    process: "TrainingHeld",
    title: { en: "trainings", id: "pelatihan" },
    base: 0.06,
    baseEvidence: rate(
      "None is reported; less than once a year assumed.",
      "Tidak ada yang dilaporkan; diasumsikan kurang dari sekali setahun.",
    ),
    gate: "guidelineEnacted",
    drivers: [
      said("resources", 0.8, "R1", [12]),
      said("guidelineCompleteness", 0.6, "S1", [7]),
      ours(
        "leaderCommitment",
        0.5,
        "Leaders release staff for training.",
        "Pimpinan yang mengizinkan pegawai mengikuti pelatihan.",
      ),
    ],
  },
  {
    process: "PlanAdopted",
    title: { en: "adoption of the action plan", id: "penetapan rencana aksi" },
    base: 0.06,
    baseEvidence: rate(
      "Planned for early 2025 (P4), held back by what is missing.",
      "Direncanakan pada awal 2025 (P4), tertahan oleh hal-hal yang belum ada.",
    ),
    gate: "planPending",
    drivers: [
      ours("leaderCommitment", 0.7, "The plan is the leaders' to adopt.", "Rencana ditetapkan oleh pimpinan."),
      ours("teamFunction", 0.4, "The team drafts it.", "Tim yang menyusunnya."),
    ],
    amplifiers: [said("formalSocializationHeld", 1.5, "P4", [18]), said("actionPlanIncluded", 0.4, "D2", [28])],
  },
  {
    process: "ProcessRevised",
    title: {
      en: "revisions of business processes (per agency)",
      id: "penyesuaian proses bisnis (per perangkat daerah)",
    },
    base: 0.0035,
    baseEvidence: rate(
      "Only part of the agencies' processes show the change (P4).",
      "Baru sebagian proses bisnis perangkat daerah yang menunjukkan perubahan (P4).",
    ),
    gate: "agenciesToRevise",
    drivers: [
      said("awareness", 0.9, "S1, D4", [8, 21]),
      said("disposition", 0.7, "D1", [23, 25]),
      said("skill", 0.4, "R1", [12]),
      said("guidelineCompleteness", 0.8, "S1", [6, 7]),
      said("resources", 0.2, "R1", [10, 11]),
    ],
    amplifiers: [
      said(
        "processReadiness",
        2,
        { en: "P2, as between governments", id: "P2, sebagaimana antarpemerintah daerah" },
        [30],
      ),
      said("support", 0.3, "P4", [35]),
    ],
  },
  {
    process: "ProcessLapsed",
    title: { en: "lapses to the old way (per agency)", id: "kembali ke cara lama (per perangkat daerah)" },
    base: 0.02,
    baseEvidence: rate(
      "Some agency in four years for each that revised, at Paser's condition.",
      "Kira-kira sekali dalam empat tahun untuk setiap perangkat daerah yang telah menyesuaikan, pada kondisi Paser.",
    ),
    gate: "revisedLapsing",
    drivers: [
      said("disposition", -1, "D1", [24]),
      ours(
        "monitoring",
        -0.4,
        "Follow-up keeps effort up (Repenning 2002).",
        "Tindak lanjut menjaga upaya tetap berjalan (Repenning 2002).",
      ),
    ],
  },
  {
    process: "SkpAdjusted",
    title: { en: "adjustments of SKP (per agency)", id: "penyesuaian SKP (per perangkat daerah)" },
    base: 0.45,
    baseEvidence: rate(
      "SKP is set in January and February; most agencies that revised then follow.",
      "SKP ditetapkan pada Januari dan Februari; sebagian besar perangkat daerah yang telah menyesuaikan lalu mengikuti.",
      [33],
    ),
    gate: "skpSeason",
    drivers: [
      said("awareness", 0.5, "D4", [21]),
      said("guidelineCompleteness", 0.5, "S1", [7]),
      ours("monitoring", 0.2, "What is monitored enters the targets.", "Yang dipantau masuk ke dalam sasaran kinerja."),
    ],
  },
  {
    process: "MonitoringDone",
    title: { en: "monitoring rounds", id: "putaran monitoring dan evaluasi" },
    base: 0.08,
    baseEvidence: rate("About yearly.", "Kira-kira setahun sekali."),
    gate: "guidelineEnacted",
    drivers: [
      said("leaderCommitment", 0.7, "D4", [26]),
      ours("teamFunction", 0.5, "The team carries it out.", "Tim yang melaksanakannya."),
    ],
    amplifiers: [
      ours("planAdopted", 0.6, "A plan sets rounds.", "Rencana menetapkan putaran monitoring."),
      said("coordination", 0.5, "P3", [31]),
    ],
  },
  {
    process: "CommitmentSignalled",
    title: { en: "signals of commitment", id: "pernyataan komitmen pimpinan" },
    base: 0.04,
    baseEvidence: rate(
      "The regional head is committed (E3); a signal every other year.",
      "Kepala daerah berkomitmen (E3); satu pernyataan setiap dua tahun.",
      [40],
    ),
    gate: "always",
    drivers: [],
    amplifiers: [
      ours(
        "coordination",
        0.5,
        "A governor's order asks regents to answer.",
        "Perintah gubernur meminta tanggapan bupati.",
      ),
    ],
  },
]
