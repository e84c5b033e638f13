/**
 * Option edits: what the options of `whatif` change, in the form in which a branch file keeps it. They are read as such a file
 * is, so that a mistake is told in the same words, at its place among them.
 */
import type { AnyModel } from "@laksana/engine"
import { type BranchFile, type Case, type Read, readAdded, readBranch, type WrittenEdit } from "@laksana/scenario"
import type { Invocation } from "../command/command.ts"
import { exitCodes } from "../command/exit-code.ts"
import { type Failure, type Loaded, loaded } from "../command/failure.ts"
import { readText } from "../files/text-file.ts"
import { whatIfMistakes } from "../words/what-if-mistakes.ts"

/** Edits in the order: removed, moved, amended, added, parameters, scaled. None where no option asks for any. */
export async function optionEdits(
  { texts, context }: Pick<Invocation, "texts" | "context">,
  theCase: Case,
  model: AnyModel,
  inherited: readonly WrittenEdit[],
): Promise<Loaded<readonly WrittenEdit[]>> {
  const added: WrittenEdit[] = []
  for (const path of texts("add")) {
    const source = await readText(path, context)
    if (source._tag !== "Loaded") return source
    const read = readAdded(source.value, model)
    if (read._tag === "Invalid") return read
    added.push(...read.value)
  }
  const options = (["remove", "move", "amend", "set", "scale"] as const).flatMap((option) =>
    texts(option).map((text) => ({ option, text, edit: editIn[option](text) })),
  )
  const wrong = options.find(({ edit }) => edit === undefined)
  if (wrong !== undefined) return refused(wrong.option, wrong.text)
  const written = options.flatMap(({ option, edit }) => (option === "set" || option === "scale" ? [] : [edit]))
  const rates = options.flatMap(({ option, edit }) => (option === "set" || option === "scale" ? [edit] : []))
  const edits = [...written, ...added, ...rates]
  if (edits.length === 0) return loaded([])
  // JSON is YAML: one edit a line.
  const lines = edits.map((edit) => `  - ${JSON.stringify(edit)}`)
  const text = `case: ${JSON.stringify(theCase.id)}\noverlay:\n${lines.join("\n")}\n`
  const read: Read<BranchFile> = readBranch({ path: "whatif", text }, theCase, model, inherited)
  return read._tag === "Invalid" ? read : loaded(read.value.overlay)
}

type Option = "remove" | "move" | "amend" | "set" | "scale"

/** An option's text as an edit of a branch file; undefined where it has not the form of one. */
const editIn: Readonly<Record<Option, (text: string) => unknown>> = {
  remove: (text) => ({ remove: text }),
  move: (text) => {
    const [id, to] = halves(text)
    return to === undefined ? undefined : { move: id, to }
  },
  amend: (text) => {
    const [id, json] = halves(text)
    const payload = json === undefined ? undefined : parsed(json)
    return payload === undefined ? undefined : { amend: id, payload }
  },
  set: (text) => {
    const [parameter, rest] = halves(text)
    const { value, span } = windowOf(rest ?? "")
    const change = changeIn(value)
    return change === undefined ? undefined : { parameters: { [parameter]: change }, ...span }
  },
  scale: (text) => {
    const [process, rest] = halves(text)
    const { value, span } = windowOf(rest ?? "")
    const factor = numberIn(value.replace(/^x/i, ""))
    return factor === undefined ? undefined : { scale: { [process]: factor }, ...span }
  },
}

/** What stands before the first equals sign, and after it. */
function halves(text: string): readonly [string, string | undefined] {
  const at = text.indexOf("=")
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

/** A value with the days it is limited to, if any: `0.8@2023-08-08..2024-12-31`; either day may be left out. */
function windowOf(text: string) {
  const [value = "", days] = text.split("@")
  const [from = "", to = ""] = days?.split("..") ?? []
  return { value, span: { ...(from === "" ? {} : { from }), ...(to === "" ? {} : { to }) } }
}

/** A number with a decimal point or a decimal comma. */
function numberIn(text: string): number | undefined {
  return /^-?\d+([.,]\d+)?(e-?\d+)?$/i.test(text) ? Number(text.replace(",", ".")) : undefined
}

/** A number, a range `0.6..0.9` or a multiple `x1.5`. */
function changeIn(text: string): unknown {
  if (/^x/i.test(text)) {
    const times = numberIn(text.slice(1))
    return times === undefined ? undefined : { times }
  }
  const ends = text.split("..").map(numberIn)
  if (ends.length > 2 || ends.includes(undefined)) return undefined
  return ends.length === 1 ? ends[0] : { uniform: ends }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function refused(option: Option, found: string): Failure {
  const { message, hint } = whatIfMistakes.form(option, found)
  return { _tag: "Refused", code: "not-an-edit", message, hint, exit: exitCodes.usage }
}
