/** Socialisation lever: whether a formal socialisation is held, when, and how many it reaches. */
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { DayScrubber } from "../controls/day-scrubber.tsx"
import { NumberStep } from "../controls/number-step.tsx"
import { Segmented } from "../controls/segmented.tsx"
import { leversWords } from "../words/levers.ts"
import type { Asked } from "./asked.ts"
import { titlesOf } from "./case-titles.ts"
import { Grounds } from "./grounds.tsx"
import { LeverFrame } from "./lever-frame.tsx"
import { barrierAgainst, formalSocialisation, payloadField, replaced, socialisationOn } from "./planned.ts"
import { firstOfMonthAfter } from "./months.ts"

/** Where the lever stands when it is first switched on. */
const usual = { monthsAfterStart: 3, reach: 0.4 }

export function SocialisationLever({ asked }: { readonly asked: Asked }) {
  const { view, change } = useApp()
  const { language } = useLanguage()
  const words = leversWords(language)
  const { interventions } = view.value
  const planned = formalSocialisation(interventions)
  const reach = Number(payloadField(planned?.payload, "reach") ?? usual.reach)
  const on = planned?.on ?? firstOfMonthAfter(asked.start, usual.monthsAfterStart)
  const set = (day: string, share: number): void => {
    const next = [socialisationOn(day, share)]
    change({ interventions: replaced(interventions, planned === undefined ? [] : [planned], next) }, "replace")
  }
  const clear = (): void =>
    change({ interventions: replaced(interventions, planned === undefined ? [] : [planned], []) }, "replace")
  return (
    <section class="lever">
      <Segmented
        legend={words.socialisation}
        choices={[
          { value: "off", label: words.off },
          { value: "on", label: words.on },
        ]}
        value={planned === undefined ? "off" : "on"}
        onChange={(value) => (value === "on" ? set(on, reach) : clear())}
      >
        {planned === undefined ? null : (
          <>
            <DayScrubber
              label={words.day}
              value={on}
              min={asked.start}
              max={asked.horizon}
              onChange={(day) => set(day, reach)}
            />
            <NumberStep
              label={words.reach}
              value={reach}
              min={0}
              max={1}
              step={0.05}
              unit="percent"
              onChange={(share) => set(on, share)}
            />
          </>
        )}
        <LeverFrame
          name={words.socialisation}
          isChanged={planned !== undefined}
          onReset={clear}
          guide={() => <Guide />}
        />
      </Segmented>
    </section>
  )
}

function Guide() {
  const theCase = useCase()
  const { language } = useLanguage()
  const titles = titlesOf(theCase, language)
  const barrier = barrierAgainst("SocializationHeld", theCase)
  const parameters = theCase.model.parameters.filter(({ id }) => ["formalReach", "uptake"].includes(id))
  return (
    <>
      <p>{leversWords(language).socialisationGuide}</p>
      {barrier === undefined ? null : (
        <p>
          <Grounds grade={barrier.evidence} source={barrier.source} />
        </p>
      )}
      {parameters.map(({ id, evidence }) => (
        <p key={id}>
          {titles.parameter(id)}: <Grounds grade={evidence.grade} source={evidence.source} />
        </p>
      ))}
    </>
  )
}
