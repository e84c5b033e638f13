/** Effects: what events do. */
import type { Parameter } from "@laksana/engine"
import { assumption, literature, paper, signFrom } from "../evidence.ts"
import { share, uniform } from "./ranges.ts"

export const effects: readonly Parameter[] = [
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
      "Tanda: R5 dan kajian tentang pergantian anggota tim; besarnya diasumsikan.",
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
