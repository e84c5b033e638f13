/** Model drivers: the causal table, a cell per driver or amplifier, each with its size's distribution and what it rests on. Pure. */
import type { AnyRunnableModel, Evidence, Prior, Quantity } from "@laksana/engine"

export interface DriverCell {
  readonly process: string
  readonly variable: string
  readonly role: "driver" | "amplifier"
  /** The parameter that holds the elasticity or strength; null where it is a fixed number. */
  readonly parameter: string | null
  readonly prior: Prior
  /** The value of the variable at which a driver's factor is 1. */
  readonly reference: number | null
  readonly dampedBy: string | null
  /** Null where the number is fixed in the model. */
  readonly evidence: Evidence | null
}

/** The cells, by process in the model's order. */
export function driversOf(model: AnyRunnableModel): readonly DriverCell[] {
  const cell = (
    process: string,
    variable: string,
    size: Quantity,
    role: DriverCell["role"],
    dampedBy: string | null,
  ) => {
    const parameter = model.parameters.find(({ id }) => id === size)
    return {
      process,
      variable,
      role,
      parameter: parameter?.id ?? null,
      prior: parameter?.prior ?? { value: Number(size) },
      reference: role === "driver" ? (model.variables.find(({ id }) => id === variable)?.reference ?? null) : null,
      dampedBy,
      evidence: parameter?.evidence ?? null,
    }
  }
  return model.processes.flatMap(({ name, drivers = [], amplifiers = [] }) => [
    ...drivers.map(({ variable, elasticity, dampedBy }) =>
      cell(name, variable, elasticity, "driver", dampedBy ?? null),
    ),
    ...amplifiers.map(({ variable, strength }) => cell(name, variable, strength, "amplifier", null)),
  ])
}
