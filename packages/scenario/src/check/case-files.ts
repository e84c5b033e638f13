/** Case files: what must hold of `case.yaml` and `assumptions.yaml` beyond their shape, against the model and the history. */
import type { AnyModel } from "@laksana/engine"
import type { Known } from "../files/names.ts"
import type { Problem } from "../problems/problem.ts"
import type { ParsedFile } from "../yaml/parsed-file.ts"
import { editRules } from "./edits.ts"
import { every, isMap, type Pattern } from "../yaml/path.ts"
import {
  aboveZero,
  rising,
  milestoneRules,
  numbersOf,
  outside,
  parameterRules,
  plannedRules,
  scaleRules,
} from "./measures.ts"
import { recordingRules } from "./recording.ts"
import { applyRules, nameRule, type Rule } from "./rule.ts"

export function caseProblems(file: ParsedFile, model: AnyModel, known: Known): readonly Problem[] {
  return applyRules(file, [
    nameRule(["recording", every, "event"], "unknown-event-type", known.events),
    ...recordingRules(model),
  ])
}

/** Every source names a document of the case. */
export function documentProblems(file: ParsedFile, documents: readonly string[]): readonly Problem[] {
  return applyRules(file, [nameRule([every, "source", "document"], "unknown-document", documents)])
}

export function assumptionProblems(
  file: ParsedFile,
  model: AnyModel,
  known: Known,
  ids: readonly string[] | undefined,
  types: ReadonlyMap<string, string>,
): readonly Problem[] {
  const edited = { ids: ids ?? [], typeOf: (id: string) => types.get(id) }
  const level: Pattern = ["levels", every, every]
  return applyRules(file, [
    ...parameterRules(["parameters"], model, known),
    ...parameterRules([...level, "parameters"], model, known),
    ...scaleRules([...level, "scale"], known),
    ...plannedRules([...level, "start", every], model, known),
    ...milestoneRules(["milestones"], model, known),
    nameRule(["observations", every, "variable"], "unknown-variable", known.variables),
    observedValues(model),
    nameRule(["absences", every, "process"], "unknown-process", known.processes),
    ...(ids === undefined ? [] : [...idRules(ids), ...editRules(["barriers", every, "without"], edited, model, known)]),
    nameRule(["barriers", every, "variables", every], "unknown-variable", known.variables),
  ])
}

function idRules(ids: readonly string[]): readonly Rule[] {
  return [
    nameRule(["observations", every, "at"], "unknown-event-id", ids),
    nameRule(["absences", every, "after"], "unknown-event-id", ids),
    nameRule(["absences", every, "until"], "unknown-event-id", ids),
  ]
}

/**
 * What was seen of a variable: bounds, the lower first, or a value with the standard deviation of its error; each number within
 * what the variable can be.
 */
function observedValues(model: AnyModel): Rule {
  return {
    at: ["observations", every],
    check: (value) => {
      if (!isMap(value)) return []
      const variable = model.variables.find(({ id }) => id === value["variable"])
      const within = (key: "between" | "about", numbers: readonly number[]) =>
        variable === undefined
          ? []
          : numbers.flatMap((each, index) => outside(each, variable.bounds, variable.id, [key, index]))
      const between = numbersOf(value["between"])
      const [measured, error] = numbersOf(value["about"])
      return [
        ...rising(between, ["between"]),
        ...within("between", between),
        ...within("about", measured === undefined ? [] : [measured]),
        ...(error === undefined ? [] : aboveZero(error, ["about", 1])),
      ]
    },
  }
}
