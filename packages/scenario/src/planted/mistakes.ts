/** Mistakes: one planted mistake a line, over all kinds of files and all codes. */
import type { ProblemCode } from "../problems/problem.ts"
import type { Edit, Planted } from "./planted.ts"
import type { FileName } from "./valid-files.ts"

const inFile =
  (file: FileName) =>
  (code: ProblemCode, edits: readonly Edit[], meant?: string): Planted => ({
    file,
    code,
    edits,
    ...(meant === undefined ? {} : { meant }),
  })

const history = inFile("history.yaml")
const overlay = inFile("external.yaml")
const ofCase = inFile("case.yaml")
const assumption = inFile("assumptions.yaml")
const scenario = inFile("soon.scenario.yaml")

const inHistory: readonly Planted[] = [
  history("yaml-syntax", [
    ["title: { en: Team formed, id: Tim dibentuk }", "title: { en: Team formed, id: Tim dibentuk\n  «p»ayload: x"],
  ]),
  history("yaml-syntax", [["  status: observed", "«\t»status: observed"]]),
  history("duplicate-key", [["  status: planned\n", "  status: planned\n  «status»: planned\n"]]),
  history("custom-tag", [["status: planned", "status: «!planned» planned"]]),
  history("custom-tag", [["recorded: 2023-05-12", "recorded: «!!timestamp» 2023-05-12"]]),
  history("several-documents", [["- id: survey\n", "«---»\n- id: survey\n"]]),
  history("merge-key", [["payload: { plan: p-1 }", "payload: { «<<»: { plan: p-1 } }"]]),
  history("key-not-text", [["payload: { plan: p-1 }", "payload: { «[plan]»: p-1 }"]]),
  history("too-many-aliases", [
    [
      "id: regulation\n",
      `id: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n  x: &b [«*a», *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n  y: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\n`,
    ],
  ]),
  history("wrong-type", [["title: { en: Team formed, id: Tim dibentuk }", "title: «Team formed»"]]),
  history("wrong-type", [["type: TeamFormed", "type: «7»"]]),
  history("wrong-type", [["members: [a, b]", "members: «a»"]]),
  history("wrong-type", [["guideline: true", "guideline: «yes»"]]),
  history("wrong-type", [["occurred: { year: 2024 }", "occurred: «2024»"]]),
  history("wrong-type", [["participants: 40", "participants: «many»"]]),
  history("wrong-type", [["reading: { en: The survey counts., id: Survei yang dipakai. }", "«reading»:"]]),
  history("wrong-type", [["payload: { plan: p-1 }", "payload: «p-1»"]]),
  history("missing-key", [
    ["- id: team", "- «id»: team"],
    ["  recorded: 2024-12-31\n", ""],
  ]),
  history("missing-key", [["title: { en: Meeting held, id: Rapat diadakan }", "title: «{ en: Meeting held }»"]]),
  history("missing-key", [
    ["- id: meeting", "- «id»: meeting"],
    ["  payload: { subject: Coordination, participants: 40 }\n", ""],
  ]),
  history("missing-key", [["payload: { team: t-1, members: [a, b] }", "payload: «{ members: [a, b] }»"]]),
  history("missing-key", [["payload: { about: survey, claim: awareness, value: 1 }", "payload:\n    «about»: survey"]]),
  history("unknown-key", [["  recorded: 2023-05-12", "  «recoded»: 2023-05-12"]], "recorded"),
  history("unknown-key", [["jurisdiction: town", "«jurisdction»: town"]], "jurisdiction"),
  history("unknown-key", [["occurred: { year: 2024 }", "occurred: { «yaer»: 2024 }"]], "year"),
  history("unknown-key", [["completeness: 0.5", "«completness»: 0.5"]], "completeness"),
  history("unknown-key", [["payload: { lanes: 2 }", "payload: { lanes: 2, «tolls»: true }"]], "toll"),
  history("unknown-key", [["  source: { document: report, section: B }", "  source: { document: report, «page»: 3 }"]]),
  history("unknown-key", [["  status: absent\n", "  status: absent\n  «weather»: fine\n"]]),
  history("not-one-of", [["status: planned", "status: «planed»"]], "planned"),
  history("not-one-of", [["evidence: external", "evidence: «internet»"]]),
  history("not-one-of", [["level: regency", "level: «Regency»"]], "regency"),
  history("not-one-of", [["formality: incidental", "formality: «informal»"]], "formal"),
  history("not-a-day", [["occurred: 2023-05-10", "occurred: «2023-02-30»"]]),
  history("not-a-day", [["recorded: 2023-05-12", "recorded: «12-05-2023»"]]),
  history("not-a-day", [["between: [2024-06-01, 2024-12-31]", "between: [2024-06-01, «2024-12-32»]"]]),
  history("not-a-day", [["occurred: 2024-09-17", "occurred: «2024-09»"]]),
  history("not-a-month", [["month: 2023-07", "month: «2023-7»"]]),
  history("not-a-month", [["month: 2023-07", "month: «2023-13»"]]),
  history("out-of-range", [["completeness: 0.5", "completeness: «1.5»"]]),
  history("out-of-range", [["participants: 40", "participants: «-1»"]]),
  history("out-of-range", [["year: 2024", "year: «24»"]]),
  history("not-a-whole-number", [["lanes: 2", "lanes: «2.5»"]]),
  history("decimal-comma", [["reach: 0.1", 'reach: «"0,1"»']]),
  history("empty-text", [["id: Tim dibentuk", 'id: «""»']]),
  history("wrong-length", [["between: [2024-06-01, 2024-12-31]", "between: «[2024-06-01]»"]]),
  history("wrong-length", [["between: [0.1, 0.3]", "between: «[0.1, 0.2, 0.3]»"]]),
  history("unknown-event-type", [["type: TeamFormed", "type: «TeamFromed»"]], "TeamFormed"),
  history("unknown-event-type", [["type: BridgeOpened", "type: «BridgeClosed»"]]),
  history("unknown-event-version", [["type: BridgeOpened", "type: BridgeOpened\n  version: «3»"]]),
  history(
    "unknown-event-type",
    [["event: SocializationHeld, where", "event: «SosializationHeld», where"]],
    "SocializationHeld",
  ),
  history("unknown-event-id", [["after: [team]", "after: [«teem»]"]], "team"),
  history("unknown-event-id", [["before: [survey]", "before: [«surveys»]"]], "survey"),
  history("unknown-event-id", [["    - id: claim", "    - id: «clam»"]], "claim"),
  history("unknown-event-id", [["about: survey", "about: «nothing-of-the-kind»"]]),
  history("unknown-event-id", [["event: regulation", "event: «regulations»"]], "regulation"),
  history("unknown-event-id", [["before: [survey]", "before: [survey, «election»]"]]),
  history(
    "unknown-document",
    [["source: { document: report, section: B }", "source: { document: «raport», section: B }"]],
    "report",
  ),
  history("duplicate-id", [["- id: bridge", "- id: «team»"]]),
  history("self-reference", [["    - id: claim", "    - id: «survey»"]]),
  history("date-cycle", [["occurred: { month: 2023-07 }", "occurred: { after: [«meeting»] }"]]),
  history("date-cycle", [["after: [survey]", "after: [«no-formal»]"]]),
  history("impossible-order", [["occurred: { month: 2023-07 }", "occurred: «{ month: 2023-07, year: 2024 }»"]]),
  history("impossible-order", [
    ["occurred: { after: [team], before: [survey] }", "occurred: «{ year: 2024, before: [regulation] }»"],
  ]),
  history("recorded-too-early", [["recorded: 2023-05-12", "recorded: «2023-05-01»"]]),
  history("window-reversed", [["between: [2024-06-01, 2024-12-31]", "between: «[2024-12-31, 2024-06-01]»"]]),
]

