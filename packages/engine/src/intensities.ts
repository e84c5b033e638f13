/**
 * Intensities: a model's processes made ready for the inner loop. Drivers are read and their logarithms taken once, and a
 * process's product is formed again only when one of its variables has changed. Rates are per month.
 */
import { type AnyRunnableModel, driverFloor, type Process, type Quantity, type Theta, type Variable } from "./model.ts"
import type { Time } from "./time.ts"

/** One factor of an intensity, as shown to a reader. */
export interface IntensityFactor {
  readonly variable: string
  readonly value: number
  readonly factor: number
  /** Of a driver: what its factor is relative to, and the exponent in force. */
  readonly reference?: number
  readonly elasticity?: number
  /** Of an amplifier. */
  readonly strength?: number
}

const valueOf = (quantity: Quantity, theta: Theta) =>
  typeof quantity === "number" ? quantity : (theta[quantity] as number)

/** More variables than bits: then every change counts as a change of all. */
const maskBits = 31
export const maskOf = (variable: number) => (variable < maskBits ? 1 << variable : -1)

/** The terms of all processes in a row, those of process k from `from[k]` to `from[k + 1]`. */
interface Terms {
  readonly from: Int32Array
  readonly variable: Int32Array
  /** Index of the variable that damps an elasticity, or −1. */
  readonly damper: Int32Array
  readonly quantity: readonly Quantity[]
  /** The draw's value of each quantity. */
  readonly value: Float64Array
}

export class Intensities {
  readonly model: AnyRunnableModel
  /** Rate of each process now, scaled and gated. */
  readonly rates: Float64Array
  /** The scenario's multiplier of each process. */
  readonly scales: Float64Array
  /** Current value of each variable. */
  readonly values: Float64Array
  readonly #observe: (state: object, values: Float64Array) => void
  readonly #seen: Float64Array
  readonly #openGates: (state: object, time: Time, theta: Theta, gates: Float64Array) => void
  readonly #drivers: Terms
  readonly #amplifiers: Terms
  readonly #masks: Int32Array
  readonly #logs: Float64Array
  readonly #inverseReference: Float64Array
  /** 1 for the variables that are anybody's driver: only their logarithms are needed. */
  readonly #drives: Uint8Array
  readonly #bases: Float64Array
  readonly #gates: Float64Array
  readonly #products: Float64Array
  readonly #stale: Int32Array
  #theta: Theta = {}

