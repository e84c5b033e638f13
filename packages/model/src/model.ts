/**
 * Model: the policy-implementation model, assembled for the engine from its table and its folds; without the schemas that read its
 * events, which `policy-model.ts` adds.
 */
import { coreDeclarations, type EventBody } from "@laksana/core"
import type { Amplifier, Driver, Parameter, Process, RunnableModel } from "@laksana/engine"
import { drift } from "./drift.ts"
import { evolve, heeds } from "./evolve.ts"
import { firings } from "./firing.ts"
import { gates, openGates } from "./gates.ts"
import { milestones } from "./milestones.ts"
import { ownParameters } from "./parameters.ts"
import { initialState, type PolicyState } from "./state.ts"
import { type Cell, type Row, table } from "./table.ts"
import { observe, variables } from "./variables.ts"

/** Id of the parameter that holds a process's base rate. */
export const baseParameter = (process: string) => `${process}.base`
/** Id of the parameter that holds a cell: an elasticity, or an amplifier's strength. */
export const cellParameter = (process: string, variable: string) => `${process}.${variable}`

/** How wide the table's priors are (base rates by a factor, cells by a share of their middle), and the bounds of base rates. */
const rateSpread = 1.5
const boundSpread = 5
const cellSpread = 0.4

function parametersOf(row: Row): readonly Parameter[] {
  const base: readonly Parameter[] =
    typeof row.base === "number"
      ? [
          {
            id: baseParameter(row.process),
            title: { en: `base rate of ${row.title.en}`, id: `laju dasar ${row.title.id}` },
            unit: "per month",
            prior: { logUniform: [row.base / rateSpread, row.base * rateSpread] },
            bounds: [0, row.base * boundSpread],
            evidence: row.baseEvidence,
          },
        ]
      : []
  return [
    ...base,
    ...row.drivers.map((cell) => cellOf(row, cell, "elasticity")),
    ...(row.amplifiers ?? []).map((cell) => cellOf(row, cell, "strength")),
  ]
}

function cellOf(row: Row, cell: Cell, unit: "elasticity" | "strength"): Parameter {
  const variable = variables.find(({ id }) => id === cell.variable)?.title ?? { en: cell.variable, id: cell.variable }
  const ends = [cell.size * (1 - cellSpread), cell.size * (1 + cellSpread)] as const
  return {
    id: cellParameter(row.process, cell.variable),
    title: {
      en: `${unit} of ${row.title.en} to ${variable.en}`,
      id: `${unit === "elasticity" ? "elastisitas" : "penguatan"} ${row.title.id} terhadap ${variable.id}`,
    },
    unit,
    prior: { uniform: [Math.min(...ends), Math.max(...ends)] },
    // A claim's sign is the paper's: a change may weaken it to nothing, and not turn it round.
    bounds: cell.size < 0 ? [2 * cell.size, 0] : [0, 2 * cell.size],
    evidence: cell.evidence,
  }
}

function processOf(row: Row): Process<PolicyState, EventBody> {
  const event = firings[row.process]
  if (event === undefined) throw new Error(`The process ${row.process} has no event.`)
  const gate = gates[row.gate]
  return {
    name: row.process,
    title: row.title,
    produces: row.produces ?? row.process,
    ...(row.where === undefined ? {} : { where: row.where }),
    base: typeof row.base === "number" ? [baseParameter(row.process)] : row.base,
    gate,
    drivers: row.drivers.map(
      (cell): Driver => ({
        variable: cell.variable,
        elasticity: cellParameter(row.process, cell.variable),
        ...(cell.dampedBy === undefined ? {} : { dampedBy: cell.dampedBy }),
      }),
    ),
    amplifiers: (row.amplifiers ?? []).map(
      (cell): Amplifier => ({ variable: cell.variable, strength: cellParameter(row.process, cell.variable) }),
    ),
    event,
  }
}

/** The policy model for what replays and runs it. */
export const runnablePolicyModel: RunnableModel<PolicyState, EventBody> = {
  name: "policy-implementation",
  version: "1.0.0",
  title: { en: "Policy implementation", id: "Implementasi kebijakan" },
  parameters: [...ownParameters, ...table.flatMap(parametersOf)],
  variables,
  processes: table.map(processOf),
  milestones,
  events: coreDeclarations,
  heeds,
  observe,
  openGates,
  initial: initialState,
  evolve,
  drift,
}
