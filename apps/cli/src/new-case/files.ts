/** New case: the files of a small case that can be replayed and run as it stands. Pure. */
import type { Language } from "@laksana/core"
import { type NewCaseWords, newCaseWords } from "./words.ts"

/** Texts by path within the case's folder, without the schemas. */
export function newCaseFiles(name: string, language: Language): Readonly<Record<string, string>> {
  const words = newCaseWords[language]
  return {
    "README.md": text(words.readme(name)),
    "history.yaml": history(words),
    "case.yaml": caseFile(words),
    "assumptions.yaml": assumptions(words),
    "first.scenario.yaml": scenario(name, words),
  }
}

const text = (lines: readonly string[]) => `${lines.join("\n")}\n`
const comments = (lines: readonly string[]) => lines.map((line) => `# ${line}`).join("\n")
const modeline = (kind: string) => `# yaml-language-server: $schema=schema/${kind}.schema.json`

const history = (words: NewCaseWords) => `${modeline("history")}
${comments(words.history)}

- id: team-formed
  type: TeamFormed
  jurisdiction: my-regency
  occurred: 2024-02-05
  recorded: 2024-02-05
  status: occurred
  evidence: assumption
  source: { document: minutes }
  title: { en: Implementation team formed, id: Tim pelaksana dibentuk }
  payload: { team: implementation-team }

- id: guideline-enacted
  type: RegulationEnacted
  jurisdiction: my-regency
  occurred: 2024-06-10
  recorded: 2024-06-10
  status: occurred
  evidence: assumption
  source: { document: minutes }
  title: { en: Guideline enacted, id: Pedoman ditetapkan }
  payload: { regulation: guideline, number: 1/2024, level: regency, guideline: true }

# ${words.fuzzy}
- id: members-changed
  type: MembersChanged
  jurisdiction: my-regency
  occurred: { after: [team-formed], before: [observation] }
  recorded: 2024-12-31
  status: occurred
  evidence: assumption
  source: { document: minutes }
  title: { en: Team members changed, id: Anggota tim berganti }
  payload: { team: implementation-team }

# ${words.absence}
- id: no-formal-socialization
  type: AbsenceObserved
  jurisdiction: my-regency
  occurred: 2024-12-15
  recorded: 2024-12-15
  status: absent
  evidence: assumption
  source: { document: minutes }
  title: { en: No formal socialisation held, id: Sosialisasi formal belum dilaksanakan }
  payload: { event: SocializationHeld, where: { formality: formal } }

- id: observation
  type: IndicatorObserved
  jurisdiction: my-regency
  occurred: 2024-12-15
  recorded: 2024-12-15
  status: observed
  evidence: assumption
  source: { document: minutes }
  title: { en: Few staff know the guideline, id: Sedikit pegawai yang mengetahui pedoman }
  payload: { indicator: awareness, level: low }

# ${words.planned}
- id: action-plan-scheduled
  type: PlanScheduled
  jurisdiction: my-regency
  occurred: { month: 2025-03 }
  recorded: 2024-12-15
  status: planned
  evidence: assumption
  source: { document: minutes }
  title: { en: Action plan to be drawn up, id: Rencana aksi akan disusun }
  payload: { plan: action-plan }
`

const caseFile = (words: NewCaseWords) => `${modeline("case")}
${comments(words.caseFile)}
title: { en: A new case, id: Kasus baru }
jurisdiction: my-regency
# ${words.observed}
observed: 2024-12-31
# ${words.documents}
documents:
  minutes:
    title: { en: Minutes of the implementation team, id: Risalah tim pelaksana }
${comments(words.recording)}
recording:
  - event: RegulationEnacted
    coverage: complete
    reason: { en: Regulations are public., id: Peraturan bersifat publik. }
  - event: TeamFormed
    coverage: complete
    reason: { en: There is one team., id: Hanya ada satu tim. }
  - event: SocializationHeld
    where: { formality: formal }
    coverage: complete
    reason: { en: None was held until the observation., id: Belum pernah dilaksanakan sampai pengamatan. }
`

const assumptions = (words: NewCaseWords) => `${modeline("assumptions")}
${comments(words.assumptions)}

# ${words.levels}
levels:
  resourcing:
    low:
      title: { en: low, id: rendah }
      evidence: assumption
      source: "?"
      scale: { ResourcesAllocated: 0.5, StaffAppointed: 0.5, TrainingHeld: 0.5 }
    as-is:
      title: { en: as is, id: seperti sekarang }
      evidence: assumption
      source: "?"
    high:
      title: { en: high, id: tinggi }
      evidence: assumption
      source: "?"
      scale: { ResourcesAllocated: 2, StaffAppointed: 2, TrainingHeld: 2 }
  commitment:
    low:
      title: { en: low, id: rendah }
      evidence: assumption
      source: "?"
      parameters: { commitmentBaseline: { times: 0.5 } }
    as-is:
      title: { en: as is, id: seperti sekarang }
      evidence: assumption
      source: "?"
    high:
      title: { en: high, id: tinggi }
      evidence: assumption
      source: "?"
      parameters: { commitmentBaseline: { uniform: [0.6, 0.85] } }

# ${words.observations}
observations:
  - { variable: awareness, between: [0.05, 0.35], at: observation, evidence: assumption, source: "?" }

# ${words.milestones}
milestones:
  socialization:
    title: { en: Socialisation, id: Sosialisasi }
    all:
      - { variable: formalSocializations, atLeast: 1 }
      - { variable: awareness, atLeast: 0.5 }
    evidence: assumption
    source: "?"
`

const scenario = (name: string, words: NewCaseWords) => `${modeline("scenario")}
${comments(words.scenario)}
title: { en: Socialise early, id: Sosialisasi lebih awal }
question:
  en: How much does a formal socialisation early in the year help?
  id: Seberapa besar pengaruh sosialisasi formal pada awal tahun?
case: ${JSON.stringify(name)}
horizon: 2029-12-31
assumptions: { resourcing: as-is, commitment: as-is }
# ${words.interventions}
interventions:
  - { on: 2025-02-03, event: SocializationHeld, payload: { formality: formal, audience: all-agencies, reach: 0.5 } }
# ${words.targets}
targets:
  - { milestone: socialization, by: 2027-12-31, probability: 0.25 }
runs: 500
seed: first
`
