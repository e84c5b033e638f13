/** Parameter levers: any parameter of the model, found by name and set to a number; each with its prior, bounds and evidence. */
import { plainNumber, priorText } from "@laksana/words"
import { useSignal } from "@preact/signals"
import { useId } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { NumberStep } from "../controls/number-step.tsx"
import type { ModelView } from "../engine/protocol.ts"
import { capital } from "../words/capital.ts"
import { leversWords } from "../words/levers.ts"
import { Grounds } from "./grounds.tsx"
import { LeverFrame } from "./lever-frame.tsx"
import { numberBehind, without } from "./level-choices.ts"

type Parameter = ModelView["parameters"][number]

/** Found at once; more than these are narrowed down by typing on. */
const mostFound = 8

export function ParameterLevers() {
  const { view, change } = useApp()
  const { model, theCase } = useCase()
  const { language, quantities } = useLanguage()
  const words = leversWords(language)
  const typed = useSignal("")
  const id = useId()
  const { parameters } = view.value
  const behind = new Set(Object.values(theCase.levels).map(numberBehind))
  const set = model.parameters.filter((each) => parameters[each.id] !== undefined && !behind.has(each.id))
  const wanted = typed.value.trim().toLocaleLowerCase()
  const names = ({ id: name, title }: Parameter) => `${title[language]} ${name}`.toLocaleLowerCase()
  const found = wanted === "" ? [] : model.parameters.filter((each) => names(each).includes(wanted))
  return (
    <section class="lever">
      <h3>{words.parameters}</h3>
      <p class="small soft">{words.parametersGuide}</p>
      {set.map((parameter) => (
        <ParameterLever key={parameter.id} parameter={parameter} />
      ))}
      <label for={id}>{words.findParameter}</label>
      <input
        id={id}
        type="text"
        class="wide"
        autocomplete="off"
        value={typed.value}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value
        }}
      />
      <p class="small soft" role="status">
        {wanted === ""
          ? ""
          : found.length === 0
            ? words.noParameter
            : words.parameterFound(quantities.number(found.length))}
      </p>
      <ul class="found">
        {found.slice(0, mostFound).map((parameter) => (
          <li key={parameter.id}>
            <button
              type="button"
              onClick={() => {
                typed.value = ""
                change({ parameters: { ...parameters, [parameter.id]: middleWithin(parameter) } }, "replace")
              }}
            >
              <span dir="auto">{parameter.title[language]}</span> <code>{parameter.id}</code>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ParameterLever({ parameter }: { readonly parameter: Parameter }) {
  const { view, change } = useApp()
  const { language } = useLanguage()
  const words = leversWords(language)
  const { parameters } = view.value
  const { id, title, prior, bounds, evidence, unit } = parameter
  const [low, high] = rangeOf(parameter)
  const step = stepFor(high - low)
  const set = (value: number): void => change({ parameters: { ...parameters, [id]: value } }, "replace")
  return (
    <div class="lever">
      <NumberStep
        label={capital(title[language])}
        value={parameters[id] ?? low}
        min={low}
        max={high}
        step={step}
        digits={Math.max(0, -Math.floor(Math.log10(step) + 1e-9))}
        onChange={set}
      />
      <LeverFrame
        name={title[language]}
        isChanged
        onReset={() => change({ parameters: without(parameters, id) }, "replace")}
        guide={() => (
          <dl class="terms">
            <dt>{words.prior}</dt>
            <dd>{priorText(prior, language)}</dd>
            <dt>{words.unit}</dt>
            <dd>
              <span dir="auto">{unit}</span>;{" "}
              {words.bounds(plainNumber(bounds[0], language), plainNumber(bounds[1], language))}
            </dd>
            <dt>{words.restsOn}</dt>
            <dd>
              <Grounds grade={evidence.grade} source={evidence.source} />
            </dd>
          </dl>
        )}
      />
    </div>
  )
}

/** What the prior reaches, and as much again beyond it, within the bounds. */
function rangeOf({ prior, bounds }: Parameter): readonly [number, number] {
  const [from, to] = reachOf(prior)
  const more = to > from ? to - from : Math.abs(to) || 1
  return [Math.max(bounds[0], from - more), Math.min(bounds[1], to + more)]
}

function reachOf(prior: Parameter["prior"]): readonly [number, number] {
  if ("value" in prior) return [prior.value, prior.value]
  if ("uniform" in prior) return prior.uniform
  if ("logUniform" in prior) return prior.logUniform
  if ("triangular" in prior) return [prior.triangular[0], prior.triangular[2]]
  const [mean, sd] = prior.normal
  return [mean - 2 * sd, mean + 2 * sd]
}

/** A hundredth of the range or less, as a power of ten. */
const stepFor = (range: number): number => Number((10 ** Math.floor(Math.log10(range / 50))).toPrecision(1))

function middleWithin(parameter: Parameter): number {
  const [from, to] = reachOf(parameter.prior)
  const [low, high] = rangeOf(parameter)
  const step = stepFor(high - low)
  return Number((Math.round((from + to) / 2 / step) * step).toFixed(10))
}
