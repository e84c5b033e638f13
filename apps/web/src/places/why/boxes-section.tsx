/** Boxes section: under which conditions an outcome fails, or succeeds: boxes looked for among points over all that is open. */
import { type Success, successName } from "@laksana/experiments"
import { usualPoints } from "@laksana/results"
import { discoverPageWords } from "@laksana/words"
import { useSignal } from "@preact/signals"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { useLongAnswer } from "../../app/use-long-answer.ts"
import { NumberStep } from "../../controls/number-step.tsx"
import { Segmented } from "../../controls/segmented.tsx"
import type { DiscoverAsk, DiscoverStep } from "../../engine/why-questions.ts"
import { baselineOf } from "../../levers/baseline.ts"
import { quoted, storeOption } from "../../levers/commands.ts"
import { wheres } from "../../state/view-state.ts"
import { boxesWords } from "../../words/boxes.ts"
import { whyWords } from "../../words/why.ts"
import { BoxesTold } from "./boxes-told.tsx"
import { OutcomeChoice } from "./outcome-choice.tsx"
import { within } from "./within.ts"
import { Working } from "./working.tsx"

/** Fewer for a look, more for weaker boxes. */
const offeredPoints = [512, usualPoints, 8192]

/** As measured of Paser on a computer of two cores, to the next five. */
const secondsOf = (points: number): number => Math.ceil((4 + points / 160) / 5) * 5

export function BoxesSection() {
  const { view, change } = useApp()
  const opened = useCase()
  const { language, quantities } = useLanguage()
  const { number } = quantities
  const words = whyWords(language)
  const own = boxesWords(language)
  const wanted = useSignal<DiscoverAsk | undefined>(undefined)
  const asked = useLongAnswer("discover", wanted.value, "discover")
  const { model, theCase } = opened
  const { seed, deadline, where, points } = view.value
  const baseline = baselineOf(opened, view.value.baseline)
  if (baseline === undefined) return null

  const { file, start } = baseline
  const [target] = file.targets ?? []
  const known = [...model.milestones, ...model.indicators].map(({ id }) => id)
  const outcome =
    known.find((id) => id === view.value.outcome) ?? target?.milestone ?? model.milestones.at(-1)?.id ?? known[0] ?? ""
  const by = within(deadline ?? target?.by ?? file.horizon, start, file.horizon)
  const indicator = model.milestones.some(({ id }) => id === outcome)
    ? undefined
    : model.variables.find(({ id }) => id === outcome)
  const [least, most] = indicator?.bounds ?? [0, 1]
  const atLeast = Math.min(most, Math.max(least, view.value.atLeast ?? (least + most) / 2))
  const success: Success = [
    indicator === undefined
      ? { outcome: { kind: "reached", milestone: outcome, by }, comparison: ">=", value: 1 }
      : { outcome: { kind: "indicator", indicator: outcome, at: by }, comparison: ">=", value: atLeast },
  ]
  const question: DiscoverAsk = {
    scenario: { base: file.id },
    success,
    where: where === "rarer" ? null : where,
    points: points ?? usualPoints,
    seed: seed ?? baseline.seed,
  }
  const isAsked = JSON.stringify(question) === JSON.stringify(wanted.value)
  const { answer, updating } = asked
  const step = updating ? undefined : answer
  const command = (of: DiscoverAsk) =>
    [
      `laksana discover ${quoted(`${theCase.id}/${of.scenario.base}`)}`,
      `--success ${quoted(successName(of.success))}`,
      ...(of.points === usualPoints ? [] : [`--points ${of.points}`]),
      ...(of.where === null ? [] : [`--where ${of.where}`]),
      `--seed ${quoted(of.seed)}${storeOption(opened)}`,
    ].join(" ")
  return (
    <>
      <div class="sheet stack">
        <OutcomeChoice
          outcome={outcome}
          by={by}
          first={start}
          last={file.horizon}
          hasIndicators
          onOutcome={(id) => change({ outcome: id, atLeast: null })}
          onDay={(day) => change({ deadline: day }, "replace")}
        />
        {indicator === undefined ? null : (
          <NumberStep
            label={own.atLeast(indicator.title[language])}
            value={atLeast}
            min={least}
            max={most}
            step={(most - least) / 100}
            digits={2}
            onChange={(value) => change({ atLeast: value }, "replace")}
          />
        )}
        <Segmented
          legend={own.where}
          value={where}
          choices={wheres.map((value) => ({ value, label: own.wheres[value] }))}
          onChange={(next) => change({ where: next })}
        />
        <Segmented
          legend={own.points}
          value={String(question.points)}
          choices={[...new Set([...offeredPoints, question.points])]
            .toSorted((a, b) => a - b)
            .map((each) => ({ value: String(each), label: number(each) }))}
          onChange={(next) => change({ points: Number(next) === usualPoints ? null : Number(next) })}
        >
          <p class="soft small">{own.pointsGuide}</p>
        </Segmented>
        {isAsked ? null : (
          <div class="stack">
            <p class="soft small">{own.takes(number(question.points), number(secondsOf(question.points)))}</p>
            <div class="row">
              <button
                type="button"
                class="button-main"
                data-work={true}
                onClick={() => {
                  wanted.value = question
                  asked.goOn()
                }}
              >
                {words.workOut}
              </button>
            </div>
          </div>
        )}
      </div>
      <Working asked={asked} done={step?.done ?? 0} of={step?.of ?? 0} {...saidOf(step)} />
      {answer?.found === undefined || answer.found === null || wanted.value === undefined ? null : (
        <div class={updating ? "stack is-updating" : "stack"} data-stage={updating || asked.working ? "part" : "whole"}>
          {isAsked ? null : <p class="notice">{own.before}</p>}
          <BoxesTold found={answer.found} question={wanted.value} />
          <p class="soft small">{words.command}</p>
          <pre tabIndex={0} role="region" aria-label={words.command}>
            {command(wanted.value)}
          </pre>
        </div>
      )}
    </>
  )

  /** Of the search it is said what is done; the runs are counted as everywhere. */
  function saidOf(at: DiscoverStep | undefined): { readonly said?: string } {
    if (at === undefined || at.doing === "running") return {}
    const { searching } = discoverPageWords(language)
    return { said: searching(number(at.box + 1), at.doing, number(at.done), number(at.of)) }
  }
}
