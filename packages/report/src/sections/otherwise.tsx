/** Had it gone otherwise: the recorded history edited, beside the history in fact, with the luck it had. */
import { PairedDifferences } from "@laksana/charts"
import type { WhatIfResults } from "@laksana/results"
import { editText, eventFateRows, noEffectSentences, whatIfAnswer, whatIfWords } from "@laksana/words"
import { DataTable } from "../parts/data-table.tsx"
import { Sentences } from "../parts/said.tsx"
import { Section } from "../parts/section.tsx"
import type { Telling } from "../telling.ts"

interface OtherwiseProps {
  readonly telling: Telling
  readonly number: number
  readonly results: WhatIfResults
}

export function Otherwise({ telling, number, results }: OtherwiseProps) {
  const { words, language, titles, quantities } = telling
  const said = whatIfWords(language)
  const editing = { language, titles }
  const fates = eventFateRows(results, titles, language)
  return (
    <Section id="otherwise" number={number} title={words.sections.otherwise}>
      <p class="intro">{words.otherwise.lead}</p>
      <p class="label">{said.heading}</p>
      <ol class="sentences">
        {results.edits.map((edit) => (
          <li dir="auto">{editText(edit, editing)}</li>
        ))}
      </ol>
      {results.noEffect ? (
        <Sentences of={[said.noEffect(quantities.number(results.draws)), ...noEffectSentences(results, editing)]} />
      ) : (
        <>
          <Sentences of={whatIfAnswer(results, titles, language)} />
          <PairedDifferences
            id="otherwise-pairs"
            language={language}
            title={words.otherwise.chart}
            base={words.otherwise.fact}
            other={words.otherwise.other}
            pairs={results.draws}
            differing={results.difference.differing}
            milestones={Object.entries(results.difference.milestones).map(([id, found]) => ({
              id,
              label: titles.milestone(id),
              ...found,
            }))}
            table="none"
          />
          {fates.length === 0 ? null : (
            <DataTable
              caption={said.eventsTitle(quantities.number(results.draws))}
              columns={said.eventColumns}
              rows={fates}
              numbers={[1, 2, 3, 4, 5]}
            />
          )}
        </>
      )}
      <p class="note">{said.error(quantities.number(results.draws), quantities.number(results.independent))}</p>
    </Section>
  )
}
