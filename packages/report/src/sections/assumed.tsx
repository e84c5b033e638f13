/** What is assumed: levels, changes, interventions, milestones' definitions, observations and the record's coverage, with evidence. */
import {
  assumedSentences,
  dimensionWords,
  eventTypeWords,
  gradeWords,
  interventionSentence,
  levelChangeClauses,
  levelTitle,
  modelWords,
  plainNumber,
} from "@laksana/words"
import { DataTable } from "../parts/data-table.tsx"
import { Sentences } from "../parts/said.tsx"
import { Section } from "../parts/section.tsx"
import type { Telling } from "../telling.ts"

export function Assumed({ telling, number }: { readonly telling: Telling; readonly number: number }) {
  const { words } = telling
  return (
    <Section id="assumed" number={number} title={words.sections.assumed}>
      <p class="intro">{words.assumed.lead}</p>
      <Levels telling={telling} />
      <Changed telling={telling} />
      <Milestones telling={telling} />
      <Observations telling={telling} />
      <Recording telling={telling} />
    </Section>
  )
}

/** The levels that any scenario of the report assumes. */
function Levels({ telling }: { readonly telling: Telling }) {
  const { words, language, experiments, titles, first } = telling
  const assumed = experiments.flatMap(({ reported: { experiment } }) =>
    experiment.scenarios.flatMap(({ levels }) => Object.entries(levels)),
  )
  const named = [...new Map(assumed.map((pair) => [pair.join("\n"), pair])).values()]
  if (named.length === 0) return null
  const rows = named.toSorted(byDimension(named)).map(([dimension, level]) => {
    const found = first.reported.theCase.levels[dimension]?.[level]
    const changes = found === undefined ? [] : levelChangeClauses(found, titles, language)
    return [
      dimensionWords(dimension)[language],
      levelTitle(first, dimension, level),
      changes.length === 0 ? "–" : <Clauses of={changes} />,
      <>
        {found?.source[language] ?? "–"}
        {found?.note === undefined ? null : <span class="beside">{found.note[language]}</span>}
      </>,
      gradeWords[found?.evidence ?? "assumption"][language],
    ]
  })
  return (
    <>
      <h3>{words.assumed.levels}</h3>
      <DataTable
        caption={words.assumed.levels}
        columns={words.assumed.levelColumns}
        rows={rows}
        kind="levels"
        isTitled
      />
    </>
  )
}

/** Dimensions together, in the order in which they are first named. */
const byDimension =
  (named: readonly (readonly [string, string])[]) =>
  ([a]: readonly [string, string], [b]: readonly [string, string]): number => {
    const order = [...new Set(named.map(([dimension]) => dimension))]
    return order.indexOf(a) - order.indexOf(b)
  }

const Clauses = ({ of }: { readonly of: readonly string[] }) => (
  <ul class="clauses">
    {of.map((clause) => (
      <li dir="auto">{clause}</li>
    ))}
  </ul>
)

function Changed({ telling }: { readonly telling: Telling }) {
  const { words, language, experiments, titles } = telling
  return (
    <>
      <h3>{words.assumed.changed}</h3>
      {experiments.map((told) => {
        const { experiment, file } = told.reported
        const interventions = file.interventions ?? []
        return (
          <div class="scenario-changes">
            <h4 dir="auto">{experiment.title[language]}</h4>
            {experiment.description === undefined ? null : <p dir="auto">{experiment.description[language]}</p>}
            <Sentences of={assumedSentences(told)} />
            {interventions.length === 0 ? (
              <p>{words.assumed.noInterventions}</p>
            ) : (
              <Sentences of={interventions.map((each) => interventionSentence(each, titles, language))} />
            )}
          </div>
        )
      })}
    </>
  )
}

function Milestones({ telling }: { readonly telling: Telling }) {
  const { words, language, titles, first } = telling
  const { condition } = modelWords[language]
  const milestones = first.reported.experiment.scenarios[0]?.milestones ?? []
  const rows = milestones.map(({ title, all, evidence }) => [
    title[language],
    <Clauses
      of={all.map((each) =>
        condition(
          titles.variable(each.variable),
          "atLeast" in each ? "atLeast" : "below",
          plainNumber("atLeast" in each ? each.atLeast : each.below, language),
        ),
      )}
    />,
    words.assumed.grounds(gradeWords[evidence.grade][language], evidence.source[language]),
  ])
  return (
    <>
      <h3>{words.assumed.milestones}</h3>
      <DataTable caption={words.assumed.milestones} columns={words.assumed.milestoneColumns} rows={rows} isTitled />
    </>
  )
}

function Observations({ telling }: { readonly telling: Telling }) {
  const { words, language, titles, first, quantities } = telling
  const { observations } = first.reported.theCase
  if (observations.length === 0) return null
  const say = (value: number) => quantities.number(value, 2)
  const rows = observations.map((each) => {
    const variable = titles.variable(each.variable)
    const [a, b] = ("between" in each ? each.between : each.about).map(say)
    const range = "between" in each ? words.assumed.between(a ?? "", b ?? "") : words.assumed.about(a ?? "", b ?? "")
    return [
      each.title?.[language] ?? variable,
      `${variable} ${range}`,
      words.assumed.grounds(gradeWords[each.evidence][language], each.source[language]),
    ]
  })
  return (
    <>
      <h3>{words.assumed.observations}</h3>
      <DataTable caption={words.assumed.observations} columns={words.assumed.observationColumns} rows={rows} isTitled />
    </>
  )
}

function Recording({ telling }: { readonly telling: Telling }) {
  const { words, language, input } = telling
  const { recording } = input.replay.theCase
  if (recording.length === 0) return null
  const rows = recording.map(({ event, where, coverage, reason }) => [
    `${eventTypeWords(event)[language]}${where === undefined ? "" : ` (${Object.values(where).join(", ")})`}`,
    words.assumed.coverage[coverage],
    reason[language],
  ])
  return (
    <>
      <h3>{words.assumed.recording}</h3>
      <DataTable caption={words.assumed.recording} columns={words.assumed.recordingColumns} rows={rows} isTitled />
    </>
  )
}
