/** Levers panel: the few levers of a case, then all others. */
import { useMemo } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import type { CaseView } from "../engine/protocol.ts"
import type { ViewState } from "../state/view-state.ts"
import { Folded } from "../controls/folded.tsx"
import { leversWords } from "../words/levers.ts"
import { type Asked, isChanged } from "./asked.ts"
import { InterventionList } from "./intervention-list.tsx"
import { numberBehind } from "./level-choices.ts"
import { LevelLever } from "./level-lever.tsx"
import { OverlaysLever } from "./overlays-lever.tsx"
import { ParameterLevers } from "./parameter-levers.tsx"
import { RunSetup } from "./run-setup.tsx"
import { SocialisationLever } from "./socialisation-lever.tsx"
import { VacanciesLever } from "./vacancies-lever.tsx"
import { vacantPosts } from "./vacant-posts.ts"

export function LeversPanel({ asked }: { readonly asked: Asked }) {
  const { view, change } = useApp()
  const theCase = useCase()
  const { language } = useLanguage()
  const words = leversWords(language)
  const { heeds } = theCase.model
  const posts = useMemo(() => vacantPosts(theCase), [theCase])
  // What a link changes down there is seen at once.
  const isMoreChanged = useMemo(() => isFoldedChanged(view.peek(), theCase), [theCase])
  const hasNamed =
    Object.keys(theCase.theCase.levels).length > 0 || heeds.includes("SocializationHeld") || posts.length > 0
  const hasOverlays = Object.keys(theCase.theCase.overlays).length > 0
  return (
    <section class="sheet levers" aria-labelledby="levers-heading">
      <div class="row levers-head">
        <h2 id="levers-heading">{words.heading}</h2>
        {isChanged(view.value) ? (
          <button
            type="button"
            class="button-small"
            onClick={() => change({ assumptions: {}, parameters: {}, interventions: [] })}
          >
            {words.resetAll}
          </button>
        ) : null}
      </div>
      {Object.entries(theCase.theCase.levels).map(([dimension, levels]) => (
        <LevelLever key={dimension} dimension={dimension} levels={levels} asked={asked} />
      ))}
      {heeds.includes("SocializationHeld") ? <SocialisationLever asked={asked} /> : null}
      {heeds.includes("StaffAppointed") && posts.length > 0 ? <VacanciesLever asked={asked} posts={posts} /> : null}
      {hasOverlays ? <OverlaysLever asked={asked} /> : null}
      <InterventionList asked={asked} />
      <Folded class="lever-more" summary={words.more} isOpen={isMoreChanged || !hasNamed}>
        {() => (
          <div class="stack">
            <ParameterLevers />
          </div>
        )}
      </Folded>
      <RunSetup asked={asked} />
    </section>
  )
}

/** Whether something is changed that has no lever of its own above. */
function isFoldedChanged({ parameters }: ViewState, theCase: CaseView): boolean {
  const behind = new Set(Object.values(theCase.theCase.levels).map(numberBehind))
  return Object.keys(parameters).some((id) => !behind.has(id))
}
