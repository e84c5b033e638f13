/**
 * Examples: every chart with real results of the Paser case, each from the file under `examples/` that says which command made
 * it; and the cases at the edge: nothing to draw, one run, no effect. One example of the boxes of scenario discovery is planted.
 */
import type { EvidenceGrade, Language, Precision, When } from "@laksana/core"
import type { VNode } from "preact"
import { CausalTable } from "../causal-table/causal-table.tsx"
import { Fan } from "../fan/fan.tsx"
import { HeatGrid } from "../heat-grid/heat-grid.tsx"
import { PairedDifferences } from "../paired-differences/paired-differences.tsx"
import { QuantileDots } from "../quantile-dots/quantile-dots.tsx"
import { SCurve } from "../s-curve/s-curve.tsx"
import { ShapleyBars } from "../shapley-bars/shapley-bars.tsx"
import { Spaghetti } from "../spaghetti/spaghetti.tsx"
import type { TimelineEvent } from "../timeline/data.ts"
import { Timeline } from "../timeline/timeline.tsx"
import { Tornado } from "../tornado/tornado.tsx"
import attributed from "./examples/attribute.json" with { type: "json" }
import awareness from "./examples/awareness.json" with { type: "json" }
import compared from "./examples/compare.json" with { type: "json" }
import same from "./examples/compare-same.json" with { type: "json" }
import curves from "./examples/curves.json" with { type: "json" }
import drivers from "./examples/drivers.json" with { type: "json" }
import grid from "./examples/grid.json" with { type: "json" }
import replayed from "./examples/replay.json" with { type: "json" }
import runs from "./examples/runs.json" with { type: "json" }
import tornado from "./examples/tornado.json" with { type: "json" }
import { discoveryExamples } from "./discovery-examples.tsx"

export interface Example {
  readonly name: string
  readonly chart: (language: Language, id: string, width: number) => VNode
}

export interface ChartExamples {
  readonly kind: string
  /** Which question it answers. */
  readonly question: Readonly<Record<Language, string>>
  readonly examples: readonly Example[]
}

const texts = {
  timeline: { en: "Sistem Kerja in Paser, as recorded", id: "Sistem Kerja di Paser, menurut catatan" },
  twoTimes: {
    en: "The same as of the regent's regulation, as known on that day",
    id: "Riwayat yang sama saat peraturan bupati ditetapkan, sejauh diketahui hari itu",
  },
  curve: { en: "By when is it implemented in full?", id: "Kapan terlaksana penuh?" },
  dots: { en: "When could the technical guidelines be ready?", id: "Kapan pedoman teknis dapat siap?" },
  fan: { en: "How does awareness go on?", id: "Bagaimana kelanjutan kesadaran pegawai?" },
  runs: { en: "What could the path look like?", id: "Seperti apa jalannya nanti?" },
  paired: {
    en: "What does socialising with the leaders change?",
    id: "Apa pengaruh sosialisasi dengan komitmen pimpinan?",
  },
  grid: {
    en: "How far do resourcing and commitment carry it?",
    id: "Sejauh mana sumber daya dan komitmen membawanya?",
  },
  tornado: { en: "What matters most?", id: "Apa yang paling berpengaruh?" },
  shapley: { en: "What holds full implementation back?", id: "Apa yang menghambat pelaksanaan penuh?" },
  causal: { en: "What drives what, and on what evidence", id: "Apa mendorong apa, dan atas dasar apa" },
  nowhere: { en: "Two sides that are the same", id: "Dua sisi yang sama" },
  full: { en: "full implementation", id: "pelaksanaan penuh" },
  fullShare: { en: "the chance of full implementation by 2029", id: "peluang pelaksanaan penuh hingga 2029" },
} as const

const lanes = [
  { id: "national", title: { en: "National", id: "Nasional" } },
  { id: "kaltim", title: { en: "East Kalimantan", id: "Kalimantan Timur" } },
  { id: "paser", title: { en: "Paser", id: "Paser" } },
] as const

