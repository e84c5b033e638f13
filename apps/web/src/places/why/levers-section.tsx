/** Levers section: one lever after the other pulled to its ends: what moves a milestone, and what does not. */
import { useSignal } from "@preact/signals"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { useLongAnswer } from "../../app/use-long-answer.ts"
import { Segmented } from "../../controls/segmented.tsx"
import type { TornadoAsk } from "../../engine/why-questions.ts"
import { baselineOf } from "../../levers/baseline.ts"
import { whyWords } from "../../words/why.ts"
import { OutcomeChoice } from "./outcome-choice.tsx"
import { TornadoTold } from "./tornado-told.tsx"
import { within } from "./within.ts"
import { Working } from "./working.tsx"

/** Every parameter at two ends is many ensembles: of fewer futures each. */
const usualRuns = { levels: 400, parameters: 200 } as const

export function LeversSection() {
  const { view, change } = useApp()
  const opened = useCase()
  const { language } = useLanguage()
  const words = whyWords(language)
  const wanted = useSignal(false)
  const { levers, seed, deadline } = view.value
  const baseline = baselineOf(opened, view.value.baseline)
  const milestones = opened.model.milestones.map(({ id }) => id)
  const milestone = milestones.find((id) => id === view.value.milestone) ?? milestones.at(-1)
  const runs = usualRuns[levers]
  const question: TornadoAsk | undefined =
    baseline === undefined || milestone === undefined
      ? undefined
      : {
          scenario: { base: baseline.file.id },
          milestone,
          by: within(
            deadline ?? baseline.file.targets?.[0]?.by ?? baseline.file.horizon,
            baseline.start,
            baseline.file.horizon,
          ),
          levers,
          runs,
          seed: seed ?? baseline.seed,
        }
  const asked = useLongAnswer("tornado", wanted.value ? question : undefined, `tornado ${levers}`)
  const { answer, updating } = asked
  const step = updating ? undefined : answer
  if (baseline === undefined || question === undefined) return null
  return (
    <>
      <div class="sheet stack">
        <OutcomeChoice
          outcome={question.milestone}
          by={question.by}
          first={baseline.start}
          last={baseline.file.horizon}
          hasIndicators={false}
          onOutcome={(id) => change({ milestone: id })}
          onDay={(day) => change({ deadline: day }, "replace")}
        />
        <Segmented
          legend={words.levers}
          value={levers}
          choices={[
            { value: "levels", label: words.byLevels },
            { value: "parameters", label: words.byParameters },
          ]}
          onChange={(next) => change({ levers: next })}
        >
          <p class="soft small">{levers === "levels" ? words.tornadoLevelsNote : words.tornadoParametersNote}</p>
        </Segmented>
        {wanted.value ? null : (
          <div class="row">
            <button
              type="button"
              class="button-main"
              data-work={true}
              onClick={() => {
                wanted.value = true
              }}
            >
              {words.workOut}
            </button>
          </div>
        )}
      </div>
      <Working asked={asked} done={step?.done ?? 0} of={step?.of ?? 0} />
      {answer === undefined || answer.baseline === null ? null : (
        <div
          class={updating ? "stack is-updating" : "stack"}
          data-stage={updating || asked.working || asked.isStopped ? "part" : "whole"}
        >
          {updating ? <p class="soft">{words.updating}</p> : null}
          <TornadoTold key={levers} step={answer} question={question} scenario={baseline.file.title[language]} />
        </div>
      )}
    </>
  )
}
