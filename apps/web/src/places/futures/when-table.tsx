/** When table: of each milestone and scenario the days by which so many have reached it, and how many have by each year's end. */
import { scaleOf } from "@laksana/words"
import { useMemo } from "preact/hooks"
import { useCase, useLanguage } from "../../app/app.ts"
import { useLater } from "../../charts-out/use-later.ts"
import type { ProjectStep } from "../../engine/protocol.ts"
import { milestonesOf } from "../../levers/case-titles.ts"
import { futuresWords } from "../../words/futures.ts"

const shares = ["10", "50", "90"] as const

export function WhenTable({ step: latest }: { readonly step: ProjectStep }) {
  const step = useLater(latest, 2)
  const theCase = useCase()
  const { language, quantities } = useLanguage()
  return useMemo(() => {
    if (step === undefined) return <p class="chart-awaited" />
    const words = futuresWords(language)
    const { scenarios, runs } = step.results
    const milestones = milestonesOf(theCase)
    // One alone is named above; as a column it would say the same in every row.
    const isAlone = scenarios.length === 1
    const days = Object.keys(scenarios[0]?.milestones[milestones[0]?.id ?? ""]?.by ?? {})
    const scale = quantities.number(scaleOf(runs))
    const day = (at: string | null) => (at === null ? words.notReached : quantities.month(at))
    return (
      <section class="stack">
        <h3>{words.table}</h3>
        <p class="small soft">{words.tableGuide}</p>
        <div class="scroll" tabIndex={0} role="region" aria-label={words.table}>
          <table class="when-table">
            <thead>
              <tr>
                <th scope="col" rowSpan={2}>
                  {words.milestone}
                </th>
                {isAlone ? null : (
                  <th scope="col" rowSpan={2}>
                    {words.scenario}
                  </th>
                )}
                <th scope="colgroup" colSpan={shares.length} class="group">
                  {words.byShares}
                </th>
                <th scope="colgroup" colSpan={days.length + 1} class="group">
                  {words.byDays(scale)}
                </th>
              </tr>
              <tr>
                {shares.map((count) => (
                  <th key={count} scope="col">
                    {words.byShare(count)}
                  </th>
                ))}
                {days.map((each) => (
                  <th key={each} scope="col" class="number">
                    {quantities.deadline(each)}
                  </th>
                ))}
                <th scope="col" class="number">
                  {words.never}
                </th>
              </tr>
            </thead>
            {milestones.map(({ id, title }) => (
              <tbody key={id}>
                {scenarios.map((scenario, index) => {
                  const found = scenario.milestones[id]
                  if (found === undefined) return null
                  return (
                    <tr key={scenario.id}>
                      {index === 0 ? (
                        <th scope={isAlone ? "row" : "rowgroup"} rowSpan={scenarios.length} dir="auto">
                          {title[language]}
                        </th>
                      ) : null}
                      {isAlone ? null : (
                        <th scope="row" dir="auto">
                          {scenario.label[language]}
                        </th>
                      )}
                      <td>{day(found.p10)}</td>
                      <td>{day(found.p50)}</td>
                      <td>{day(found.p90)}</td>
                      {days.map((each) => {
                        const by = found.by[each]
                        return (
                          <td key={each} class="number">
                            {by === undefined ? "" : quantities.cell({ p: by.p, of: runs })}{" "}
                            <span class="soft small">
                              {by === undefined ? "" : quantities.margin({ ...by, of: runs })}
                            </span>
                          </td>
                        )
                      })}
                      <td class="number">{quantities.cell({ p: found.never / runs, of: runs })}</td>
                    </tr>
                  )
                })}
              </tbody>
            ))}
          </table>
        </div>
      </section>
    )
  }, [step, language, theCase])
}
