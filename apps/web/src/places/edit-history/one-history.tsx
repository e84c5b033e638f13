/** One history: a single draw told twice, one timeline above the other, and event by event with the cause of each difference. */
import type { WhatIfResults } from "@laksana/results"
import { exampleCells, rowTitle } from "@laksana/words"
import { useSignal } from "@preact/signals"
import { useId } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { useWidth } from "../../app/use-width.ts"
import { readNumber } from "../../controls/read-number.ts"
import { editHistoryWords } from "../../words/edit-history.ts"
import { type Fate, fateCounts, fateOf, pairedRows } from "./example-rows.ts"
import { PairedTimeline } from "./paired-timeline.tsx"
import { useTitles } from "./use-edit-text.ts"

/** As many rows at a time. */
const part = 12

export function OneHistory({ results }: { readonly results: WhatIfResults }) {
  const { theCase } = useCase()
  const { language, quantities } = useLanguage()
  const words = editHistoryWords(language)
  const titles = useTitles()
  const [ref, width] = useWidth()
  const { number } = quantities
  const counts = fateCounts(results)
  return (
    <section class="sheet stack one-history">
      <h2>{words.beside}</h2>
      <p class="soft">{words.besideGuide(number(results.example.draw))}</p>
      <DrawChoice draws={results.draws} />
      <div ref={ref}>
        {width === 0 ? null : (
          <PairedTimeline
            id="edit-history-paired"
            rows={pairedRows(results, (row) => rowTitle(row, titles))}
            takeaway={words.oneSentence(
              number(results.example.draw),
              number(counts.moved),
              number(counts.vanished),
              number(counts.new),
              number(counts.kept),
            )}
            width={width}
            observed={theCase.observed}
          />
        )}
      </div>
      <EventByEvent results={results} />
    </section>
  )
}

function DrawChoice({ draws }: { readonly draws: number }) {
  const { view, change } = useApp()
  const { language } = useLanguage()
  const words = editHistoryWords(language)
  const id = useId()
  const { draw } = view.value
  const set = (next: number): void => change({ draw: Math.min(draws - 1, Math.max(0, next)) }, "replace")
  return (
    <div class="row draw-choice">
      <label for={id}>{words.draw}</label>
      <button type="button" aria-label={`${words.draw}: −`} disabled={draw <= 0} onClick={() => set(draw - 1)}>
        −
      </button>
      <input
        id={id}
        class="number-step-field"
        type="text"
        inputMode="numeric"
        value={String(draw)}
        onChange={({ currentTarget }) => set(Math.round(readNumber(currentTarget.value) ?? draw))}
      />
      <button type="button" aria-label={`${words.draw}: +`} disabled={draw >= draws - 1} onClick={() => set(draw + 1)}>
        +
      </button>
    </div>
  )
}

const marks: Readonly<Record<Fate, string>> = {
  edit: "✎",
  moved: "↔",
  vanished: "✗",
  new: "+",
  amended: "≠",
  kept: "=",
}

function EventByEvent({ results }: { readonly results: WhatIfResults }) {
  const { language, quantities } = useLanguage()
  const words = editHistoryWords(language)
  const titles = useTitles()
  const all = useSignal(false)
  const shown = useSignal(part)
  const rows = results.example.events.filter((row) => all.value || fateOf(row) !== "kept")
  const listed = rows.slice(0, shown.value)
  return (
    <section class="stack">
      <h3>{words.eventByEvent}</h3>
      <label class="check">
        <input
          type="checkbox"
          checked={all.value}
          onChange={({ currentTarget }) => {
            all.value = currentTarget.checked
            shown.value = part
          }}
        />{" "}
        {words.allEvents}
      </label>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.eventByEvent}>
        <table class="example">
          <thead>
            <tr>
              {[words.event, words.became, words.dayFact, words.dayOther, words.because].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.map((row, i) => {
              const [title, became, factDay, otherDay, because] = exampleCells(row, titles, language)
              const fate = fateOf(row)
              return (
                <tr key={`${row.event ?? row.type} ${i}`} class={`fate-${fate}`} data-fate={fate}>
                  <th scope="row" dir="auto">
                    {title}
                  </th>
                  <td>
                    <span aria-hidden="true">{marks[fate]}</span> {fate === "amended" ? words.lanes.amended : became}
                  </td>
                  <td>{factDay}</td>
                  <td>{otherDay}</td>
                  <td dir="auto">{because}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {rows.length > listed.length ? (
        <button
          type="button"
          onClick={() => {
            shown.value += part
          }}
        >
          {words.more(quantities.number(Math.min(part, rows.length - listed.length)))}
        </button>
      ) : null}
    </section>
  )
}
