/**
 * Parameters: what the model does not know, each with a prior, its unit and what it rests on. Base rates and elasticities
 * stand in the causal table (`table.ts`), beside the process they belong to; these are the rest.
 */
import type { Parameter, Prior } from "@laksana/engine"
import { assumption, literature, paper, signFrom } from "./evidence.ts"

const share = [0, 1] as const

const uniform = (low: number, high: number): Prior => ({ uniform: [low, high] })

/** Where things stand: read once, before anything happened, or at the event that sets them. */
const standing: readonly Parameter[] = [
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

/** What events do. */
const effects: readonly Parameter[] = [
  {
    id: "memberTurnover",
    title: { en: "turnover of team members", id: "pergantian anggota tim" },
    unit: "per member and year",
    prior: uniform(0.1, 0.4),
    bounds: [0, 3],
    evidence: assumption(
      "R5 reports changes of members; their frequency is assumed.",
      "R5 melaporkan pergantian anggota; seringnya diasumsikan.",
    ),
  },
  {
    id: "keyMembers",
    title: { en: "members whose change is felt", id: "anggota yang pergantiannya terasa" },
    unit: "members",
    prior: uniform(4, 8),
    bounds: [1, 50],
    evidence: assumption("The size of the team is not given.", "Jumlah anggota tim tidak disebutkan."),
  },
  {
    id: "changeShock",
    title: {
      en: "team function lost when a member changes",
      id: "keberfungsian tim yang hilang saat anggota berganti",
    },
    unit: "share",
    prior: uniform(0.1, 0.5),
    bounds: share,
    evidence: literature(
      "Sign: R5 and studies of team membership change; size assumed.",
      "Arah: R5 dan kajian tentang pergantian anggota tim; besarnya diasumsikan.",
      [3],
    ),
  },
  {
    id: "handover",
    title: { en: "share of a change absorbed by handover", id: "bagian yang teratasi dengan serah terima" },
    unit: "share",
    prior: uniform(0, 0.5),
    bounds: share,
    evidence: assumption(
      "No handover is reported; some is assumed possible.",
      "Tidak ada serah terima yang dilaporkan; sebagian diasumsikan mungkin.",
    ),
  },
  {
    id: "attendance",
    title: { en: "attendance of member agencies", id: "kehadiran perangkat daerah anggota" },
    unit: "share",
    prior: uniform(0.3, 0.7),
    bounds: share,
    evidence: assumption(
      "R5: several agencies absent; the level is assumed.",
      "R5: beberapa perangkat daerah tidak hadir; besarnya diasumsikan.",
      [5],
    ),
  },
  {
    id: "meetingGain",
    title: { en: "team function gained at a meeting", id: "keberfungsian tim yang bertambah tiap rapat" },
    unit: "share of what is missing, at full attendance",
    prior: uniform(0.05, 0.2),
    bounds: share,
    evidence: assumption(
      "Meetings build a team only in part; size assumed.",
      "Rapat hanya sebagian membangun tim; besarnya diasumsikan.",
    ),
  },
  {
    id: "formalReach",
    title: { en: "reach of a formal socialisation", id: "jangkauan sosialisasi formal" },
    unit: "share of staff",
    prior: uniform(0.25, 0.6),
    bounds: share,
    evidence: assumption(
      "No formal socialisation has been held; reach assumed.",
      "Sosialisasi formal belum pernah dilaksanakan; jangkauannya diasumsikan.",
    ),
  },
  {
    id: "incidentalReach",
    title: { en: "reach of an incidental socialisation", id: "jangkauan sosialisasi insidental" },
    unit: "share of staff",
    prior: uniform(0.02, 0.1),
    bounds: share,
    evidence: paper(
      "D3: told on some occasions, in some agencies; reach assumed.",
      "D3: disampaikan pada beberapa kesempatan, di sebagian perangkat daerah; jangkauannya diasumsikan.",
      [20],
    ),
  },
  {
    id: "uptake",
    title: { en: "uptake among those reached", id: "serapan di antara yang terjangkau" },
    unit: "share",
    prior: uniform(0.4, 0.62),
    bounds: share,
    evidence: literature(
      "Saks & Belcourt 2006: 62 % of training is applied at once; weak, from training to telling.",
      "Saks & Belcourt 2006: 62 % hasil pelatihan langsung diterapkan; lemah, karena dari pelatihan ke sosialisasi.",
    ),
  },
  {
    id: "socializationToDisposition",
    title: { en: "disposition gained by those reached", id: "kenaikan disposisi pada yang terjangkau" },
    unit: "share of what is missing",
    prior: uniform(0.05, 0.3),
    bounds: share,
    evidence: signFrom("paper", "D1, D4", [19, 22, 23]),
  },
  {
    id: "instrumentCoverage",
    title: {
      en: "share of the gaps that an instrument closes",
      id: "bagian kekurangan pedoman yang ditutup instrumen",
    },
    unit: "share of what is missing",
    prior: uniform(0.2, 0.5),
    bounds: share,
    evidence: signFrom("paper", "S1", [6, 7]),
  },
  {
    id: "amendmentCoverage",
    title: { en: "share of the gaps that an amendment closes", id: "bagian kekurangan pedoman yang ditutup perubahan" },
    unit: "share of what is missing",
    prior: uniform(0.5, 0.9),
    bounds: share,
    evidence: signFrom("paper", "S1", [6, 7]),
  },
  {
    id: "allocationShare",
    title: {
      en: "share of the unmet need that an allocation meets",
      id: "bagian kebutuhan yang dipenuhi satu alokasi",
    },
    unit: "share of what is missing",
    prior: uniform(0.1, 0.35),
    bounds: share,
    evidence: signFrom("assumption", "R1", [10, 11]),
  },
  {
    id: "trainingReach",
    title: { en: "skill gained at a training", id: "keterampilan yang bertambah tiap pelatihan" },
    unit: "share of what is missing",
    prior: uniform(0.15, 0.4),
    bounds: share,
    evidence: signFrom("assumption", "R1", [12]),
  },
  {
    id: "monitoringGain",
    title: { en: "monitoring gained in a round", id: "kenaikan monitoring tiap putaran" },
    unit: "share of what is missing",
    prior: uniform(0.2, 0.5),
    bounds: share,
    evidence: assumption(
      "One round covers part of the agencies; size assumed.",
      "Satu putaran hanya mencakup sebagian perangkat daerah; besarnya diasumsikan.",
    ),
  },
  {
    id: "monitoringToCommitment",
    title: {
      en: "leader commitment gained in a monitoring round",
      id: "kenaikan komitmen pimpinan tiap putaran monitoring",
    },
    unit: "share of what is missing",
    prior: uniform(0.01, 0.06),
    bounds: share,
    evidence: signFrom(
      "assumption",
      { en: "K1, the continuity that follow-up brings", id: "K1, kesinambungan yang dibawa tindak lanjut" },
      [42],
    ),
  },
  {
    id: "signalGain",
    title: { en: "leader commitment gained by a signal", id: "kenaikan komitmen pimpinan dari satu pernyataan" },
    unit: "share of what is missing",
    prior: uniform(0.05, 0.2),
    bounds: share,
    evidence: signFrom("assumption", "E3", [40]),
  },
]

/** How things change between events. */
const change: readonly Parameter[] = [
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
      "Arah dari literatur tentang tim; lamanya diasumsikan.",
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
      "Arah dan kisaran besarnya: Jackson, Meyer & Wang 2013 (kepemimpinan dan komitmen, ρ sekitar 0,45).",
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

export const ownParameters: readonly Parameter[] = [...standing, ...effects, ...change]
