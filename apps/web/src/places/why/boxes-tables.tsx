/** Boxes' tables: conditions one by one, the trade-off of the first box, and the tree as a second view of the same points. */
import { meritOf } from "@laksana/analysis"
import { boxConditions, discoverPageWords, type DiscoveryTelling, quantitiesIn, tradeOffRows } from "@laksana/words"
import { useLanguage } from "../../app/app.ts"
import { Folded } from "../../controls/folded.tsx"
import type { FoundBoxes } from "../../engine/why-questions.ts"
import { boxesWords } from "../../words/boxes.ts"
import { PlainTable } from "./plain-table.tsx"

export interface BoxesTableProps {
  readonly found: FoundBoxes
  readonly telling: DiscoveryTelling
}

/** Of each box each condition, with how far it is to be trusted. */
export function ConditionsTable({ found: { results, discovery }, telling }: BoxesTableProps) {
  const { language, quantities } = useLanguage()
  const own = boxesWords(language)
  const { number } = quantities
  const rows = discovery.boxes.flatMap(({ after, quasiPs, stability }, place) =>
    after.box.map((restriction, i) => [
      own.box(number(place + 1)),
      boxConditions([restriction], telling),
      number(after.coverage * 100, 1),
      number(after.density * 100, 1),
      chance(quasiPs[i]?.quasiP ?? 1, language),
      number(stability.restricted[restriction.factor] ?? 0),
    ]),
  )
  const shares = discoverPageWords(language).tradeOffColumns[telling.about].slice(2, 4)
  const resamples = number(results.boxes[0]?.stability.resamples ?? 0)
  return (
    <>
      <h3>{own.conditions}</h3>
      <PlainTable
        label={own.conditions}
        columns={[...own.conditionColumns, ...shares, ...own.trustColumns(resamples)]}
        rows={rows}
        numbers={[2, 3, 4, 5]}
      />
      <p class="soft small">{own.quasiP}</p>
    </>
  )
}

function chance(p: number, language: DiscoveryTelling["language"]): string {
  const { number } = quantitiesIn(language)
  return p < 0.001 ? `<${number(0.001, 3)}` : number(p, 3)
}

/** From the whole space down to the smallest box; of the first box alone, since others were sought in what it left. */
export function TradeOff({ found: { results }, telling }: BoxesTableProps) {
  const { language } = useLanguage()
  const words = discoverPageWords(language)
  const own = boxesWords(language)
  const [box] = results.boxes
  if (box === undefined) return null
  return (
    <Folded summary={own.tradeOff}>
      {() => (
        <div class="stack">
          <p>{words.tradeOff[telling.about]}</p>
          <PlainTable
            label={own.tradeOff}
            columns={words.tradeOffColumns[telling.about]}
            rows={tradeOffRows(box, telling)}
            numbers={[0, 1, 2, 3]}
          />
        </div>
      )}
    </Folded>
  )
}

/** The second view: boxes that a tree parts the same points into, that of greatest merit first. */
export function TreeTable({ found: { discovery, tree }, telling }: BoxesTableProps) {
  const { language, quantities } = useLanguage()
  const { number } = quantities
  const own = boxesWords(language)
  const { leaves } = tree
  if (leaves.length < 2) return null
  const merit = (leaf: (typeof leaves)[number]) => meritOf(leaf, discovery.overallDensity)
  const [, ...columns] = discoverPageWords(language).tradeOffColumns[telling.about].slice(0, 4)
  const title = own.tree(number(leaves.length))
  return (
    <Folded class="boxes-tree" summary={title}>
      {() => (
        <PlainTable
          label={title}
          columns={[own.treeColumn, ...columns]}
          rows={leaves
            .toSorted((a, b) => merit(b) - merit(a))
            .map((leaf) => [
              leaf.box.length === 0 ? own.everywhere : boxConditions(leaf.box, telling),
              ...[leaf.mass, leaf.coverage, leaf.density].map((share) => number(share * 100, 1)),
            ])}
          numbers={[1, 2, 3]}
        />
      )}
    </Folded>
  )
}
