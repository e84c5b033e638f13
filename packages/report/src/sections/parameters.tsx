/** Every parameter: its prior, and what that rests on. */
import { unitTitle } from "@laksana/model"
import { evidenceText, priorText } from "@laksana/words"
import { DataTable } from "../parts/data-table.tsx"
import { Section } from "../parts/section.tsx"
import type { Telling } from "../telling.ts"

export function Parameters({ telling, number }: { readonly telling: Telling; readonly number: number }) {
  const { words, language, quantities, first } = telling
  const { parameters } = first.reported.model
  const rows = parameters.map(({ title, unit, prior, evidence }) => [
    title[language],
    unitTitle(unit)[language],
    priorText(prior, language),
    evidenceText(evidence, language),
  ])
  return (
    <Section id="parameters" number={number} title={words.sections.parameters}>
      <p class="intro">{words.parameters.lead(quantities.number(parameters.length))}</p>
      <DataTable
        caption={words.parameters.caption}
        columns={words.parameters.columns}
        rows={rows}
        kind="parameters"
        isTitled
      />
    </Section>
  )
}
