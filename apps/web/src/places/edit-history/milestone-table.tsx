/** Milestone table: each milestone in fact and otherwise, with the difference and its error. */
import type { WhatIfResults } from "@laksana/results"
import { useLanguage } from "../../app/app.ts"
import { editHistoryWords } from "../../words/edit-history.ts"
import { useTitles } from "./use-edit-text.ts"

export function MilestoneTable({ results }: { readonly results: WhatIfResults }) {
  const { language, quantities } = useLanguage()
  const words = editHistoryWords(language)
  const titles = useTitles()
  const { number, signed, deadline } = quantities
  const caption = words.milestoneCaption(number(results.draws), deadline(results.until))
  return (
    <section class="sheet stack">
      <h2>{words.milestones}</h2>
      <p class="soft small">{caption}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.milestones}>
        <table class="milestones">
          <thead>
            <tr>
              <th scope="col">{words.milestone}</th>
              {[words.inFact, words.otherwise, words.differenceOf100, words.earlier, words.later, words.shift].map(
                (column) => (
                  <th key={column} scope="col" class="number">
                    {column}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {Object.entries(results.difference.milestones).map(([id, { difference, se, earlier, later, shift }]) => (
              <tr key={id} data-milestone={id}>
                <th scope="row" dir="auto">
                  {titles.milestone(id)}
                </th>
                <td class="number">{number(results.factual.milestones[id]?.reached ?? 0)}</td>
                <td class="number">{number(results.counterfactual.milestones[id]?.reached ?? 0)}</td>
                <td class="number">{`${signed(difference * 100, 1)} ± ${number(196 * se, 1)}`}</td>
                <td class="number">{number(earlier)}</td>
                <td class="number">{number(later)}</td>
                <td class="number">
                  {shift === null ? "–" : `${signed(shift.mean, 1)} ± ${number(1.96 * shift.se, 1)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
