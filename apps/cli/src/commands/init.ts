/** `init`: a new case's folder, ready to be replayed and run. */
import { basename, resolve } from "node:path"
import { jsonSchema, readCase, schemaKinds } from "@laksana/scenario"
import type { Run } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { writeJson } from "../command/write-json.ts"
import { loadModel } from "../files/load-model.ts"
import { writeNewFolder } from "../files/write.ts"
import { newCaseFiles } from "../new-case/files.ts"
import { initWords } from "../words/init.ts"

export const initCommand: Run = async ({ arguments: [folder = ""], context }) => {
  const model = await loadModel(undefined, context)
  if (model._tag !== "Loaded") return model
  const name = basename(resolve(context.folder, folder))
  const files = newCaseFiles(name, context.language)
  const source = (path: string) => ({ path, text: files[path] ?? "" })
  const read = readCase(
    { id: name, history: source("history.yaml"), case: source("case.yaml"), assumptions: source("assumptions.yaml") },
    model.value,
  )
  if (read._tag === "Invalid") return read
  const all: Record<string, string> = { ...files }
  for (const kind of schemaKinds) {
    all[`schema/${kind}.schema.json`] = `${JSON.stringify(jsonSchema(kind, model.value, read.value), null, 2)}\n`
  }
  const written = await writeNewFolder(folder, all, context)
  if (written._tag !== "Loaded") return written
  if (context.json) writeJson(context, { case: name, folder: written.value, files: Object.keys(all) })
  else context.out.write(initWords[context.language].made(written.value, Object.keys(all)))
  return exitCodes.done
}
