/** How these numbers are made: what they are a function of, the command that makes them again, and what they are not. */
import { DataTable } from "../parts/data-table.tsx"
import { Sentences } from "../parts/said.tsx"
import { Section } from "../parts/section.tsx"
import type { Telling } from "../telling.ts"
import { titleOf } from "./front.tsx"

export function Made({ telling, number }: { readonly telling: Telling; readonly number: number }) {
  const { words, input, quantities, experiments } = telling
  const { made } = words
  const { results } = input
  const { number: say } = quantities
  const { draws } = results
  const rows = [
    [made.engine, results.engine],
    [made.model, results.model],
    [made.seed, <code>{results.seed}</code>],
    [made.runs, say(results.runs)],
    [
      made.draws,
      draws === null ? made.noDraws : made.drawsOf(say(draws.particles), say(draws.ess), say(draws.independent)),
    ],
    [made.inputHash, <code>{results.inputHash}</code>],
    [made.files, experiments.map(({ reported: { experiment } }) => experiment.id).join(", ")],
  ]
  return (
    <Section id="made" number={number} title={words.sections.made}>
      <p class="intro">{made.lead}</p>
      <DataTable caption={words.sections.made} columns={made.columns} rows={rows} kind="made" isTitled />
      <h3>{made.again}</h3>
      <pre tabindex={0}>
        <code>{input.command}</code>
      </pre>
      <p class="note">{made.againNote}</p>
      <h3>{made.caveat}</h3>
      <Sentences of={made.caveats} />
      <h3>{made.cite}</h3>
      <p class="citation" dir="auto">
        {made.citation(titleOf(telling), results.engine, results.case, results.seed, results.inputHash)}
      </p>
    </Section>
  )
}
