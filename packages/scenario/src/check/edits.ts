/** Edits: what must hold of them beyond their shape, against the history and the model. */
import type { AnyModel } from "@laksana/engine"
import type { Known } from "../files/names.ts"
import { every, isMap, type Pattern } from "../yaml/path.ts"
import { parameterRules, plannedRules, scaleRules } from "./measures.ts"
import { decodedPayload } from "./payload.ts"
import { nameRule, type Remark, type Rule } from "./rule.ts"

export interface EditedHistory {
  /** Ids that an edit may name. */
  readonly ids: readonly string[]
  readonly typeOf: (id: string) => string | undefined
}

/** Rules for a list of edits under a key of a file. */
export function editRules(at: Pattern, { ids, typeOf }: EditedHistory, model: AnyModel, known: Known): readonly Rule[] {
  const each = [...at, every]
  return [
    ...(["remove", "move", "amend"] as const).map((key) => nameRule([...each, key], "unknown-event-id", ids)),
    ...plannedRules(each, model, known),
    ...parameterRules([...each, "parameters"], model, known),
    ...scaleRules([...each, "scale"], known),
    { at: each, check: (edit) => amendedRemarks(edit, typeOf, model) },
    { at: each, check: reversed },
  ]
}

/** An amended event keeps its type, so its new payload is of that type's schema. */
function amendedRemarks(edit: unknown, typeOf: EditedHistory["typeOf"], model: AnyModel): readonly Remark[] {
  if (!isMap(edit) || typeof edit["amend"] !== "string") return []
  return decodedPayload(typeOf(edit["amend"]), edit["payload"], model).remarks
}

function reversed(edit: unknown): readonly Remark[] {
  if (!isMap(edit) || !("scale" in edit || "parameters" in edit)) return []
  const { from, to } = edit
  if (typeof from !== "string" || typeof to !== "string" || from <= to) return []
  return [{ finding: { code: "window-reversed", data: { from, to } }, within: ["to"] }]
}
