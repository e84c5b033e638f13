/** Level lever: one dimension of a case's levels: named settings, each with what it changes and what it rests on. */
import type { Level } from "@laksana/scenario"
import { levelChangeClauses } from "@laksana/words"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { NumberStep } from "../controls/number-step.tsx"
import { Segmented } from "../controls/segmented.tsx"
import type { CaseView } from "../engine/protocol.ts"
import { capital } from "../words/capital.ts"
import { leversWords } from "../words/levers.ts"
import type { Asked } from "./asked.ts"
import { dimensionTitle, titlesOf } from "./case-titles.ts"
import { Grounds } from "./grounds.tsx"
import { LeverFrame } from "./lever-frame.tsx"
import { levelChoice, type Levels, numberBehind, without } from "./level-choices.ts"

export interface LevelLeverProps {
  readonly dimension: string
  readonly levels: Levels
  readonly asked: Asked
}

/** Stands for no level at all among the radio buttons. */
const none = ""
/** Stands for a number of one's own. */
const ownNumber = "own-number"

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
    if (name === ownNumber && behind !== undefined) {
      change(withNumber(behind, startingNumber(behind, levels[chosen ?? ""], theCase)), "replace")
      return
    }
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
    ...(behind === undefined ? [] : [{ value: ownNumber, label: words.ownNumber }]),
  ]
  const withNumber = (id: string, value: number) => ({
    parameters: { ...parameters, [id]: value },
    assumptions: without(assumptions, dimension),
  })
  return (
    <section class="lever">
      <Segmented
        legend={title}
        choices={choices}
        value={number === undefined ? (chosen ?? none) : ownNumber}
        onChange={choose}
      >
        {behind === undefined || number === undefined ? null : (
          <OwnNumber
            parameter={behind}
            value={number}
            onChange={(next) => change(withNumber(behind, next), "replace")}
          />
        )}
        <LeverFrame
          name={title}
          isChanged={assumptions[dimension] !== undefined || number !== undefined}
          onReset={() => choose(baseline ?? none)}
          guide={() => (
            <dl class="lever-levels">
              {Object.entries(levels).map(([name, level]) => (
                <Described
                  key={name}
                  level={level}
                  changes={levelChangeClauses(level, titlesOf(theCase, language), language)}
                />
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
        <p dir="auto">{changes.length === 0 ? words.changesNothing : `${capital(changes.join("; "))}.`}</p>
        {level.note === undefined ? null : <p dir="auto">{level.note[language]}</p>}
        <p>
          <Grounds grade={level.evidence} source={level.source} />
        </p>
      </dd>
    </>
  )
}

/** That of the level which was chosen before, else the middle of what there can be. */
function startingNumber(id: string, level: Level | undefined, { model }: CaseView): number {
  const named = level?.parameters?.[id]
  const [low, high] = model.parameters.find((parameter) => parameter.id === id)?.bounds ?? [0, 1]
  return typeof named === "number" ? named : (low + high) / 2
}

interface OwnNumberProps {
  readonly parameter: string
  readonly value: number
  readonly onChange: (value: number) => void
}

/** The number that the levels name, set freely. */
function OwnNumber({ parameter, value, onChange }: OwnNumberProps) {
  const theCase = useCase()
  const { language } = useLanguage()
  const known = theCase.model.parameters.find(({ id }) => id === parameter)
  if (known === undefined) return null
  const [low, high] = known.bounds
  const isShare = known.unit === "share"
  return (
    <NumberStep
      label={capital(titlesOf(theCase, language).parameter(parameter))}
      value={value}
      min={low}
      max={high}
      step={isShare ? 0.05 : (high - low) / 20}
      unit={isShare ? "percent" : "number"}
      digits={isShare ? 0 : 2}
      onChange={onChange}
    />
  )
}
