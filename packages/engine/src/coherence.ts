/**
 * Coherence: whether a model's parts fit each other: what it names, it declares, and its numbers can be what they are said to
 * be. The engine takes this for granted; whoever brings a model from outside looks first, and tells every fault at once.
 */
import type { AnyRunnableModel, Condition, Parameter, Process, Quantity, Text, Variable } from "./model.ts"
import { support } from "./prior.ts"

export interface ModelFault {
  /** Where in the model: `processes.Told.drivers`. */
  readonly at: string
  readonly says: Text
  /** A name that nothing answers to, and those that would be answered. */
  readonly found?: string
  readonly known?: readonly string[]
}

/** Every fault of a model, in the order of its parts; none of a model that the engine can run. */
export function faultsOfModel(model: AnyRunnableModel): readonly ModelFault[] {
  const { parameters, variables, processes, milestones } = model
  return [
    ...repeated("parameters", parameters, ({ id }) => id),
    ...parameters.flatMap(faultsOfParameter),
    ...repeated("variables", variables, ({ id }) => id),
    ...variables.flatMap(faultsOfVariable),
    ...repeated("processes", processes, ({ name }) => name),
    ...processes.flatMap((process) => faultsOfProcess(model, process)),
    ...processes.flatMap((process, i) => notToldApart(process, processes.slice(0, i))),
    ...repeated("milestones", milestones, ({ id }) => id),
    ...milestones.flatMap(({ id, all }) => all.flatMap((condition) => faultOfCondition(model, id, condition))),
    ...[...(model.heeds ?? [])].flatMap((type) => unknown("heeds", type, Object.keys(model.events), event)),
  ]
}

function faultsOfParameter({ id, prior, bounds: [low, high] }: Parameter): readonly ModelFault[] {
  const at = `parameters.${id}`
  const [least, most] = support(prior)
  const ordered = "triangular" in prior ? prior.triangular : [least, most]
  const isOrdered = ordered.every((value, i) => Number.isFinite(value) && value >= (ordered[i - 1] ?? value))
  const shown = `${least}–${most}`
  if ("normal" in prior && !(prior.normal[1] > 0)) return [withoutSpread(at, prior.normal[1])]
  return [
    ...(low <= high ? [] : [reversed(at, low, high)]),
    ...(isOrdered
      ? []
      : [
          fault(
            at,
            `the prior ${ordered.join(", ")} is not in order`,
            `sebaran awal ${ordered.join(", ")} tidak berurutan`,
          ),
        ]),
    ...("logUniform" in prior && least <= 0
      ? [
          fault(
            at,
            `a prior uniform in the logarithm begins above 0, not at ${least}`,
            `sebaran seragam dalam logaritma harus dimulai di atas 0, bukan ${least}`,
          ),
        ]
      : []),
    ...(isOrdered && low <= high && (least < low || most > high)
      ? [
          fault(
            at,
            `the prior ${shown} leaves the bounds ${low}–${high}`,
            `sebaran awal ${shown} melampaui batas ${low}–${high}`,
          ),
        ]
      : []),
  ]
}

const withoutSpread = (at: string, sd: number) =>
  fault(
    at,
    `a normal prior has a standard deviation above 0, not ${sd}`,
    `simpangan baku sebaran normal harus di atas 0, bukan ${sd}`,
  )

function faultsOfVariable({ id, bounds: [low, high], reference }: Variable<object>): readonly ModelFault[] {
  const at = `variables.${id}`
  return [
    ...(low < high ? [] : [reversed(at, low, high)]),
    ...(reference === undefined || reference > 0
      ? []
      : [
          fault(
            at,
            `its reference is ${reference}, and must be above 0`,
            `nilai acuannya ${reference}, seharusnya di atas 0`,
          ),
        ]),
  ]
}

function faultsOfProcess(
  model: AnyRunnableModel,
  { name, produces, base, drivers = [], amplifiers = [] }: Process<object>,
) {
  const at = `processes.${name}`
  const variables = model.variables.map(({ id }) => id)
  const variableAt = (part: string, id: string) => unknown(`${at}.${part}`, id, variables, variable)
  return [
    ...unknown(`${at}.produces`, produces, Object.keys(model.events), event),
    ...base.flatMap((quantity) => faultOfQuantity(model, `${at}.base`, quantity)),
    ...drivers.flatMap((driver) => [
      ...variableAt("drivers", driver.variable),
      ...(driver.dampedBy === undefined ? [] : variableAt("drivers", driver.dampedBy)),
      ...faultOfQuantity(model, `${at}.drivers`, driver.elasticity),
    ]),
    ...amplifiers.flatMap((amplifier) => [
      ...variableAt("amplifiers", amplifier.variable),
      ...faultOfQuantity(model, `${at}.amplifiers`, amplifier.strength),
    ]),
  ]
}

/** Earlier processes whose events could be this one's: they make the same type, and no field has a value of each one's own. */
function notToldApart(process: Process<object>, earlier: readonly Process<object>[]): readonly ModelFault[] {
  const { name, produces, where = {} } = process
  return earlier
    .filter((other) => other.name !== name && other.produces === produces && !differ(where, other.where ?? {}))
    .map((other) =>
      fault(
        `processes.${name}.where`,
        `its events “${produces}” cannot be told from those of “${other.name}”: give both processes a \`where\` with different values of one field`,
        `kejadian “${produces}” miliknya tidak dapat dibedakan dari milik “${other.name}”: beri kedua proses \`where\` dengan nilai berbeda pada satu kolom yang sama`,
      ),
    )
}

const differ = (one: NonNullable<Process<object>["where"]>, other: NonNullable<Process<object>["where"]>) =>
  Object.entries(one).some(([field, value]) => Object.hasOwn(other, field) && other[field] !== value)

function faultOfQuantity({ parameters }: AnyRunnableModel, at: string, quantity: Quantity): readonly ModelFault[] {
  if (typeof quantity === "string")
    return unknown(
      at,
      quantity,
      parameters.map(({ id }) => id),
      parameter,
    )
  return Number.isFinite(quantity) ? [] : [fault(at, `${quantity} is no number`, `${quantity} bukan bilangan`)]
}

function faultOfCondition(model: AnyRunnableModel, milestone: string, condition: Condition): readonly ModelFault[] {
  return unknown(
    `milestones.${milestone}`,
    condition.variable,
    model.variables.map(({ id }) => id),
    variable,
  )
}

const parameter: Text = { en: "parameter", id: "parameter" }
const variable: Text = { en: "variable", id: "variabel" }
const event: Text = { en: "event type", id: "jenis kejadian" }

const fault = (at: string, en: string, id: string): ModelFault => ({ at, says: { en, id } })

const reversed = (at: string, low: number, high: number) =>
  fault(at, `its bounds ${low} and ${high} are not in order`, `batasnya ${low} dan ${high} tidak berurutan`)

function unknown(at: string, found: string, known: readonly string[], what: Text): readonly ModelFault[] {
  if (known.includes(found)) return []
  const says = { en: `there is no ${what.en} “${found}”`, id: `tidak ada ${what.id} “${found}”` }
  return [{ at, says, found, known }]
}

function repeated<Part>(at: string, parts: readonly Part[], nameOf: (part: Part) => string): readonly ModelFault[] {
  const names = parts.map(nameOf)
  return names
    .filter((name, i) => names.indexOf(name) === i && names.lastIndexOf(name) !== i)
    .map((name) => fault(at, `“${name}” is declared more than once`, `“${name}” dideklarasikan lebih dari sekali`))
}