export const recordedEvents = (language: Language): readonly TimelineEvent[] =>
  replayed.events.map((event) => ({
    ...event,
    title: event.title[language],
    lane: event.jurisdiction,
    status: event.status as TimelineEvent["status"],
    occurred: event.occurred as When,
    precision: event.precision as Precision,
  }))

export const lanesIn = (language: Language) => lanes.map(({ id, title }) => ({ id, title: title[language] }))

export const curveScenarios = (language: Language, milestone: keyof (typeof curves.scenarios)[number]["curves"]) =>
  curves.scenarios.map(({ id, label, curves: of }) => ({
    id,
    label: label[language],
    runs: curves.runs,
    curve: of[milestone],
  }))

export const fanScenarios = (language: Language) =>
  awareness.scenarios.map(({ id, label, months }) => ({ id, label: label[language], runs: awareness.runs, months }))

const curveOf = (language: Language, id: string, width: number, scenarios: ReturnType<typeof curveScenarios>) => (
  <SCurve
    id={id}
    width={width}
    language={language}
    title={texts.curve[language]}
    milestone={curves.milestones["full-implementation"][language]}
    scenarios={scenarios}
    deadline="2027-12-31"
  />
)

const pairedOf = (language: Language, id: string, width: number, of: typeof compared | typeof same, title: string) => (
  <PairedDifferences
    id={id}
    width={width}
    language={language}
    title={title}
    base={of.base[language]}
    other={of.other[language]}
    pairs={of.pairs}
    differing={of.differing}
    milestones={of.milestones.map((milestone) => ({ ...milestone, label: milestone.label[language] }))}
  />
)

const fanOf = (language: Language, id: string, width: number, count: number) => (
  <Fan
    id={id}
    width={width}
    language={language}
    title={texts.fan[language]}
    indicator={awareness.indicator[language]}
    scenarios={fanScenarios(language).slice(0, count)}
  />
)

