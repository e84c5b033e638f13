/** `model`: what is assumed: the causal table, the parameters, the claims and the milestones, each with its evidence. */
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { writeJson } from "../command/write-json.ts"
import { loadModel } from "../files/load-model.ts"
import { type ModelPart, modelPage } from "../present/model.ts"
import { driversOf } from "@laksana/results"

const parts: readonly ModelPart[] = ["parameters", "drivers", "claims", "milestones", "codings"]

export const modelCommand: Run = async ({ text, flag, context }) => {
  const path = text("model")
  const found = await loadModel(path, context)
  if (found._tag !== "Loaded") return found
  const model = found.value
  // Claims and codings are of the paper behind the built-in model; another model has its own evidence.
  const { claims, codings } = path === undefined ? await import("@laksana/model") : { claims: [], codings: [] }
  if (context.json) {
    const { parameters, milestones } = model
    writeJson(context, { parameters, drivers: driversOf(model), claims, milestones, codings })
  } else {
    context.out.write(modelPage(model, { claims, codings }, parts.filter(flag), context))
  }
  return exitCodes.done
}