  constructor(model: AnyRunnableModel) {
    this.model = model
    const count = model.processes.length
    const variables = model.variables.length
    this.rates = new Float64Array(count)
    this.scales = new Float64Array(count).fill(1)
    this.values = new Float64Array(variables).fill(Number.NaN)
    this.#observe = observerOf(model)
    this.#seen = new Float64Array(variables)
    this.#openGates = gatesOf(model)
    this.#logs = new Float64Array(variables)
    this.#inverseReference = Float64Array.from(model.variables, (variable) => 1 / (variable.reference ?? 1))
    const drivers = new Set(
      model.processes.flatMap((process) => (process.drivers ?? []).map(({ variable }) => variable)),
    )
    this.#drives = Uint8Array.from(model.variables, ({ id }) => (drivers.has(id) ? 1 : 0))
    this.#bases = new Float64Array(count)
    this.#gates = new Float64Array(count)
    this.#products = new Float64Array(count)
    this.#stale = new Int32Array(count)
    this.#drivers = termsOf(model, (process) =>
      (process.drivers ?? []).map(({ variable, elasticity, dampedBy }) => ({
        variable,
        quantity: elasticity,
        dampedBy,
      })),
    )
    this.#amplifiers = termsOf(model, (process) =>
      (process.amplifiers ?? []).map(({ variable, strength }) => ({
        variable,
        quantity: strength,
        dampedBy: undefined,
      })),
    )
    this.#masks = Int32Array.from(
      model.processes,
      (_, k) => maskOfTerms(this.#drivers, k) | maskOfTerms(this.#amplifiers, k),
    )
  }

  /** Starts a run: takes the draw's parameters and forgets the last run. */
  begin(theta: Theta): void {
    this.#theta = theta
    this.scales.fill(1)
    this.rates.fill(0)
    this.values.fill(Number.NaN)
    this.#stale.fill(-1)
    for (let k = 0; k < this.#bases.length; k++) {
      let base = 1
      for (const quantity of (this.model.processes[k] as Process<object>).base) base *= valueOf(quantity, theta)
      this.#bases[k] = base
    }
    for (const { quantity, value } of [this.#drivers, this.#amplifiers]) {
      for (let i = 0; i < value.length; i++) value[i] = valueOf(quantity[i] as Quantity, theta)
    }
  }

  /** Reads the state and brings every rate up to date. Returns the mask of the variables that changed. */
  refresh(state: object, time: Time): number {
    const { values, rates, scales } = this
    const logs = this.#logs
    const inverse = this.#inverseReference
    const drives = this.#drives
    const seen = this.#seen
    this.#observe(state, seen)
    let changed = 0
    for (let i = 0; i < seen.length; i++) {
      const value = seen[i] as number
      if (value !== values[i]) {
        values[i] = value
        if (drives[i] === 1) logs[i] = Math.log((value > driverFloor ? value : driverFloor) * (inverse[i] as number))
        changed |= i < maskBits ? 1 << i : -1
      }
    }
    const gates = this.#gates
    this.#openGates(state, time, this.#theta, gates)
    const stales = this.#stale
    const masks = this.#masks
    const products = this.#products
    for (let k = 0; k < rates.length; k++) {
      const stale = (stales[k] as number) | (changed & (masks[k] as number))
      const gate = gates[k] as number
      if (gate > 0) {
        if (stale !== 0) {
          products[k] = this.#product(k)
          stales[k] = 0
        }
        rates[k] = gate * (scales[k] as number) * (products[k] as number)
      } else {
        // A closed gate leaves the product for later: most processes are closed most of the time.
        stales[k] = stale
        rates[k] = 0
      }
    }
    return changed
  }

  /** The parts of a process's intensity now: base, gate, the scenario's scale, and a factor per driver and amplifier. */
  explain(k: number): {
    readonly intensity: number
    readonly base: number
    readonly gate: number
    readonly scale: number
    readonly factors: readonly IntensityFactor[]
  } {
    const factors: IntensityFactor[] = []
    for (let j = this.#drivers.from[k] as number; j < (this.#drivers.from[k + 1] as number); j++) {
      const i = this.#drivers.variable[j] as number
      const variable = this.model.variables[i] as Variable<object>
      const elasticity = this.#exponent(j)
      factors.push({
        variable: variable.id,
        value: this.values[i] as number,
        reference: variable.reference ?? 1,
        elasticity,
        factor: Math.exp(elasticity * (this.#logs[i] as number)),
      })
    }
    for (let j = this.#amplifiers.from[k] as number; j < (this.#amplifiers.from[k + 1] as number); j++) {
      const i = this.#amplifiers.variable[j] as number
      const value = this.values[i] as number
      const strength = this.#amplifiers.value[j] as number
      factors.push({
        variable: (this.model.variables[i] as Variable<object>).id,
        value,
        strength,
        factor: 1 + strength * value,
      })
    }
    return {
      intensity: this.rates[k] as number,
      base: this.#bases[k] as number,
      gate: this.#gates[k] as number,
      scale: this.scales[k] as number,
      factors,
    }
  }

  #exponent(j: number): number {
    const exponent = this.#drivers.value[j] as number
    const damper = this.#drivers.damper[j] as number
    return damper < 0 ? exponent : exponent * (1 - (this.values[damper] as number))
  }

  #product(k: number): number {
    const drivers = this.#drivers
    const logs = this.#logs
    const last = drivers.from[k + 1] as number
    const { variable, value, damper } = drivers
    let exponent = 0
    for (let j = drivers.from[k] as number; j < last; j++) {
      const damped = damper[j] as number
      const own = damped < 0 ? (value[j] as number) : (value[j] as number) * (1 - (this.values[damped] as number))
      exponent += own * (logs[variable[j] as number] as number)
    }
    let product = exponent === 0 ? (this.#bases[k] as number) : (this.#bases[k] as number) * Math.exp(exponent)
    const amplifiers = this.#amplifiers
    const lastAmplifier = amplifiers.from[k + 1] as number
    for (let j = amplifiers.from[k] as number; j < lastAmplifier; j++) {
      product *= 1 + (amplifiers.value[j] as number) * (this.values[amplifiers.variable[j] as number] as number)
    }
    return product
  }
}

/** The model's own way to read all variables, or one by one. */
function observerOf(model: AnyRunnableModel): (state: object, values: Float64Array) => void {
  if (model.observe !== undefined) return (state, values) => model.observe?.(state, values)
  const { variables } = model
  return (state, values) => {
    for (let i = 0; i < variables.length; i++) values[i] = (variables[i] as Variable<object>).read(state)
  }
}

/** The model's own way to open all gates, or one by one. */
function gatesOf(model: AnyRunnableModel): (state: object, time: Time, theta: Theta, gates: Float64Array) => void {
  if (model.openGates !== undefined) return (state, time, theta, gates) => model.openGates?.(state, time, theta, gates)
  const { processes } = model
  return (state, time, theta, gates) => {
    for (let k = 0; k < processes.length; k++) gates[k] = processes[k]?.gate?.(state, time, theta) ?? 1
  }
}

function termsOf(
  model: AnyRunnableModel,
  of: (process: Process<object>) => readonly {
    readonly variable: string
    readonly quantity: Quantity
    readonly dampedBy: string | undefined
  }[],
): Terms {
  const index = new Map(model.variables.map((variable, i) => [variable.id, i]))
  const lists = model.processes.map((process) => of(process).map((term) => ({ ...term, process: process.name })))
  const terms = lists.flat()
  const indexOf = (id: string, process: string) => {
    const found = index.get(id)
    if (found === undefined)
      throw new Error(`Process ${process} names the variable ${id}, which the model does not declare.`)
    return found
  }
  const from = new Int32Array(lists.length + 1)
  lists.forEach((list, k) => {
    from[k + 1] = (from[k] as number) + list.length
  })
  return {
    from,
    variable: Int32Array.from(terms, ({ variable, process }) => indexOf(variable, process)),
    damper: Int32Array.from(terms, ({ dampedBy, process }) =>
      dampedBy === undefined ? -1 : indexOf(dampedBy, process),
    ),
    quantity: terms.map(({ quantity }) => quantity),
    value: new Float64Array(terms.length),
  }
}

function maskOfTerms({ from, variable, damper }: Terms, k: number): number {
  let mask = 0
  for (let j = from[k] as number; j < (from[k + 1] as number); j++) {
    mask |= maskOf(variable[j] as number)
    if ((damper[j] as number) >= 0) mask |= maskOf(damper[j] as number)
  }
  return mask
}