export const chartExamples: readonly ChartExamples[] = [
  {
    kind: "timeline",
    question: { en: "What happened, and how surely is that known?", id: "Apa yang terjadi, dan seberapa pasti?" },
    examples: [
      {
        name: "recorded",
        chart: (language, id, width) => (
          <Timeline
            id={id}
            width={width}
            language={language}
            title={texts.timeline[language]}
            lanes={lanesIn(language)}
            events={recordedEvents(language)}
          />
        ),
      },
      {
        name: "two-times",
        chart: (language, id, width) => (
          <Timeline
            id={id}
            width={width}
            language={language}
            title={texts.twoTimes[language]}
            lanes={lanesIn(language)}
            events={recordedEvents(language)}
            asOf="2024-03-25"
            knownAt="2024-03-25"
            maxRows={12}
          />
        ),
      },
    ],
  },
  {
    kind: "s-curve",
    question: { en: "By when?", id: "Kapan?" },
    examples: [
      {
        name: "three-scenarios",
        chart: (language, id, width) => curveOf(language, id, width, curveScenarios(language, "full-implementation")),
      },
      {
        name: "one-scenario",
        chart: (language, id, width) =>
          curveOf(language, id, width, curveScenarios(language, "full-implementation").slice(1, 2)),
      },
      { name: "no-runs", chart: (language, id, width) => curveOf(language, id, width, []) },
    ],
  },
  {
    kind: "quantile-dots",
    question: { en: "By when, in futures to count?", id: "Kapan, dalam masa depan yang dapat dihitung?" },
    examples: [
      {
        name: "guidelines",
        chart: (language, id, width) => (
          <QuantileDots
            id={id}
            width={width}
            language={language}
            title={texts.dots[language]}
            milestone={curves.milestones["technical-guidelines"][language]}
            runs={curves.runs}
            curve={curveScenarios(language, "technical-guidelines")[0]?.curve ?? []}
            deadline="2027-12-31"
          />
        ),
      },
    ],
  },
  {
    kind: "fan",
    question: { en: "How does it go over time?", id: "Bagaimana perjalanannya?" },
    examples: [
      { name: "one-scenario", chart: (language, id, width) => fanOf(language, id, width, 1) },
      { name: "two-scenarios", chart: (language, id, width) => fanOf(language, id, width, 2) },
    ],
  },
  {
    kind: "spaghetti",
    question: { en: "What could a path look like?", id: "Seperti apa jalannya?" },
    examples: [
      {
        name: "two-scenarios",
        chart: (language, id, width) => (
          <Spaghetti
            id={id}
            width={width}
            language={language}
            title={texts.runs[language]}
            indicator={runs.indicator[language]}
            months={runs.months}
            scenarios={runs.scenarios.map((scenario) => ({ ...scenario, label: scenario.label[language] }))}
            highlighted={{ scenario: "as-is", run: 7 }}
          />
        ),
      },
    ],
  },
  {
    kind: "paired-differences",
    question: { en: "Is B better than A?", id: "Apakah B lebih baik daripada A?" },
    examples: [
      {
        name: "with-commitment",
        chart: (language, id, width) => pairedOf(language, id, width, compared, texts.paired[language]),
      },
      {
        name: "no-effect",
        chart: (language, id, width) => pairedOf(language, id, width, same, texts.nowhere[language]),
      },
    ],
  },
  {
    kind: "heat-grid",
    question: { en: "Which levels together?", id: "Tingkat mana bersama-sama?" },
    examples: [
      {
        name: "resourcing-commitment",
        chart: (language, id, width) => {
          const levels = grid.levels.map((level) => ({ id: level.id, label: level.label[language] }))
          return (
            <HeatGrid
              id={id}
              width={width}
              language={language}
              title={texts.grid[language]}
              milestone={grid.milestone[language]}
              by={grid.by}
              runs={grid.runs}
              rows={{ title: { en: "resourcing", id: "sumber daya" }[language], levels }}
              columns={{ title: { en: "commitment", id: "komitmen" }[language], levels }}
              cells={grid.cells}
            />
          )
        },
      },
    ],
  },
  {
    kind: "tornado",
    question: { en: "What matters?", id: "Apa yang berpengaruh?" },
    examples: [
      {
        name: "levels",
        chart: (language, id, width) => {
          const setting = ({ label, value, se }: (typeof tornado.bars)[number]["low"]) => ({
            label: label[language],
            value,
            se,
          })
          return (
            <Tornado
              id={id}
              width={width}
              language={language}
              title={texts.tornado[language]}
              outcome={texts.fullShare[language]}
              unit="futures"
              baseline={tornado.baseline}
              runs={tornado.runs}
              bars={tornado.bars.map(({ id, label, low, high }) => ({
                id,
                label: label[language],
                low: setting(low),
                high: setting(high),
              }))}
            />
          )
        },
      },
    ],
  },
  {
    kind: "shapley-bars",
    question: { en: "What holds it back?", id: "Apa yang menghambatnya?" },
    examples: [
      {
        name: "barriers",
        chart: (language, id, width) => (
          <ShapleyBars
            id={id}
            width={width}
            language={language}
            title={texts.shapley[language]}
            outcome={texts.full[language]}
            unit="futures"
            of="barriers"
            draws={attributed.draws}
            players={attributed.players.map(({ id, title, value, se }) => ({ id, label: title[language], value, se }))}
            none={attributed.none}
            all={attributed.all}
            orders={attributed.orders}
          />
        ),
      },
    ],
  },
  discoveryExamples,
  {
    kind: "causal-table",
    question: { en: "Why?", id: "Mengapa?" },
    examples: [
      {
        name: "drivers",
        chart: (language, id) => (
          <CausalTable
            id={id}
            language={language}
            title={texts.causal[language]}
            processes={drivers.processes.map(({ id, label }) => ({ id, label: label[language] }))}
            variables={drivers.variables.map(({ id, label }) => ({ id, label: label[language] }))}
            cells={drivers.cells.map(({ citation, role, grade, ...cell }) => ({
              ...cell,
              role: role as "driver" | "amplifier",
              grade: grade as EvidenceGrade,
              citation: citation[language],
            }))}
          />
        ),
      },
    ],
  },
]
