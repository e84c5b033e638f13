/** `schema`: the JSON Schema (draft-07) of a kind of file, for editors. */
import { jsonSchema, schemaKinds } from "@laksana/scenario"
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { loadCase } from "../files/load-case.ts"
import { loadModel } from "../files/load-model.ts"

export const schemaCommand: Run = async ({ arguments: [kind = ""], text, context }) => {
  const model = await loadModel(text("model"), context)
  if (model._tag !== "Loaded") return model
  const name = text("case")
  const found = name === undefined ? undefined : await loadCase(name, model.value, context)
  if (found !== undefined && found._tag !== "Loaded") return found
  // The schema is JSON already: `--json` changes nothing.
  const schema = jsonSchema(schemaKinds.find((each) => each === kind) ?? "scenario", model.value, found?.value.theCase)
  context.out.write(`${JSON.stringify(schema, null, 2)}\n`)
  return exitCodes.done
}
