/** Indicator difference: one indicator over time, in fact and otherwise, and below it the difference, history by history. */
import { type MonthSpread, peakOf, type WhatIfResults } from "@laksana/results"
import { useId } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { capital } from "../../words/capital.ts"
import { editHistoryWords } from "../../words/edit-history.ts"
import { type Band, MonthBands } from "./month-bands.tsx"

export function IndicatorDifference({ results }: { readonly results: WhatIfResults }) {
  const { view, change } = useApp()
  const { model } = useCase()
  const { language, quantities } = useLanguage()
  const words = editHistoryWords(language)
  const id = useId()
  const { number, signed, month } = quantities
  const known = model.indicators.filter((indicator) => results.difference.indicators[indicator.id] !== undefined)
  const chosen =
    known.find((indicator) => indicator.id === view.value.indicator)?.id ?? clearest(results) ?? known[0]?.id
  if (chosen === undefined) return null
  const title = known.find((indicator) => indicator.id === chosen)?.title[language] ?? chosen
  const bounds = model.variables.find((variable) => variable.id === chosen)?.bounds ?? [0, 1]
  const [fact, other, difference] = [
    results.factual.indicators[chosen] ?? [],
    results.counterfactual.indicators[chosen] ?? [],
    results.difference.indicators[chosen] ?? [],
  ]
  const last = difference.at(-1)
  const peak = peakOf(difference)
  const monthOf = (each: string) => month(`${each}-01`)
  const size = ({ mean, se }: MonthSpread) => `${signed(mean, 3)} ± ${number(1.96 * se, 3)}`
  const isClear = peak !== undefined && Math.abs(peak.mean) > 1.96 * peak.se
  const spread = Math.max(
    0.01,
    ...difference.flatMap(({ p05, p95, mean, se }) => [-p05, p95, Math.abs(mean) + 1.96 * se]),
  )
  const reach = niceAbove(spread)
  const note = `${words.middle} · ${words.band}`
  return (
    <section class="sheet stack">
      <h2>{words.indicators}</h2>
      <div class="row">
        <label for={id}>{words.indicator}</label>
        <select id={id} value={chosen} onChange={({ currentTarget }) => change({ indicator: currentTarget.value })}>
          {known.map((indicator) => (
            <option key={indicator.id} value={indicator.id}>
              {capital(indicator.title[language])}
            </option>
          ))}
        </select>
      </div>
      <MonthBands
        id="edit-history-both"
        title={words.fanTitle(capital(title))}
        takeaway={
          last === undefined
            ? ""
            : words.fanSentence(
                monthOf(last.month),
                number(fact.at(-1)?.p50 ?? 0, 3),
                number(other.at(-1)?.p50 ?? 0, 3),
                signed(last.mean, 3),
                number(1.96 * last.se, 3),
              )
        }
        bands={[bandOf(words.inFact, fact), bandOf(words.otherwise, other)]}
        bounds={bounds}
        digits={2}
        note={note}
        table={{
          summary: words.sameData,
          columns: [
            words.month,
            `${words.inFact}: ${words.middle}`,
            `${words.inFact}: ${words.band}`,
            `${words.otherwise}: ${words.middle}`,
            `${words.otherwise}: ${words.band}`,
          ],
          rows: fact.map((each, i) => {
            const beside = other[i] ?? each
            const range = ({ p05, p95 }: MonthSpread) => `${number(p05, 3)} – ${number(p95, 3)}`
            return [monthOf(each.month), number(each.p50, 3), range(each), number(beside.p50, 3), range(beside)]
          }),
        }}
      />
      <MonthBands
        id="edit-history-difference"
        title={words.differenceTitle(capital(title))}
        takeaway={
          peak === undefined || last === undefined || !isClear
            ? words.differenceNone
            : words.differenceSentence(size(peak), monthOf(peak.month), size(last))
        }
        bands={[
          {
            label: words.mean,
            months: difference.map(({ month: at, p05, mean, p95 }) => ({
              month: at,
              low: p05,
              middle: mean,
              high: p95,
            })),
            errors: difference.map(({ se }) => 1.96 * se),
          },
        ]}
        bounds={[-reach, reach]}
        digits={reach < 0.1 ? 3 : 2}
        note={words.band}
        table={{
          summary: words.sameData,
          columns: [words.month, words.difference, words.band],
          rows: difference.map((each) => [
            monthOf(each.month),
            size(each),
            `${signed(each.p05, 3)} – ${signed(each.p95, 3)}`,
          ]),
        }}
      />
    </section>
  )
}

const bandOf = (label: string, months: readonly MonthSpread[]): Band => ({
  label,
  months: months.map(({ month, p05, p50, p95 }) => ({ month, low: p05, middle: p50, high: p95 })),
})

/** The indicator whose largest difference stands out most from its error. */
function clearest({ difference }: WhatIfResults): string | undefined {
  const clearness = (months: readonly MonthSpread[]) => {
    const peak = peakOf(months)
    return peak === undefined || peak.se === 0 ? 0 : Math.abs(peak.mean) / peak.se
  }
  return Object.entries(difference.indicators)
    .map(([id, months]) => ({ id, by: clearness(months) }))
    .toSorted((a, b) => b.by - a.by)[0]?.id
}

const niceAbove = (value: number): number =>
  [0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1].find((each) => each >= value) ?? Math.ceil(value)
