/** Valid files: a small case and a scenario without any mistake; mistakes are planted into these. */

const history = `# A small history.
- id: regulation
  type: RegulationEnacted
  jurisdiction: town
  occurred: 2023-05-10
  recorded: 2023-05-12
  status: occurred
  evidence: paper
  source: { document: report, section: A, paragraph: 1 }
  title: { en: Regulation enacted, id: Peraturan ditetapkan }
  payload: { regulation: r-1, number: 1/2023, level: regency, guideline: true, completeness: 0.5 }

- id: team
  type: TeamFormed
  jurisdiction: town
  occurred: { month: 2023-07 }
  recorded: 2024-12-31
  status: occurred
  evidence: paper
  source: { document: report, section: B }
  title: { en: Team formed, id: Tim dibentuk }
  payload: { team: t-1, members: [a, b] }

- id: meeting
  type: MeetingHeld
  jurisdiction: town
  occurred: { after: [team], before: [survey] }
  recorded: 2024-12-31
  status: occurred
  evidence: paper
  title: { en: Meeting held, id: Rapat diadakan }
  payload: { subject: Coordination, participants: 40 }

- id: survey
  type: IndicatorObserved
  jurisdiction: town
  occurred: { between: [2024-06-01, 2024-12-31] }
  recorded: 2024-12-31
  status: observed
  evidence: paper
  title: { en: Few know it, id: Sedikit yang tahu }
  payload: { indicator: awareness, between: [0.1, 0.3] }
  contradicts:
    - id: claim
      reading: { en: The survey counts., id: Survei yang dipakai. }

- id: claim
  type: ClaimMade
  jurisdiction: town
  occurred: { year: 2024 }
  recorded: 2024-12-31
  status: observed
  evidence: paper
  title: { en: All know it, id: Semua tahu }
  payload: { about: survey, claim: awareness, value: 1 }

- id: no-formal
  type: AbsenceObserved
  jurisdiction: town
  occurred: { after: [survey] }
  recorded: 2024-12-31
  status: absent
  evidence: paper
  title: { en: No formal occasion, id: Belum ada sosialisasi formal }
  payload: { event: SocializationHeld, where: { formality: formal } }

- id: told
  type: SocializationHeld
  jurisdiction: town
  occurred: 2024-03-01
  recorded: 2024-12-31
  status: occurred
  evidence: paper
  title: { en: Told in passing, id: Disampaikan sambil lalu }
  payload: { formality: incidental, reach: 0.1 }

- id: bridge
  type: BridgeOpened
  jurisdiction: town
  occurred: 2024-09-17
  recorded: 2024-09-17
  status: occurred
  evidence: external
  title: { en: Bridge opened, id: Jembatan dibuka }
  payload: { lanes: 2 }

- id: plan
  type: PlanScheduled
  jurisdiction: town
  occurred: { between: [2025-01-01, 2025-03-31] }
  recorded: 2024-12-31
  status: planned
  evidence: paper
  title: { en: Plan scheduled, id: Rencana dijadwalkan }
  payload: { plan: p-1 }

- id: correction
  type: Amended
  jurisdiction: town
  occurred: 2024-12-31
  recorded: 2024-12-31
  status: occurred
  evidence: paper
  title: { en: Number of the regulation, id: Nomor peraturan }
  payload: { event: regulation, payload: { number: 2/2023 }, reason: Misprint. }
`

const external = `- id: election
  type: ElectionHeld
  jurisdiction: town
  occurred: 2025-02-10
  recorded: 2025-02-10
  status: occurred
  evidence: external
  source: { document: news }
  title: { en: Election held, id: Pemilihan diadakan }
  payload: { office: mayor }
`

const theCase = `title: { en: A town, id: Sebuah kota }
jurisdiction: town
observed: 2024-12-31
documents:
  report:
    title: { en: Report, id: Laporan }
    authors: [A. Writer]
  news:
    title: { en: News, id: Berita }
overlays: { external: external.yaml }
recording:
  - event: SocializationHeld
    where: { formality: formal }
    coverage: complete
    reason: { en: Its absence is stated., id: Ketiadaannya dinyatakan. }
  - event: TeamMeetingHeld
    coverage: none
    reason: { en: Not reported., id: Tidak dilaporkan. }
  - event: ProcessRevised
    where: { agencies: 1 }
    coverage: partial
    share: [0.2, 0.6]
    reason: { en: Some are reported., id: Sebagian dilaporkan. }
`

