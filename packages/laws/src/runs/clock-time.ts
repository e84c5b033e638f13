/**
 * Clock time: a run's integrated intensities, worked out anew from its events and from what the model declares, with none of the
 * simulator's shortcuts. Between events, month starts and edges of windows every intensity is constant, so the integrals are
 * exact sums.
 */
import {
  type AnyModel,
  driverFloor,
  type ExplainedRun,
  plainCopy,
  type Process,
  type Quantity,
  type Theta,
  type Time,
} from "@laksana/engine"
import type { Trial } from "../trial/trial.ts"

/** One stretch of a process's clock: what its integrated intensity came to when it fired, or by the end of the run. */
export interface Stretch {
  readonly process: number
  readonly integral: number
  /** When it fired; undefined for the last stretch, which the run's end cuts short. */
  readonly firedAt: Time | undefined
}

/** Every stretch of every process's clock in a run, in order of time. */
export function stretchesOf(model: AnyModel, trial: Trial, run: ExplainedRun): readonly Stretch[] {
  const { theta, events } = run
  const state = plainCopy(run.start)
  const since = model.processes.map(() => 0)
  const stretches: Stretch[] = []
  let now = trial.start

  const passTo = (time: Time): void => {
    // Edges of windows change intensities without an event.
    for (const edge of [...edgesOf(trial, now, time), time]) {
      model.processes.forEach((process, k) => {
        since[k] =
          (since[k] as number) +
          intensityOf(model, process, state, theta, now) * scaleOf(trial, process, now) * (edge - now)
      })
      now = edge
    }
  }
  const fire = (process: number) => {
    stretches.push({ process, integral: since[process] as number, firedAt: now })
    since[process] = 0
  }

  const happenings = [
    ...events.map(({ time, type, payload, cause }) => ({
      time,
      order: cause.kind === "process" ? 2 : 0,
      event: { type, payload },
      cause,
    })),
    ...monthStarts(trial).map((time) => ({ time, order: 1, event: undefined, cause: undefined })),
  ].sort((a, b) => a.time - b.time || a.order - b.order)
  for (const { time, event, cause } of happenings) {
    passTo(time)
    if (event === undefined) model.drift(state, theta, time)
    else {
      if (cause?.kind === "process") fire(model.processes.findIndex(({ name }) => name === cause.process))
      model.evolve(state, event, theta, time)
    }
  }
  passTo(trial.horizon)
  return [...stretches, ...since.map((integral, process) => ({ process, integral, firedAt: undefined }))]
}

/** λ = Π base × gate × Π (driver / reference) ^ elasticity × Π (1 + strength × amplifier), straight from the declaration. */
function intensityOf(model: AnyModel, process: Process<object>, state: object, theta: Theta, time: Time): number {
  const gate = process.gate?.(state, time, theta) ?? 1
  if (gate === 0) return 0
  const valueOf = (quantity: Quantity) => (typeof quantity === "number" ? quantity : (theta[quantity] as number))
  const variable = (id: string) => {
    const found = model.variables.find((each) => each.id === id)
    if (found === undefined) throw new Error(`${process.name} names ${id}, which the model does not declare`)
    return found
  }
  let rate = gate
  for (const quantity of process.base) rate *= valueOf(quantity)
  for (const driver of process.drivers ?? []) {
    const { read, reference = 1 } = variable(driver.variable)
    const damping = driver.dampedBy === undefined ? 1 : 1 - variable(driver.dampedBy).read(state)
    rate *= (Math.max(read(state), driverFloor) / reference) ** (valueOf(driver.elasticity) * damping)
  }
  for (const amplifier of process.amplifiers ?? []) {
    rate *= 1 + valueOf(amplifier.strength) * variable(amplifier.variable).read(state)
  }
  return rate
}

const monthStarts = ({ start, horizon }: Trial): readonly Time[] =>
  Array.from({ length: Math.ceil(horizon) - Math.ceil(start) }, (_, i) => Math.ceil(start) + i)

const windowsOf = ({ interventions }: Trial) => interventions.filter((each) => each.kind === "scale")

function edgesOf(trial: Trial, after: Time, before: Time): readonly Time[] {
  const edges = windowsOf(trial).flatMap(({ from, to }) => [from, to])
  return [...new Set(edges)].filter((edge) => edge > after && edge < before).sort((a, b) => a - b)
}

/** The product of the windows open at a time. */
function scaleOf(trial: Trial, { name }: Process<object>, time: Time): number {
  const open = windowsOf(trial).filter(({ from, to }) => from <= time && time < to)
  return open.reduce((product, { factors }) => product * (factors[name] ?? 1), 1)
}