const inOverlay: readonly Planted[] = [
  overlay("duplicate-id", [["- id: election", "- id: «regulation»"]]),
  overlay("unknown-document", [["document: news", "document: «newspaper»"]], "news"),
  overlay("unknown-event-id", [["occurred: 2025-02-10", "occurred: { after: [«referendum»] }"]]),
  overlay("wrong-type", [["payload: { office: mayor }", "payload: { office: «[mayor]» }"]]),
  overlay("recorded-too-early", [["recorded: 2025-02-10", "recorded: «2025-02-09»"]]),
]

const inCase: readonly Planted[] = [
  ofCase("yaml-syntax", [["jurisdiction: town", "«@»jurisdiction: town"]]),
  ofCase("missing-key", [["title: { en: A town, id: Sebuah kota }\njurisdiction", "«jurisdiction»"]]),
  ofCase("not-a-day", [["observed: 2024-12-31", "observed: «31/12/2024»"]]),
  ofCase("unknown-key", [["overlays:", "«overlay»:"]], "overlays"),
  ofCase("not-one-of", [["coverage: none", "coverage: «nothing»"]]),
  ofCase("unknown-event-type", [["- event: TeamMeetingHeld", "- event: «TeamMeeting»"]], "TeamMeetingHeld"),
  ofCase("unknown-key", [["where: { formality: formal }", "where: { «formalty»: formal }"]], "formality"),
  ofCase("not-one-of", [["where: { formality: formal }", "where: { formality: «informal» }"]], "formal"),
  ofCase("wrong-type", [["where: { agencies: 1 }", "where: { agencies: «one» }"]]),
  ofCase("no-process-fits", [["where: { agencies: 1 }", "where: «{ agencies: 2 }»"]]),
  ofCase("share-not-partial", [["coverage: none", "coverage: none\n    «share»: [0.2, 0.6]"]]),
  ofCase("share-not-partial", [["    coverage: partial\n    share", "    coverage: complete\n    «share»"]]),
  ofCase("interval-reversed", [["share: [0.2, 0.6]", "share: «[0.6, 0.2]»"]]),
  ofCase("out-of-range", [["share: [0.2, 0.6]", "share: [0.2, «60»]"]]),
  ofCase("wrong-length", [["share: [0.2, 0.6]", "share: «[0.2]»"]]),
  ofCase("wrong-type", [["share: [0.2, 0.6]", "share: «0.2»"]]),
  ofCase("wrong-type", [["authors: [A. Writer]", "authors: «A. Writer»"]]),
  ofCase("wrong-type", [["overlays: { external: external.yaml }", "overlays: «[external.yaml]»"]]),
]

