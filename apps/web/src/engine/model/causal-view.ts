/** Causal view: the causal table with what its rows and cells rest on; of the model that comes with the viewer, the paper's claims too. */
import { quantile } from "@laksana/engine"
import { claims, codings, runnablePolicyModel, table } from "@laksana/model"
import { driversOf } from "@laksana/results"
import { modelFor } from "@laksana/scenario"
import { middleOf } from "@laksana/words"
import type { OpenCase } from "../case/open-case.ts"
import type { CausalProcess, CausalView } from "../protocol.ts"

export function causalView({ theCase, base }: OpenCase): CausalView {
  const model = modelFor(theCase, base)
  const isPolicy = base === runnablePolicyModel
  const gates = new Map<string, string>(isPolicy ? table.map(({ process, gate }) => [process, gate]) : [])
  return {
    cells: driversOf(model).map((cell) => ({
      ...cell,
      size: middleOf(cell.prior),
      low: quantile(cell.prior, 0.05),
      high: quantile(cell.prior, 0.95),
    })),
    processes: model.processes.map(
      ({ name, produces, base: factors }): CausalProcess => ({
        name,
        produces,
        base: factors.map((factor) => {
          const parameter = model.parameters.find(({ id }) => id === factor)
          return {
            parameter: parameter?.id ?? null,
            prior: parameter?.prior ?? { value: Number(factor) },
            evidence: parameter?.evidence ?? null,
          }
        }),
        gate: gates.get(name) ?? null,
      }),
    ),
    claims: isPolicy ? claims : [],
    codings: isPolicy ? codings : [],
  }
}
