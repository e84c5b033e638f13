/** Vacancies lever: whether and when the posts that the record counts as vacant are filled. */
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { DayScrubber } from "../controls/day-scrubber.tsx"
import { Segmented } from "../controls/segmented.tsx"
import { leversWords } from "../words/levers.ts"
import type { Asked } from "./asked.ts"
import { Grounds } from "./grounds.tsx"
import { LeverFrame } from "./lever-frame.tsx"
import { firstOfMonthAfter } from "./months.ts"
import { appointments, appointmentsOn, barrierAgainst, replaced } from "./planned.ts"
import type { VacantPost } from "./vacant-posts.ts"

export interface VacanciesLeverProps {
  readonly asked: Asked
  readonly posts: readonly VacantPost[]
}

export function VacanciesLever({ asked, posts }: VacanciesLeverProps) {
  const { view, change } = useApp()
  const { language, quantities } = useLanguage()
  const words = leversWords(language)
  const { interventions } = view.value
  const planned = appointments(interventions, posts)
  const on = planned[0]?.on ?? firstOfMonthAfter(asked.start, 1)
  const set = (next: ReturnType<typeof appointmentsOn>): void =>
    change({ interventions: replaced(interventions, planned, next) }, "replace")
  const count = posts.reduce((sum, { vacant }) => sum + vacant, 0)
  const name = words.vacancies(quantities.number(count))
  return (
    <section class="lever">
      <Segmented
        legend={name}
        choices={[
          { value: "off", label: words.leaveOpen },
          { value: "on", label: words.fill },
        ]}
        value={planned.length === 0 ? "off" : "on"}
        onChange={(value) => set(value === "on" ? appointmentsOn(on, posts) : [])}
      >
        {planned.length === 0 ? null : (
          <DayScrubber
            label={words.fillOn}
            value={on}
            min={asked.start}
            max={asked.horizon}
            onChange={(day) => set(appointmentsOn(day, posts))}
          />
        )}
        <LeverFrame
          name={name}
          isChanged={planned.length > 0}
          onReset={() => set([])}
          guide={() => <Guide posts={posts} />}
        />
      </Segmented>
    </section>
  )
}

function Guide({ posts }: Pick<VacanciesLeverProps, "posts">) {
  const theCase = useCase()
  const { language, quantities } = useLanguage()
  const words = leversWords(language)
  const barrier = barrierAgainst("StaffAppointed", theCase)
  const counted = theCase.theCase.events.filter(({ id }) => posts.some(({ event }) => event === id))
  return (
    <>
      <p>{words.vacanciesGuide}</p>
      <ul class="facts">
        {posts.map(({ unit, post, vacant }) => (
          <li key={`${unit}/${post}`} dir="auto">
            {words.vacancy(quantities.number(vacant), spelt(post), spelt(unit))}
          </li>
        ))}
      </ul>
      {counted.map(({ id, evidence, title }) => (
        <p key={id}>
          <Grounds grade={evidence} source={title} />
        </p>
      ))}
      {barrier === undefined ? null : (
        <p>
          <Grounds grade={barrier.evidence} source={barrier.source} />
        </p>
      )}
    </>
  )
}

/** A name as files have it, to be read: `analis-kebijakan` as two words. */
const spelt = (name: string): string => name.replaceAll("-", " ")
