/** What the timeline taught, and what it did not: parameters learned, those known only jointly, surprises, and earlier projections. */
import type { ConditionResults } from "@laksana/results"
import { backtestTold, conditionWords, learnedTold, surpriseSentences } from "@laksana/words"
import { DataTable } from "../parts/data-table.tsx"
import { Sentences } from "../parts/said.tsx"
import { Section } from "../parts/section.tsx"
import type { Telling } from "../telling.ts"

interface TaughtProps {
  readonly telling: Telling
  readonly number: number
  readonly learned: ConditionResults
}

const mostSurprises = 12

export function Taught({ telling, number, learned }: TaughtProps) {
  const { words, language, titles, quantities, first } = telling
  const said = conditionWords(language)
  const { rows, little, tied } = learnedTold(learned, titles, language)
  const surprises = surpriseSentences(learned, titles, first.reported.theCase, language)
  const told = surprises.slice(0, mostSurprises)
  const backtest = backtestTold(learned, language)
  const { number: say } = quantities
  const times = learned.stages.filter(({ resampled }) => resampled).length
  return (
    <Section id="taught" number={number} title={words.sections.taught}>
      <p class="intro">{words.taught.lead}</p>
      <Sentences
        of={[
          said.heading(say(learned.particles), say(learned.ess), say(learned.independent)),
          ...(times === 0 ? [] : [said.resampled(say(times))]),
          said.evidence(say(learned.logEvidence, 2)),
        ]}
      />
      <h3>{words.taught.learned}</h3>
      {rows.length === 0 ? null : (
        <DataTable caption={said.learnedTitle} columns={said.learnedColumns} rows={rows} numbers={[3]} />
      )}
      {little === undefined ? null : <p>{little}</p>}
      <h3>{words.taught.ties}</h3>
      {tied.length === 0 ? <p>{said.notTied}</p> : <Sentences of={tied} />}
      <h3>{words.taught.surprises}</h3>
      <Sentences of={told} />
      {told.length === surprises.length ? null : (
        <p class="note">{words.taught.more(say(surprises.length - told.length))}</p>
      )}
      <h3>{words.taught.backtest}</h3>
      <p>{backtest.sentences.length === 0 ? backtest.title : `${backtest.title}:`}</p>
      <Sentences of={backtest.sentences} />
      <p class="verdict">{said.few}</p>
    </Section>
  )
}
