/**
 * Claims: the paper's 43 causal claims, each with the place where it is made and its home in the model: a cell of the causal
 * table, the effect of an event, a drift, or a reason why it is left out. What is hoped for rather than stated says so.
 */
import type { Text } from "@laksana/engine"
import type { IndicatorId, VariableId } from "./variables.ts"

export type ClaimHome =
  /** A driver or amplifier of a process. */
  | { readonly kind: "cell"; readonly process: string; readonly variable: VariableId }
  /** The rate of a process, or its gate. */
  | { readonly kind: "process"; readonly process: string }
  /** What an event does to a variable. */
  | { readonly kind: "effect"; readonly event: string; readonly variable: IndicatorId }
  /** Slow change of a variable. */
  | { readonly kind: "drift"; readonly variable: IndicatorId }
  | { readonly kind: "left-out"; readonly reason: Text }

export interface Claim {
  readonly number: number
  readonly cause: Text
  readonly effect: Text
  /** `+` more leads to more · `-` more leads to less · `±` either · `0` hardly any. */
  readonly sign: "+" | "-" | "±" | "0"
  readonly place: string
  /** `stated` in the paper as observed or held, or `hoped` for in it. */
  readonly basis: "stated" | "hoped"
  readonly homes: readonly ClaimHome[]
}

const cell = (process: string, variable: VariableId): ClaimHome => ({ kind: "cell", process, variable })
const process = (name: string): ClaimHome => ({ kind: "process", process: name })
const effect = (event: string, variable: IndicatorId): ClaimHome => ({ kind: "effect", event, variable })
const drift = (variable: IndicatorId): ClaimHome => ({ kind: "drift", variable })
const leftOut = (en: string, id: string): ClaimHome => ({ kind: "left-out", reason: { en, id } })

type Entry = readonly [
  number: number,
  causeEn: string,
  causeId: string,
  effectEn: string,
  effectId: string,
  sign: Claim["sign"],
  place: string,
  homes: readonly ClaimHome[],
  basis?: Claim["basis"],
]

