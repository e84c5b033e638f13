/** What moved it: Shapley values of barriers or events for an outcome. */
import { ShapleyBars } from "@laksana/charts"
import type { AttributeResults } from "@laksana/results"
import { attributeAnswer, attributeWords } from "@laksana/words"
import { Sentences } from "../parts/said.tsx"
import { Section } from "../parts/section.tsx"
import type { Telling } from "../telling.ts"

interface MovedProps {
  readonly telling: Telling
  readonly number: number
  readonly results: AttributeResults
}

export function Moved({ telling, number, results }: MovedProps) {
  const { words, language, titles, quantities } = telling
  const { outcome, players, values, standardError, of, draws, none, all, orders, independent } = results
  const said = attributeWords(language)
  const title = outcome.kind === "milestone" ? titles.milestone(outcome.id) : titles.variable(outcome.id)
  return (
    <Section id="moved" number={number} title={words.sections.moved}>
      <Sentences of={attributeAnswer(results, titles, language)} />
      <ShapleyBars
        id="shapley"
        language={language}
        title={words.moved.chart(title)}
        outcome={title}
        unit={outcome.kind === "milestone" ? "futures" : "index"}
        of={of}
        draws={draws}
        players={players.map((player, i) => ({
          id: player.id,
          label: player.title[language],
          value: values[i] ?? 0,
          se: standardError[i] ?? 0,
        }))}
        none={none}
        all={all}
        orders={orders}
        table="none"
      />
      <p class="note">
        {orders === null ? said.exact : said.sampled(quantities.number(orders))}{" "}
        {said.error(quantities.number(draws), quantities.number(independent))}
      </p>
    </Section>
  )
}