const inAssumptions: readonly Planted[] = [
  assumption("yaml-syntax", [["source: D4", "source: «D»4: x"]]),
  assumption("unknown-parameter", [["uptake: 0.4 }", "«uptkae»: 0.4 }"]], "uptake"),
  assumption("unknown-parameter", [["parameters:\n  pace:", "parameters:\n  «pase»:"]], "pace"),
  assumption(
    "unknown-process",
    [["scale: { TeamMeetingHeld: 0.5 }", "scale: { «TeamMeeting»: 0.5 }"]],
    "TeamMeetingHeld",
  ),
  assumption(
    "unknown-process",
    [["process: SocializationHeldFormal", "process: «SocializationHeldFormally»"]],
    "SocializationHeldFormal",
  ),
  assumption("unknown-variable", [["- variable: awareness\n", "- variable: «awarness»\n"]], "awareness"),
  assumption(
    "unknown-variable",
    [["{ variable: readiness, atLeast: 0.7 }", "{ variable: «readines», atLeast: 0.7 }"]],
    "readiness",
  ),
  assumption("unknown-event-id", [["at: survey", "at: «survay»"]], "survey"),
  assumption("unknown-event-id", [["after: regulation", "after: «regulaton»"]], "regulation"),
  assumption("unknown-event-id", [["until: no-formal", "until: «no-informal»"]], "no-formal"),
  assumption("unknown-event-type", [["event: ResourcesAllocated", "event: «ResourceAllocated»"]], "ResourcesAllocated"),
  assumption("unknown-milestone", [["  done:\n", "  «finished»:\n"]]),
  assumption("negative-rate", [["scale: { TeamMeetingHeld: 0.5 }", "scale: { TeamMeetingHeld: «-0.5» }"]]),
  assumption("negative-rate", [["pace: { times: 0.5 }", "pace: { times: «-2» }"]]),
  assumption("out-of-range", [["uptake: 0.4 }", "uptake: «40» }"]]),
  assumption("out-of-range", [["uniform: [0.2, 0.6]", "uniform: [0.2, «6»]"]]),
  assumption("out-of-range", [["triangular: [0.2, 0.6, 0.8]", "triangular: [«-0.2», 0.6, 0.8]"]]),
  assumption("out-of-range", [["between: [0.05, 0.3]", "between: [0.05, «1.3»]"]]),
  assumption("out-of-range", [["{ variable: readiness, atLeast: 0.7 }", "{ variable: readiness, atLeast: «70» }"]]),
  assumption("out-of-range", [["payload: { share: 0.2 }", "payload: { share: «2» }"]]),
  assumption("interval-reversed", [["between: [0.05, 0.3]", "between: «[0.3, 0.05]»"]]),
  assumption("interval-reversed", [["uniform: [0.2, 0.6]", "uniform: «[0.6, 0.2]»"]]),
  assumption("interval-reversed", [["triangular: [0.2, 0.6, 0.8]", "triangular: «[0.2, 0.9, 0.8]»"]]),
  assumption("log-of-zero", [["logUniform: [0.1, 1]", "logUniform: [«0», 1]"]]),
  assumption("not-above-zero", [["normal: [0.5, 0.05]", "normal: [0.5, «0»]"]]),
  assumption("normal-too-wide", [["normal: [0.5, 0.05]", "normal: «[0.5, 0.2]»"]]),
  assumption("normal-too-wide", [["normal: [0.5, 0.05]", "normal: «[1, 0.05]»"]]),
  assumption("out-of-range", [["normal: [0.5, 0.05]", "normal: [«5», 0.05]"]]),
  assumption("wrong-length", [["normal: [0.5, 0.05]", "normal: «[0.5]»"]]),
  assumption("out-of-range", [["about: [0.4, 0.05]", "about: [«40», 0.05]"]]),
  assumption("not-above-zero", [["about: [0.4, 0.05]", "about: [0.4, «-0.05»]"]]),
  assumption("wrong-length", [["about: [0.4, 0.05]", "about: «[0.4]»"]]),
  assumption("wrong-type", [["about: [0.4, 0.05]", "about: «0.4»"]]),
  assumption("unknown-key", [["about: [0.4, 0.05]\n", "between: [0.3, 0.5]\n    «about»: [0.4, 0.05]\n"]]),
  assumption("missing-key", [["- variable: readiness\n    about: [0.4, 0.05]\n", "- «variable»: readiness\n"]]),
  assumption("wrong-length", [["triangular: [0.2, 0.6, 0.8]", "triangular: «[0.2, 0.8]»"]]),
  assumption("missing-key", [
    [
      "logUniform: [0.1, 1], evidence: literature, source: Somebody 1999 }",
      "logUniform: [0.1, 1], evidence: literature }",
    ],
    ["pace: { logUniform: [0.1, 1], evidence: literature }", "pace: «{ logUniform: [0.1, 1], evidence: literature }»"],
  ]),
  assumption("unknown-key", [["uniform: [0.2, 0.6]", "«unifrom»: [0.2, 0.6]"]], "uniform"),
  assumption("decimal-comma", [["uptake: 0.4 }", 'uptake: «"0,4"» }']]),
  assumption("empty-list", [
    [
      "    all:\n      - { variable: readiness, atLeast: 0.7 }\n      - { variable: awareness, atLeast: 0.5 }\n",
      "    all: «[]»\n",
    ],
  ]),
  assumption("wrong-type", [["source: D4", "source: «4»"]]),
  assumption("missing-key", [
    [", id: Setengah dari sekarang. }", " }"],
    ["{ en: Half of today. }", "«{ en: Half of today. }»"],
  ]),
  assumption("wrong-type", [["levels:\n  resourcing:\n", "levels:\n  mood: «good»\n  resourcing:\n"]]),
]

