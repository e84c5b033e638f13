/** Writing what was exported: into a file or a folder, or text to standard output. */
import type { Context } from "../command/command.ts"
import { type Loaded, loaded, usage } from "../command/failure.ts"
import type { Exported } from "../logs/exported.ts"
import { writeNewFolder, writeWhole } from "./write.ts"

/** The place as shown; undefined for standard output. */
export async function writeExported(
  exported: Exported,
  output: string | undefined,
  format: string,
  context: Context,
): Promise<Loaded<string | undefined>> {
  if (output === undefined) {
    if (exported.kind !== "text")
      return usage({ kind: "option-needs", option: `--format ${format}`, needed: "-o PATH" })
    context.out.write(exported.text)
    return loaded(undefined)
  }
  switch (exported.kind) {
    case "text":
      return writeWhole(output, exported.text, context)
    case "bytes":
      return writeWhole(output, exported.bytes, context)
    case "folder":
      return writeNewFolder(output, exported.files, context)
  }
}