const assumptions = `levels:
  resourcing:
    low:
      title: { en: Few resources, id: Sumber daya sedikit }
      evidence: assumption
      source: { en: Half of today., id: Setengah dari sekarang. }
      parameters: { pace: { times: 0.5 }, uptake: 0.4 }
      scale: { TeamMeetingHeld: 0.5 }
      start:
        - { event: ResourcesAllocated, payload: { share: 0.2 } }
    high:
      title: { en: Many resources, id: Sumber daya banyak }
      evidence: assumption
      source: Twice as much.
      parameters:
        pace: { uniform: [0.2, 0.6] }
  commitment:
    low:
      title: { en: Low commitment, id: Komitmen rendah }
      evidence: paper
      source: D4
    high:
      title: { en: High commitment, id: Komitmen tinggi }
      evidence: assumption
      source: As the best seen.
      parameters: { uptake: { triangular: [0.2, 0.6, 0.8] } }
observations:
  - variable: awareness
    between: [0.05, 0.3]
    at: survey
    evidence: assumption
    source: Few, in words.
  - variable: readiness
    about: [0.4, 0.05]
    at: survey
    evidence: paper
    source: Counted in a sample.
absences:
  - { process: SocializationHeldFormal, after: regulation, until: no-formal }
parameters:
  pace: { logUniform: [0.1, 1], evidence: literature, source: Somebody 1999 }
  uptake: { normal: [0.5, 0.05], evidence: assumption, source: Ours. }
milestones:
  done:
    title: { en: Done, id: Selesai }
    all:
      - { variable: readiness, atLeast: 0.7 }
      - { variable: awareness, atLeast: 0.5 }
    evidence: assumption
    source: Ours.
`

const scenario = `# yaml-language-server: $schema=../schema/scenario.schema.json
title: { en: Socialise soon, id: Sosialisasi segera }
case: town
horizon: 2027-12-31
assumptions: { resourcing: low }
parameters: { uptake: { uniform: [0.2, 0.4] } }
interventions:
  - { on: 2025-02-01, event: SocializationHeld, payload: { formality: formal, reach: 0.4 }, cost: 150e6 }
  - { from: 2025-03-01, to: 2025-12-31, scale: { TeamMeetingHeld: 2 } }
  - when: { indicator: awareness, below: 0.5 }
    every: quarter
    event: SocializationHeld
    payload: { formality: formal, reach: 0.2 }
targets:
  - { milestone: done, by: 2026-12-31, probability: 0.5 }
grid: { resourcing: [low, high], commitment: [low, high] }
overlays: [external]
runs: 200
seed: town
levers:
  - id: tell
    on: { between: [2025-03-15, 2026-03-15], step: quarter }
    event: SocializationHeld
    payload: { formality: formal }
    vary: { reach: { from: 0.1, to: 0.7, step: 0.2 } }
    cost: { fixed: 50e6, per: reach, each: 250e6, above: 0.05 }
  - { id: meet, from: 2025-04-01, to: 2026-12-30, scale: { TeamMeetingHeld: { from: 1, to: 3, step: 1 } }, cost: 40e6 }
  - id: remind
    when: { indicator: readiness, below: { from: 0.3, to: 0.9, step: 0.3 } }
    every: half-year
    event: BridgeOpened
    vary: { lanes: { from: 2, to: 6, step: 2 } }
    cost: 60e6
`

export const validFiles = {
  "history.yaml": history,
  "external.yaml": external,
  "case.yaml": theCase,
  "assumptions.yaml": assumptions,
  "soon.scenario.yaml": scenario,
} as const

export type FileName = keyof typeof validFiles
export const fileNames: readonly FileName[] = [
  "history.yaml",
  "external.yaml",
  "case.yaml",
  "assumptions.yaml",
  "soon.scenario.yaml",
]
