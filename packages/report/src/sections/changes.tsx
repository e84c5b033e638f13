/** What a change changes: paired differences against the baseline, and in a grid one lever at a time. */
import { PairedDifferences, Tornado, type TornadoBar } from "@laksana/charts"
import { peakOf } from "@laksana/results"
import { compareWords, differenceSize, dimensionWords, levelTitle } from "@laksana/words"
import { DataTable } from "../parts/data-table.tsx"
import { Section } from "../parts/section.tsx"
import type { Telling } from "../telling.ts"

export const hasChanges = ({ input }: Telling): boolean => input.compared.length + input.levers.length > 0

export function Changes({ telling, number }: { readonly telling: Telling; readonly number: number }) {
  const { words, input, quantities, language, titles, nameOf } = telling
  const [one] = input.compared
  const together = new Set([input.baseline, ...input.compared.map(({ other }) => other)])
  const apart = telling.experiments.length < 2 ? [] : input.results.scenarios.filter(({ id }) => !together.has(id))
  return (
    <Section id="changes" number={number} title={words.sections.changes}>
      <p class="intro">{words.changes.lead(quantities.number(one?.pairs ?? input.results.runs))}</p>
      {apart.length === 0 ? null : (
        <p class="note">{words.changes.notComparable(apart.map(({ id }) => nameOf(id)).join("; "))}</p>
      )}
      <Levers telling={telling} />
      {input.compared.map((results, i) => {
        const [base, other] = [nameOf(results.base), nameOf(results.other)]
        return (
          <>
            <PairedDifferences
              id={`pairs-${i + 1}`}
              language={language}
              title={words.changes.chart(base, other)}
              base={base}
              other={other}
              pairs={results.pairs}
              differing={results.differing}
              milestones={Object.entries(results.milestones).map(([id, found]) => ({
                id,
                label: titles.milestone(id),
                ...found,
              }))}
              table="none"
            />
            <Indicators telling={telling} results={results} />
          </>
        )
      })}
    </Section>
  )
}

/** Of each indicator that differs, the month in which it differs most, and the last. */
function Indicators({
  telling: { language, titles, quantities },
  results,
}: {
  readonly telling: Telling
  readonly results: Telling["input"]["compared"][number]
}) {
  const words = compareWords(language)
  const rows = Object.entries(results.indicators).flatMap(([id, months]) => {
    const [peak, last] = [peakOf(months), months.at(-1)]
    if (peak === undefined || last === undefined || (peak.mean === 0 && last.se === 0)) return []
    return [
      [
        titles.variable(id),
        differenceSize(peak, language),
        quantities.month(`${peak.month}-01`),
        differenceSize(last, language),
        quantities.signed(last.p05, 3),
        quantities.signed(last.p95, 3),
      ],
    ]
  })
  if (rows.length === 0) return <p class="note">{words.indicatorsAlike}</p>
  return (
    <DataTable
      caption={words.indicatorsTitle(quantities.deadline(results.horizon))}
      columns={words.indicatorColumns}
      rows={rows}
      numbers={[1, 3, 4, 5]}
    />
  )
}

function Levers({ telling }: { readonly telling: Telling }) {
  const { input, language, words, titles, milestone, days, baseline, first, quantities } = telling
  const { experiment } = first.reported
  const by = days[0] ?? experiment.horizon
  const reached = baseline?.milestones[milestone]?.by[by]
  if (input.levers.length === 0 || baseline === undefined || reached === undefined) return null
  const settingAt = (dimension: string, level: string) => {
    const lever = input.levers.find(
      ({ levels, changed }) => levels[dimension] === level && changed.join() === dimension,
    )
    const isBaseline = baseline.levels[dimension] === level
    const [difference, se] = lever === undefined ? [0, 0] : [lever.difference, lever.se]
    return lever === undefined && !isBaseline
      ? undefined
      : { label: levelTitle(first, dimension, level), value: reached.p + difference, se }
  }
  const bars = Object.entries(experiment.grid).flatMap(([dimension, levels]): readonly TornadoBar[] => {
    const [low, high] = [settingAt(dimension, levels[0] ?? ""), settingAt(dimension, levels.at(-1) ?? "")]
    if (low === undefined || high === undefined) return []
    return [{ id: dimension, label: dimensionWords(dimension)[language], low, high }]
  })
  return (
    <Tornado
      id="levers"
      language={language}
      title={words.changes.tornado(titles.milestone(milestone), quantities.deadline(by))}
      outcome={titles.milestone(milestone)}
      unit="futures"
      baseline={reached.p}
      runs={input.results.runs}
      bars={bars}
      note={words.changes.note}
      table="none"
    />
  )
}
