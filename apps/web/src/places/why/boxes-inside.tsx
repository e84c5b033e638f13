/** Boxes' inside: from each box to What if, with the levers set to its middle. */
import { useApp, useLanguage } from "../../app/app.ts"
import { linkOf } from "../../boot.ts"
import type { DiscoverAsk } from "../../engine/why-questions.ts"
import { boxesWords } from "../../words/boxes.ts"
import { placeInside } from "./boxes-drawn.ts"
import type { BoxesTableProps } from "./boxes-tables.tsx"

export interface BoxesInsideProps extends BoxesTableProps {
  readonly question: DiscoverAsk
}

export function BoxesInside({ found: { results, middles }, telling, question }: BoxesInsideProps) {
  const { view } = useApp()
  const { language, quantities } = useLanguage()
  const own = boxesWords(language)
  const [clause] = question.success
  const asked =
    clause?.outcome.kind === "reached"
      ? { milestone: clause.outcome.milestone, deadline: clause.outcome.by }
      : clause?.outcome.kind === "indicator"
        ? { indicator: clause.outcome.indicator }
        : {}
  return (
    <ul class="boxes-inside">
      {results.boxes.map((box, place) => {
        const at = placeInside(box, middles[place] ?? [], results.factors, telling.factors, quantities.number)
        const { assumptions, parameters, said } = at
        const link = linkOf({ ...view.value, place: "what-if", assumptions, parameters, interventions: [], ...asked })
        return (
          <li key={place}>
            <a href={link} data-inside={place}>
              {own.look(own.box(quantities.number(place + 1)))}
            </a>{" "}
            <span class="soft small">({own.sets(said.join("; "))})</span>
          </li>
        )
      })}
    </ul>
  )
}
