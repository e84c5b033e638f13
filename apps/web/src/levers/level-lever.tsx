/** Level lever: one dimension of a case's levels: named settings, each with what it changes and what it rests on. */
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { NumberStep } from "../controls/number-step.tsx"
import { Segmented } from "../controls/segmented.tsx"
import { capital } from "../words/capital.ts"
import { leversWords } from "../words/levers.ts"
import type { Asked } from "./asked.ts"
import { dimensionTitle, titlesOf } from "./case-titles.ts"
import { Grounds } from "./grounds.tsx"
import { LeverFrame } from "./lever-frame.tsx"
import { levelChoice, type Levels, numberBehind, without } from "./level-choices.ts"
import { levelChanges } from "./told-changes.ts"

export interface LevelLeverProps {
  readonly dimension: string
  readonly levels: Levels
  readonly asked: Asked
}

/** Stands for no level at all among the radio buttons. */
const none = ""

export function LevelLever({ dimension, levels, asked }: LevelLeverProps) {
  const { view, change } = useApp()
  const theCase = useCase()
  const { language } = useLanguage()
  const words = leversWords(language)
  const { assumptions, parameters } = view.value
  const { baseline, chosen } = levelChoice(dimension, levels, asked.baseline.file, view.value)
  const behind = numberBehind(levels)
  const number = behind === undefined ? undefined : parameters[behind]
  const title = capital(dimensionTitle(dimension, theCase, language))

  const choose = (name: string): void => {
    const kept = without(assumptions, dimension)
    change(
      {
        assumptions: name === (baseline ?? none) ? kept : { ...kept, [dimension]: name },
        ...(behind === undefined ? {} : { parameters: without(parameters, behind) }),
      },
      "replace",
    )
  }
  const choices = [
    ...(baseline === null ? [{ value: none, label: words.asRecorded }] : []),
    ...Object.entries(levels).map(([name, level]) => ({ value: name, label: level.title[language] })),
  ]
  return (
    <section class="lever">
      <Segmented
        legend={title}
        choices={choices}
        value={number === undefined ? (chosen ?? none) : "number"}
        onChange={choose}
      >
        {behind === undefined ? null : <OwnNumber parameter={behind} dimension={dimension} />}
        <LeverFrame
          name={title}
          isChanged={assumptions[dimension] !== undefined || number !== undefined}
          onReset={() => choose(baseline ?? none)}
          guide={() => (
            <dl class="lever-levels">
              {Object.entries(levels).map(([name, level]) => (
                <Described key={name} level={level} changes={levelChanges(level, { theCase, language })} />
              ))}
            </dl>
          )}
        />
      </Segmented>
    </section>
  )
}

function Described({ level, changes }: { readonly level: Levels[string]; readonly changes: readonly string[] }) {
  const { language } = useLanguage()
  const words = leversWords(language)
  return (
    <>
      <dt dir="auto">{level.title[language]}</dt>
      <dd>
        <p dir="auto">{changes.length === 0 ? words.changesNothing : `${changes.join("; ")}.`}</p>
        {level.note === undefined ? null : <p dir="auto">{level.note[language]}</p>}
        <p>
          <Grounds grade={level.evidence} source={level.source} />
        </p>
      </dd>
    </>
  )
}

/** The number that the levels name, set freely: the file's own number counts before a level. */
function OwnNumber({ parameter, dimension }: { readonly parameter: string; readonly dimension: string }) {
  const { view, change } = useApp()
  const theCase = useCase()
  const { language } = useLanguage()
  const { assumptions, parameters } = view.value
  const known = theCase.model.parameters.find(({ id }) => id === parameter)
  const level = theCase.theCase.levels[dimension]?.[assumptions[dimension] ?? ""]?.parameters?.[parameter]
  if (known === undefined) return null
  const [low, high] = known.bounds
  const value = parameters[parameter] ?? (typeof level === "number" ? level : (low + high) / 2)
  return (
    <NumberStep
      label={leversWords(language).ownNumber(titlesOf(theCase, language).parameter(parameter))}
      value={value}
      min={low}
      max={high}
      step={known.unit === "share" ? 0.05 : (high - low) / 20}
      unit={known.unit === "share" ? "percent" : "number"}
      digits={known.unit === "share" ? 0 : 2}
      onChange={(next) =>
        change(
          { parameters: { ...parameters, [parameter]: next }, assumptions: without(assumptions, dimension) },
          "replace",
        )
      }
    />
  )
}
