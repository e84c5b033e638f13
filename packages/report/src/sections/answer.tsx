/** The answer: in words and natural frequencies first, then by when in numbers, targets, comparisons, and how sure all that is. */
import { gridOf } from "@laksana/results"
import {
  closingSentences,
  comparedIndicator,
  comparedMilestones,
  fewDrawsSentences,
  gridAnswer,
  headlineDays,
  headlineMilestone,
  leversTold,
  runWords,
  scaleOf,
  scenarioAnswer,
  targetsTold,
  unchangedSentences,
} from "@laksana/words"
import { DataTable } from "../parts/data-table.tsx"
import { Sentences } from "../parts/said.tsx"
import { Section } from "../parts/section.tsx"
import type { Telling, ToldExperiment } from "../telling.ts"

/** More rows than this are a grid's, which has a picture of its own. */
const mostRows = 12

export function Answer({ telling, number }: { readonly telling: Telling; readonly number: number }) {
  const { words, input, language, experiments } = telling
  const warnings = fewDrawsSentences(input.results.draws, language)
  const sure = closingSentences(input.results, language).slice(warnings.length, -1)
  return (
    <Section id="answer" number={number} title={words.sections.answer}>
      {warnings.map((warning) => (
        <p class="warning" role="note">
          {warning}
        </p>
      ))}
      <div class="lead">
        {experiments.flatMap((told) =>
          leads(told).map(({ name, said }) => (
            <p dir="auto">
              {name === undefined || experiments.length === 1 ? null : <span class="scenario">{name}</span>}
              {said}
            </p>
          )),
        )}
      </div>
      <Levers telling={telling} />
      <ByWhen telling={telling} />
      <Targets telling={telling} />
      <Compared telling={telling} />
      <h3>{words.answer.sure}</h3>
      <Sentences of={sure} />
    </Section>
  )
}

function leads(told: ToldExperiment): readonly { readonly name?: string; readonly said: string }[] {
  const { experiment } = told.reported
  const day = headlineDays(experiment)[0] ?? experiment.horizon
  const grid = gridOf(experiment, told.scenarios, headlineMilestone(experiment), day)
  if (grid !== undefined) return [{ name: experiment.title[told.language], said: gridAnswer(told, grid) }]
  return told.scenarios.map((scenario) => ({
    name: scenario.label[told.language],
    said: scenarioAnswer(told, scenario),
  }))
}

function Levers({ telling: { input, first } }: { readonly telling: Telling }) {
  const base = first.scenarios.findIndex(({ id }) => id === input.baseline)
  const told = leversTold(first, input.levers, base)
  if (told === undefined) return null
  return (
    <>
      <p>{told.against}</p>
      <Sentences of={told.each} />
      <p class="verdict">{told.verdict}</p>
    </>
  )
}

/** The numbers that the sentences round from: each scenario on each day, with its error. */
function ByWhen({ telling }: { readonly telling: Telling }) {
  const { words, quantities, input, titles, milestone, nameOf, experiments } = telling
  const { runs, scenarios } = input.results
  const days = [...new Set(scenarios.flatMap(({ milestones }) => Object.keys(milestones[milestone]?.by ?? {})))].sort()
  if (days.length === 0) return null
  const shown = scenarios.slice(0, mostRows)
  const rows = shown.map(({ id, milestones }) => [
    <>
      {nameOf(id)}
      {id === input.baseline && scenarios.length > 1 ? <span class="tag"> · {words.answer.baseline}</span> : null}
    </>,
    ...days.map((day) => {
      const found = milestones[milestone]?.by[day]
      if (found === undefined) return "–"
      return (
        <>
          <span data-answer={`${id} ${day}`}>{quantities.cell({ p: found.p, of: runs })}</span>{" "}
          <span class="margin">{quantities.margin({ ...found, of: runs })}</span>
        </>
      )
    }),
  ])
  return (
    <>
      <DataTable
        caption={words.answer.table(titles.milestone(milestone), quantities.number(scaleOf(runs)))}
        columns={[words.answer.scenario, ...days.map((day) => quantities.deadline(day))]}
        rows={rows}
        numbers={days.map((_, i) => i + 1)}
        kind="by-when"
      />
      {experiments.length === 1 && scenarios.length > shown.length ? (
        <p class="note">{words.answer.cellsLeftOut}</p>
      ) : null}
    </>
  )
}

function Targets({ telling: { experiments, language } }: { readonly telling: Telling }) {
  const told = experiments.flatMap((each) =>
    targetsTold(each).map((target) => ({
      ...target,
      scenario: target.scenario ?? (experiments.length > 1 ? each.reported.experiment.title[language] : undefined),
    })),
  )
  const { targets, targetUnsure } = runWords(language)
  if (told.length === 0) return null
  return (
    <>
      <h3>{targets}</h3>
      <ul class="targets">
        {told.map(({ isMet, said, isUnsure, scenario }) => (
          <li dir="auto" class={isMet ? "is-met" : "is-missed"}>
            <span class="mark">{isMet ? "✓" : "✗"}</span> {said}
            {scenario === undefined ? "" : ` [${scenario}]`}
            {isUnsure ? <span class="unsure"> {`${capital(targetUnsure)}.`}</span> : null}
          </li>
        ))}
      </ul>
    </>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function Compared({ telling }: { readonly telling: Telling }) {
  const { words, input, language, titles, nameOf } = telling
  if (input.compared.length === 0) return null
  return (
    <>
      <h3>{words.answer.compared}</h3>
      {input.compared.map((results) => (
        <div class="compared">
          <p dir="auto">{words.changes.sides(nameOf(results.base), nameOf(results.other))}</p>
          <Sentences
            of={
              results.noEffect
                ? unchangedSentences(results, language)
                : [...comparedMilestones(results, titles, language), ...comparedIndicator(results, titles, language)]
            }
          />
        </div>
      ))}
    </>
  )
}