const entries: readonly Entry[] = [
  [
    1,
    "stakeholders included in the team",
    "pelibatan pemangku kepentingan dalam tim",
    "legitimacy and accountability",
    "legitimasi dan akuntabilitas",
    "+",
    "R3",
    [
      leftOut(
        "Legitimacy is neither observed nor needed by any milestone.",
        "Legitimasi tidak diamati dan tidak dipakai oleh tonggak mana pun.",
      ),
    ],
  ],
  [
    2,
    "teams drawn from outside the unit",
    "tim yang melibatkan tenaga dari luar",
    "speed of work",
    "kecepatan pelaksanaan",
    "+",
    "R3",
    [process("TeamMeetingHeld")],
  ],
  [
    3,
    "changes of team members",
    "perubahan anggota tim",
    "discussion in the team",
    "diskusi tim",
    "-",
    "R5",
    [effect("MembersChanged", "teamFunction"), cell("TeamMeetingHeld", "teamFunction")],
  ],
  [
    4,
    "shortage of personnel",
    "kekurangan personel",
    "discussion in the team",
    "diskusi tim",
    "-",
    "R5",
    [cell("TeamMeetingHeld", "capacity")],
  ],
  [
    5,
    "absence of member agencies",
    "ketidakhadiran perangkat daerah",
    "discussion in the team",
    "diskusi tim",
    "-",
    "R5",
    [drift("teamFunction"), cell("TeamMeetingHeld", "teamFunction")],
  ],
  [
    6,
    "substance of the guideline",
    "substansi pedoman",
    "attainment of its aims",
    "pencapaian sasaran dan tujuan",
    "+",
    "S1",
    [cell("ProcessRevised", "guidelineCompleteness"), effect("InstrumentIssued", "guidelineCompleteness")],
  ],
  [
    7,
    "missing assignment patterns and formats",
    "belum adanya pola penugasan dan format instrumen",
    "applicability in agencies",
    "penerapan pada perangkat daerah",
    "-",
    "S1",
    [
      cell("ProcessRevised", "guidelineCompleteness"),
      cell("TrainingHeld", "guidelineCompleteness"),
      cell("SkpAdjusted", "guidelineCompleteness"),
    ],
  ],
  [
    8,
    "socialisation, monitoring and a ready team",
    "sosialisasi, monitoring, dan kesiapan tim",
    "aims being conveyed",
    "tersampaikannya sasaran dan tujuan",
    "+",
    "S1",
    [
      effect("SocializationHeld", "awareness"),
      cell("ProcessRevised", "awareness"),
      cell("InstrumentIssued", "teamFunction"),
    ],
  ],
  [
    9,
    "unclear roles",
    "peran yang belum tegas",
    "coaching of plans",
    "pembinaan rencana strategis dan rencana kerja",
    "-",
    "R4",
    [
      leftOut(
        "Coaching of strategic plans is a task of other policies too; the record keeps that it was not carried out, and no milestone asks for it.",
        "Pembinaan renstra dan renja juga tugas kebijakan lain; catatan menyimpan bahwa hal itu tidak terlaksana, dan tidak ada tonggak yang memerlukannya.",
      ),
    ],
  ],
  [
    10,
    "resources",
    "sumber daya",
    "effectiveness and acceptance",
    "efektivitas dan penerimaan",
    "+",
    "R1",
    [cell("ProcessRevised", "resources"), cell("StaffAppointed", "resources")],
  ],
  [
    11,
    "resources",
    "sumber daya",
    "obstacles in the field",
    "hambatan di lapangan",
    "-",
    "R1",
    [cell("ProcessRevised", "resources")],
  ],
  [
    12,
    "competence and training",
    "kompetensi dan pelatihan",
    "effectiveness",
    "efektivitas",
    "+",
    "R1",
    [cell("ProcessRevised", "skill"), cell("TrainingHeld", "resources")],
  ],
  [
    13,
    "vacancies",
    "formasi yang belum terisi",
    "hindrance, buffered by the habit of teamwork",
    "hambatan, teredam oleh kebiasaan kerja tim",
    "0",
    "R2",
    [cell("TeamMeetingHeld", "capacity"), cell("InstrumentIssued", "capacity")],
  ],
  [
    14,
    "limits of resources",
    "keterbatasan sumber daya",
    "quality of policy",
    "kualitas kebijakan",
    "-",
    "E2",
    [cell("InstrumentIssued", "capacity")],
  ],
  [
    15,
    "weak support by the team",
    "kurangnya dukungan tim",
    "socialisation",
    "sosialisasi",
    "-",
    "R7",
    [cell("SocializationHeldFormal", "teamFunction")],
  ],
  [
    16,
    "low urgency among staff and superiors",
    "rendahnya urgensi bagi pegawai dan pejabat di atasnya",
    "socialisation",
    "sosialisasi",
    "-",
    "R7",
    [cell("SocializationHeldFormal", "disposition"), cell("SocializationHeldFormal", "leaderCommitment")],
  ],
  [
    17,
    "delay of the socialisation",
    "tertundanya sosialisasi",
    "work on instruments and informal contact",
    "penyiapan instrumen dan komunikasi informal",
    "+",
    "R7",
    [
      cell("InstrumentIssued", "formalSocializationDelayed"),
      cell("SocializationHeldIncidental", "formalSocializationDelayed"),
    ],
  ],
  [
    18,
    "no socialisation",
    "belum adanya sosialisasi",
    "action and monitoring plans, delayed",
    "rencana aksi dan rencana monitoring, tertunda",
    "-",
    "P4",
    [cell("PlanAdopted", "formalSocializationHeld")],
  ],
  [
    19,
    "no socialisation",
    "belum adanya sosialisasi",
    "disposition",
    "disposisi",
    "-",
    "D4",
    [effect("SocializationHeld", "disposition")],
  ],
  [
    20,
    "incidental socialisation",
    "sosialisasi insidental",
    "awareness",
    "pengetahuan pegawai",
    "+",
    "D3",
    [effect("SocializationHeld", "awareness"), process("SocializationHeldIncidental")],
  ],
  [
    21,
    "low awareness",
    "rendahnya pengetahuan",
    "enthusiasm",
    "antusiasme",
    "-",
    "D4",
    [cell("ProcessRevised", "awareness"), cell("SkpAdjusted", "awareness")],
  ],
  [
    22,
    "interest that implementers perceive",
    "kepentingan yang dirasakan pelaksana",
    "acceptance",
    "penerimaan",
    "±",
    "D1",
    [effect("SocializationHeld", "disposition")],
  ],
  [
    23,
    "openness",
    "keterbukaan",
    "change",
    "perubahan",
    "+",
    "D1",
    [cell("ProcessRevised", "disposition"), effect("SocializationHeld", "disposition")],
  ],
  [24, "resistance", "resistensi", "implementation", "implementasi", "-", "D1", [cell("ProcessLapsed", "disposition")]],
  [
    25,
    "disposition",
    "disposisi",
    "success of implementation",
    "keberhasilan implementasi",
    "+",
    "D1",
    [cell("ProcessRevised", "disposition")],
  ],
  [
    26,
    "low commitment",
    "rendahnya komitmen",
    "tasks of the team",
    "tugas tim",
    "-",
    "D4",
    [cell("TeamMeetingHeld", "leaderCommitment"), cell("MonitoringDone", "leaderCommitment")],
  ],
  [
    27,
    "low commitment of leaders and team, without socialisation",
    "rendahnya komitmen pimpinan dan tim, tanpa sosialisasi",
    "time until results show",
    "waktu hingga hasil terlihat",
    "+",
    "D4",
    [cell("SocializationHeldFormal", "leaderCommitment"), process("SocializationHeldFormal"), drift("disposition")],
  ],
  [
    28,
    "the unit's sense of responsibility",
    "tanggung jawab unit",
    "inclusion in the reform action plan",
    "dimuatnya dalam rencana aksi reformasi birokrasi",
    "+",
    "D2",
    [cell("PlanAdopted", "actionPlanIncluded")],
  ],
  [
    29,
    "inclusion in the action plan",
    "dimuatnya dalam rencana aksi",
    "reform index",
    "indeks reformasi birokrasi",
    "+",
    "D2",
    [
      leftOut(
        "The index is scored over many policies; this one's part in it cannot be told apart.",
        "Indeks dinilai dari banyak kebijakan; andil kebijakan ini tidak dapat dipisahkan.",
      ),
    ],
    "hoped",
  ],
  [
    30,
    "pilot status and the governor's regulation",
    "status percontohan dan peraturan gubernur",
    "emulation by others",
    "peneladanan oleh daerah lain",
    "+",
    "P2",
    [cell("ProcessRevised", "processReadiness")],
  ],
  [
    31,
    "no coordination by the province",
    "belum adanya koordinasi provinsi",
    "integration of monitoring",
    "keterpaduan monitoring dan evaluasi",
    "-",
    "P3",
    [cell("MonitoringDone", "coordination")],
  ],
  [
    32,
    "simplified structures",
    "penyederhanaan struktur",
    "more agile work",
    "kerja yang lebih lincah",
    "+",
    "P2",
    [
      leftOut(
        "Done before the guideline in every future: it cannot make a difference between them.",
        "Sudah terjadi sebelum pedoman di setiap masa depan: tidak dapat membedakannya.",
      ),
    ],
  ],
  [
    33,
    "implementation",
    "implementasi",
    "additional tasks in SKP",
    "tugas tambahan dalam SKP",
    "+",
    "P4",
    [process("SkpAdjusted")],
  ],
  [
    34,
    "implementation",
    "implementasi",
    "changed processes and SOPs",
    "perubahan proses bisnis dan SOP",
    "+",
    "P4",
    [effect("ProcessRevised", "processReadiness")],
  ],
  [
    35,
    "SPBE, help with SOPs, monitoring of the action plan",
    "SPBE, pendampingan SOP, monitoring rencana aksi",
    "support of the change",
    "dukungan terhadap perubahan",
    "+",
    "P4",
    [cell("ProcessRevised", "support")],
  ],
  [
    36,
    "flexible work",
    "pola kerja fleksibel",
    "problems of staffing",
    "masalah kekurangan pegawai",
    "-",
    "D3",
    [
      leftOut(
        "What the policy does for staffing is outside what is projected: how far it is carried out.",
        "Manfaat kebijakan bagi kepegawaian di luar yang diproyeksikan, yaitu sejauh mana kebijakan dilaksanakan.",
      ),
    ],
  ],
  [
    37,
    "removal of boundaries",
    "penghilangan batas birokrasi",
    "productivity",
    "produktivitas",
    "+",
    "D3",
    [
      leftOut(
        "Productivity is an outcome of the policy, not of its implementation, and is not observed.",
        "Produktivitas adalah hasil kebijakan, bukan pelaksanaannya, dan tidak diamati.",
      ),
    ],
  ],
  [
    38,
    "problems of policy",
    "permasalahan kebijakan",
    "number of policies to carry out",
    "banyaknya kebijakan yang harus dilaksanakan",
    "+",
    "E1",
    [
      leftOut(
        "The load of other policies is not observed; it widens the priors of the rates instead.",
        "Beban kebijakan lain tidak diamati; hal itu melebarkan sebaran laju.",
      ),
    ],
  ],
  [
    39,
    "legal alignment and politics",
    "keselarasan hukum dan politik",
    "success",
    "keberhasilan",
    "±",
    "E2",
    [
      leftOut(
        "Named without direction; elections and changes of leader are events of the external overlay.",
        "Disebut tanpa arah; pemilihan dan pergantian pimpinan menjadi kejadian pada lapisan eksternal.",
      ),
    ],
  ],
  [
    40,
    "commitment of the regional head",
    "komitmen kepala daerah",
    "follow-up",
    "tindak lanjut",
    "+",
    "E3",
    [
      cell("ResourcesAllocated", "leaderCommitment"),
      process("CommitmentSignalled"),
      effect("CommitmentSignalled", "leaderCommitment"),
    ],
  ],
  [
    41,
    "change in performance management",
    "perubahan manajemen kinerja",
    "performance of staff and service",
    "kinerja ASN dan pelayanan publik",
    "+",
    "K1",
    [
      leftOut(
        "The paper's conclusion on effects; the product ends at implementation.",
        "Simpulan artikel tentang dampak; produk ini berhenti pada pelaksanaan.",
      ),
    ],
  ],
  [
    42,
    "follow-up that keeps changing",
    "tindak lanjut yang dinamis",
    "continuity of targets, agreements and system",
    "kesinambungan sasaran, perjanjian, dan sistem kerja",
    "+",
    "K1",
    [effect("MonitoringDone", "leaderCommitment")],
  ],
  [
    43,
    "design, actors, institutions and strategy",
    "desain, aktor, kelembagaan, dan strategi",
    "effectiveness",
    "efektivitas kebijakan",
    "±",
    "P5",
    [
      leftOut(
        "A frame for the other claims, with no direction of its own.",
        "Kerangka bagi klaim lain, tanpa arah tersendiri.",
      ),
    ],
  ],
]

/** The claims by number, 1 to 43. */
export const claims: readonly Claim[] = entries.map(
  ([number, causeEn, causeId, effectEn, effectId, sign, place, homes, basis = "stated"]): Claim => ({
    number,
    cause: { en: causeEn, id: causeId },
    effect: { en: effectEn, id: effectId },
    sign,
    place,
    basis,
    homes,
  }),
)
