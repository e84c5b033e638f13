/** Over time: each indicator month by month, of the baseline; beside it the other scenario where there is just one. */
import { Fan } from "@laksana/charts"
import { Section } from "../parts/section.tsx"
import type { Telling } from "../telling.ts"

/** Charts that stand two beside each other on paper and on a wide screen. */
const narrow = 330

export function OverTime({ telling, number }: { readonly telling: Telling; readonly number: number }) {
  const { words, input, language, titles, baseline, nameOf, first } = telling
  if (baseline === undefined) return null
  const { scenarios, runs } = input.results
  const shown = [baseline, ...(scenarios.length === 2 ? scenarios.filter(({ id }) => id !== baseline.id) : [])]
  const names = shown.map(({ id }) => nameOf(id))
  return (
    <Section id="over-time" number={number} title={words.sections["over-time"]}>
      <p class="intro">
        {words.overTime.lead(names.length > 1 ? words.overTime.two(names[0] ?? "", names[1] ?? "") : (names[0] ?? ""))}
      </p>
      <div class="pairs">
        {Object.keys(baseline.indicators).map((id, i) => (
          <Fan
            id={`indicator-${i + 1}`}
            language={language}
            title={titles.variable(id)}
            indicator={titles.variable(id)}
            width={narrow}
            bounds={first.reported.model.variables.find((variable) => variable.id === id)?.bounds ?? [0, 1]}
            scenarios={shown.map((scenario) => ({
              id: scenario.id,
              label: nameOf(scenario.id),
              runs,
              months: scenario.indicators[id] ?? [],
            }))}
            table="none"
          />
        ))}
      </div>
    </Section>
  )
}
