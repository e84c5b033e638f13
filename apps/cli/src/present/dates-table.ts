/** Dates table: for each milestone the days by which a tenth, half and nine tenths of the futures have reached it. */
import type { Day } from "@laksana/core"
import { dimensionWords, headlineMilestone, milestoneTitle } from "@laksana/words"
import { folded } from "../terminal/wrap.ts"
import { columns } from "./columns.ts"
import type { ToldRun } from "./told-run.ts"

/** One scenario: its milestones. Several: the headline milestone, a row for each scenario. */
export function datesTable(told: ToldRun): readonly string[] {
  const { words, quantities, scenarios, runs, language } = told
  const [only, ...others] = scenarios
  if (only === undefined) return []
  const day = (at: Day | null) => (at === null ? "–" : quantities.day(at))
  const shares = [10, 50, 90].map((share) => words.byShare(quantities.number(share)))
  const headline = headlineMilestone(told.experiment)
  const rows =
    others.length === 0
      ? Object.entries(only.milestones).map(([id, result]) => ({ name: milestoneTitle(told, id), result }))
      : scenarios.flatMap(({ label, milestones }) => {
          const result = milestones[headline]
          return result === undefined ? [] : [{ name: label[language], result }]
        })
  const body = rows.map(({ name, result }) => {
    const reached = quantities.frequency({ p: runs === 0 ? 0 : result.reached / runs, of: runs })
    return [name, day(result.p10), day(result.p50), day(result.p90), reached]
  })
  const dimensions = Object.keys(told.experiment.grid).map((dimension) => dimensionWords(dimension)[language])
  const first =
    others.length === 0 ? words.milestone : dimensions.length === 0 ? words.scenario : dimensions.join(" · ")
  const title = others.length === 0 ? words.whenTitle : `${milestoneTitle(told, headline)}. ${words.whenTitle}`
  return [folded(title, told.style.width), ...columns([[first, ...shares, words.reached], ...body], told.style.width)]
}
