/** What moved it: Shapley values of barriers or events for an outcome. */
import { ShapleyBars } from "@laksana/charts"
import type { AttributeResults } from "@laksana/results"
import { attributeAnswer, attributeWords, rankedPlayers } from "@laksana/words"
import { DataTable } from "../parts/data-table.tsx"
import { Section } from "../parts/section.tsx"
import type { Telling } from "../telling.ts"

interface MovedProps {
  readonly telling: Telling
  readonly number: number
  readonly results: AttributeResults
}

export function Moved({ telling, number, results }: MovedProps) {
  const { words, language, titles, quantities } = telling
  const { number: say, signed } = quantities
  const { outcome, players, values, standardError, of, draws, none, all, orders, independent } = results
  const said = attributeWords(language)
  const [asked = ""] = attributeAnswer(results, titles, language)
  const title = outcome.kind === "milestone" ? titles.milestone(outcome.id) : titles.variable(outcome.id)
  return (
    <Section id="moved" number={number} title={words.sections.moved}>
      <ShapleyBars
        id="shapley"
        language={language}
        title={asked}
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
      <DataTable
        caption={asked}
        isTitled={true}
        columns={said.columns(of)}
        rows={rankedPlayers(results, language).map(({ title: player, value, error, p05, p95 }) => [
          player,
          signed(value, 3),
          say(error, 3),
          signed(p05, 3),
          signed(p95, 3),
        ])}
        numbers={[1, 2, 3, 4]}
      />
      <p class="note">
        {orders === null ? said.exact : said.sampled(say(orders))} {said.error(say(draws), say(independent))}
      </p>
    </Section>
  )
}
