/** `attribute`: what moved an outcome: Shapley values of a case's barriers, or of its recorded events. */
import { join } from "node:path"
import { jsonText } from "@laksana/results"
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { writeWhole } from "../files/write.ts"
import { attributePage } from "../present/attribute-page.ts"
import { plainAttribute } from "../present/plain-history.ts"
import { attributed } from "../running/attributed.ts"
import { hashOf, loadTellable } from "../running/tellable.ts"

export const attributeCommand: Run = async (invocation) => {
  const { context, text } = invocation
  const read = await loadTellable(invocation.arguments[0] ?? "", invocation)
  if (read._tag !== "Loaded") return read
  const { provenance, sources, model } = read.value
  const found = await attributed(
    read.value,
    async () => ({ ...provenance, inputHash: await hashOf(sources) }),
    invocation,
  )
  if (found._tag !== "Loaded") return found
  const results = found.value
  if (context.json) context.out.write(jsonText(results))
  else if (context.plain) context.out.write(plainAttribute(results))
  else context.out.write(`${attributePage(results, { model, context }).join("\n")}\n`)
  const out = text("out")
  if (out !== undefined) {
    const written = await writeWhole(join(out, "attribute.json"), jsonText(results), context)
    if (written._tag !== "Loaded") return written
  }
  return exitCodes.done
}
