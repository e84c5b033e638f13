/** Intervention list: what the baseline's file and the view make happen, and a form for one event more. */
import { interventionSentence } from "@laksana/words"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { Folded } from "../controls/folded.tsx"
import type { CaseView } from "../engine/protocol.ts"
import { leversWords } from "../words/levers.ts"
import type { Asked } from "./asked.ts"
import { titlesOf } from "./case-titles.ts"
import { InterventionForm } from "./intervention-form.tsx"
import { type Intervention, type Interventions, appointments, formalSocialisation, isDated } from "./planned.ts"
import { vacantPosts } from "./vacant-posts.ts"

export function InterventionList({ asked }: { readonly asked: Asked }) {
  const { view, change } = useApp()
  const theCase = useCase()
  const { language, quantities } = useLanguage()
  const words = leversWords(language)
  const { interventions } = view.value
  const ofLevers = leverPlans(interventions, theCase)
  const ofFile = asked.baseline.file.interventions ?? []
  const titles = titlesOf(theCase, language)
  const isOutside = (each: Intervention) => isDated(each) && (each.on < asked.start || each.on > asked.horizon)
  return (
    <section class="lever">
      <h3>{words.interventions}</h3>
      <ul class="planned">
        {interventions.map((each, index) => {
          if (ofLevers.some((one) => one === each)) return null
          const said = interventionSentence(each, titles, language)
          return (
            <li key={`${index} ${said}`}>
              <span dir="auto">{said}</span>
              {isOutside(each) ? (
                <span class="small lever-outside">
                  {words.outside(quantities.day(asked.start), quantities.day(asked.horizon))}
                </span>
              ) : null}
              <button
                type="button"
                class="button-small"
                aria-label={words.remove(said)}
                onClick={() => change({ interventions: interventions.filter((other) => other !== each) })}
              >
                ✕
              </button>
            </li>
          )
        })}
      </ul>
      {ofFile.length === 0 ? null : (
        <>
          <p class="small soft">{words.ofBaseline}</p>
          <ul class="facts small">
            {ofFile.map((each, index) => (
              <li key={index} dir="auto">
                {interventionSentence(each, titles, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Folded class="lever-guide" summary={words.addEvent}>
        {() => (
          <>
            <p class="small soft">{words.interventionsGuide}</p>
            <InterventionForm asked={asked} />
          </>
        )}
      </Folded>
    </section>
  )
}

/** What levers of their own stand for. */
function leverPlans(interventions: Interventions, theCase: CaseView): readonly Intervention[] {
  const { heeds } = theCase.model
  const held = heeds.includes("SocializationHeld") ? formalSocialisation(interventions) : undefined
  const filled = heeds.includes("StaffAppointed") ? appointments(interventions, vacantPosts(theCase)) : []
  return held === undefined ? filled : [held, ...filled]
}