const inScenario: readonly Planted[] = [
  scenario("yaml-syntax", [
    [
      "grid: { resourcing: [low, high], commitment: [low, high] }",
      "grid: { resourcing: [low, high, commitment: [low, high] «}»",
    ],
  ]),
  scenario("wrong-type", [["runs: 200", "runs: «many»"]]),
  scenario("out-of-range", [["runs: 200", "runs: «0»"]]),
  scenario("not-a-whole-number", [["runs: 200", "runs: «200.5»"]]),
  scenario("unknown-key", [["horizon: 2027-12-31", "«horizont»: 2027-12-31"]], "horizon"),
  scenario("missing-key", [
    [
      "title: { en: Socialise soon, id: Sosialisasi segera }\ncase: town\n",
      "«title»: { en: Socialise soon, id: Sosialisasi segera }\n",
    ],
  ]),
  scenario("not-a-day", [["horizon: 2027-12-31", "horizon: «2027-11-31»"]]),
  scenario("other-case", [["case: town", "case: «city»"]]),
  scenario("horizon-too-early", [["horizon: 2027-12-31", "horizon: «2024-06-30»"]]),
  scenario("outside-span", [["on: 2025-02-01", "on: «2024-12-31»"]]),
  scenario("outside-span", [["on: 2025-02-01", "on: «2028-01-01»"]]),
  scenario("outside-span", [["by: 2026-12-31", "by: «2030-12-31»"]]),
  scenario("outside-span", [["horizon: 2027-12-31", "horizon: 2027-12-31\nstart: «2020-01-01»"]]),
  scenario("window-reversed", [["from: 2025-03-01, to: 2025-12-31", "from: 2025-12-31, to: «2025-03-01»"]]),
  scenario(
    "unknown-dimension",
    [["assumptions: { resourcing: low }", "assumptions: { «resorcing»: low }"]],
    "resourcing",
  ),
  scenario("unknown-dimension", [["commitment: [low, high]", "«comitment»: [low, high]"]], "commitment"),
  scenario("unknown-level", [["assumptions: { resourcing: low }", "assumptions: { resourcing: «lo» }"]], "low"),
  scenario("unknown-level", [["commitment: [low, high]", "commitment: [low, «hihg»]"]], "high"),
  scenario("repeated-name", [["commitment: [low, high]", "commitment: [low, high, «low»]"]]),
  scenario("empty-list", [["commitment: [low, high]", "commitment: «[]»"]]),
  scenario("unknown-parameter", [["parameters: { uptake:", "parameters: { «uptakes»:"]], "uptake"),
  scenario("out-of-range", [["uniform: [0.2, 0.4]", "uniform: [0.2, «1.4»]"]]),
  scenario("normal-too-wide", [["{ uniform: [0.2, 0.4] }", "{ normal: «[0.3, 0.1]» }"]]),
  scenario("not-above-zero", [["{ uniform: [0.2, 0.4] }", "{ normal: [0.3, «-0.1»] }"]]),
  scenario("decimal-comma", [["parameters: { uptake: { uniform: [0.2, 0.4] } }", "parameters:\n  uptake: «0,2»"]]),
  scenario(
    "unknown-event-type",
    [["on: 2025-02-01, event: SocializationHeld", "on: 2025-02-01, event: «SocialisationHeld»"]],
    "SocializationHeld",
  ),
  scenario("out-of-range", [["reach: 0.4", "reach: «40»"]]),
  scenario(
    "not-one-of",
    [["payload: { formality: formal, reach: 0.2 }", "payload: { formality: «fromal», reach: 0.2 }"]],
    "formal",
  ),
  scenario("missing-key", [["payload: { formality: formal, reach: 0.4 }", "payload: «{ reach: 0.4 }»"]]),
  scenario("out-of-range", [["cost: 150e6", "cost: «-1»"]]),
  scenario(
    "unknown-process",
    [["scale: { TeamMeetingHeld: 2 }", "scale: { «SocializationHeld»: 2 }"]],
    "SocializationHeldFormal",
  ),
  scenario("negative-rate", [["scale: { TeamMeetingHeld: 2 }", "scale: { TeamMeetingHeld: «-2» }"]]),
  scenario("not-one-of", [["every: quarter", "every: «quater»"]], "quarter"),
  scenario("unknown-variable", [["indicator: awareness", "indicator: «awarenes»"]], "awareness"),
  scenario("out-of-range", [["below: 0.5", "below: «50»"]]),
  scenario("unknown-key", [["below: 0.5", "«belwo»: 0.5"]], "below"),
  scenario("unknown-key", [["on: 2025-02-01", "«onn»: 2025-02-01"]], "on"),
  scenario("missing-key", [
    ["- { from: 2025-03-01, to: 2025-12-31, scale", "- «{ from: 2025-03-01, scale»"],
    ["scale»: { TeamMeetingHeld: 2 } }", "scale: { TeamMeetingHeld: 2 } }»"],
  ]),
  scenario("unknown-milestone", [["milestone: done", "milestone: «don»"]], "done"),
  scenario("out-of-range", [["probability: 0.5", "probability: «50»"]]),
  scenario("unknown-overlay", [["overlays: [external]", "overlays: [«externel»]"]], "external"),
  scenario("nested-too-deep", [
    ["seed: town", `seed: ${"[".repeat(20)}${"{a: ".repeat(20)}«[]»${"}".repeat(20)}${"]".repeat(20)}`],
  ]),
]

export const mistakes: readonly Planted[] = [...inHistory, ...inOverlay, ...inCase, ...inAssumptions, ...inScenario]
