/** Event types in words: what an event of each type says happened. A model's own types keep their names. */
import type { Bilingual, CoreEventType } from "@laksana/core"

const titles: Readonly<Record<CoreEventType, Bilingual>> = {
  ReformMandated: { en: "A reform is ordered, in stages", id: "Reformasi diamanatkan secara bertahap" },
  StructureSimplified: { en: "An organisational structure is simplified", id: "Struktur organisasi disederhanakan" },
  PositionsConverted: {
    en: "Administrative posts become functional ones",
    id: "Jabatan administrasi disetarakan menjadi jabatan fungsional",
  },
  RegulationEnacted: { en: "A regulation is enacted", id: "Peraturan ditetapkan" },
  CircularIssued: { en: "A circular is issued", id: "Surat edaran diterbitkan" },
  DraftSocialized: { en: "A draft is consulted on", id: "Rancangan peraturan dikonsultasikan" },
  GuidelineGapObserved: { en: "A guideline is found to lack something", id: "Kekurangan pedoman ditemukan" },
  GuidelineAmended: { en: "A guideline is amended", id: "Pedoman diubah" },
  InstrumentIssued: {
    en: "An instrument of the guideline is issued (format, manual)",
    id: "Instrumen pedoman diterbitkan (format, petunjuk)",
  },
  InstrumentPrepared: { en: "Instruments are prepared", id: "Instrumen disiapkan" },
  DeadlineSet: { en: "A deadline is set", id: "Tenggat ditetapkan" },
  TeamFormed: { en: "A team is formed", id: "Tim dibentuk" },
  TeamMeetingHeld: { en: "A team meets", id: "Rapat tim diadakan" },
  MembersChanged: { en: "Members of a team change", id: "Anggota tim berganti" },
  AttendanceObserved: { en: "Attendance of a team is seen", id: "Kehadiran anggota tim teramati" },
  TaskNotExecuted: { en: "A task is not carried out", id: "Tugas tidak dilaksanakan" },
  StaffingObserved: { en: "Posts of a unit are counted", id: "Formasi sebuah unit terdata" },
  StaffAppointed: { en: "Staff are appointed", id: "Pegawai diangkat" },
  StaffLeft: { en: "Staff leave", id: "Pegawai keluar" },
  SocializationHeld: { en: "A socialisation is held", id: "Sosialisasi dilaksanakan" },
  ResourcesAllocated: { en: "Resources are allocated", id: "Sumber daya dialokasikan" },
  TrainingHeld: { en: "A training is held", id: "Pelatihan diselenggarakan" },
  PlanScheduled: { en: "A plan is intended", id: "Rencana diagendakan" },
  PlanAdopted: { en: "A plan is adopted", id: "Rencana ditetapkan" },
  ActionPlanIncluded: { en: "The policy enters an action plan", id: "Kebijakan dimuat dalam rencana aksi" },
  SupportActivity: { en: "Something supports the change", id: "Kegiatan pendukung dilaksanakan" },
  ProcessRevised: { en: "Business processes are revised", id: "Proses bisnis disesuaikan" },
  ProcessLapsed: { en: "Agencies fall back to the old way", id: "Perangkat daerah kembali ke cara lama" },
  SkpAdjusted: { en: "Performance targets (SKP) are adjusted", id: "SKP disesuaikan" },
  MonitoringDone: { en: "Monitoring is done", id: "Monitoring dan evaluasi dilaksanakan" },
  CommitmentSignalled: { en: "A leader signals commitment", id: "Pimpinan menyatakan komitmen" },
  PilotDesignated: { en: "Pilot places are designated", id: "Lokasi percontohan ditetapkan" },
  MonitoringCoordinated: { en: "Coordinated monitoring is ordered", id: "Koordinasi monitoring diperintahkan" },
  ElectionHeld: { en: "An election is held", id: "Pemilihan dilaksanakan" },
  LeaderSworn: { en: "A leader is sworn in", id: "Pimpinan dilantik" },
  ReplacementRestricted: {
    en: "Officials may not be replaced from now on",
    id: "Penggantian pejabat mulai dibatasi",
  },
  ReplacementFreed: { en: "Officials may be replaced again", id: "Pembatasan penggantian pejabat berakhir" },
  StaffSworn: { en: "Staff take an oath together", id: "Pegawai diambil sumpahnya" },
  MeetingHeld: { en: "A meeting is held", id: "Rapat diadakan" },
  IndicatorObserved: { en: "An indicator is seen", id: "Indikator teramati" },
  AbsenceObserved: { en: "Something is seen not to have happened", id: "Sesuatu teramati belum terjadi" },
  ClaimMade: { en: "A source claims something", id: "Sebuah sumber menyatakan sesuatu" },
  Amended: { en: "An entry is amended", id: "Entri diperbaiki" },
  Retracted: { en: "An entry is retracted", id: "Entri dicabut" },
}

export function eventTypeWords(type: string): Bilingual {
  const named: Readonly<Record<string, Bilingual>> = titles
  return (Object.hasOwn(named, type) ? named[type] : undefined) ?? { en: type, id: type }
}
