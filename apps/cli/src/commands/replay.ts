/** `replay`: what a case's history says as of a day, knowing what was known at a day. */
import { effectiveHistory } from "@laksana/core"
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { presentWarnings } from "../command/present-failure.ts"
import { writeJson } from "../command/write-json.ts"
import { loadCase } from "../files/load-case.ts"
import { loadModel } from "../files/load-model.ts"
import { replayPage } from "../present/replay.ts"
import { replayJson, replayOf } from "@laksana/results"

export const replayCommand: Run = async ({ arguments: [name = ""], text, texts, context }) => {
  const model = await loadModel(text("model"), context)
  if (model._tag !== "Loaded") return model
  const found = await loadCase(name, model.value, context, { overlays: texts("overlay"), store: text("store") })
  if (found._tag !== "Loaded") return found
  const { theCase, warnings } = found.value
  const replay = replayOf(
    theCase,
    model.value,
    {
      asOf: text("as-of") ?? theCase.observed,
      knownAt: text("known-at") ?? null,
    },
    effectiveHistory,
  )
  if (context.json) writeJson(context, replayJson(replay))
  else {
    await presentWarnings(warnings, context)
    context.out.write(replayPage(replay, model.value, context))
  }
  return exitCodes.done
}
