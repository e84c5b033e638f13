/** Case files: what must hold of `case.yaml` and `assumptions.yaml` beyond their shape, against the model and the history. */
import type { AnyModel } from "@laksana/engine"
import type { Known } from "../files/names.ts"
import type { Problem } from "../problems/problem.ts"
import type { ParsedFile } from "../yaml/parsed-file.ts"
import { every, isMap, type Pattern } from "../yaml/path.ts"
import { rising, milestoneRules, outside, parameterRules, plannedRules, scaleRules } from "./measures.ts"
import { applyRules, nameRule, type Rule } from "./rule.ts"

export function caseProblems(file: ParsedFile, known: Known): readonly Problem[] {
  return applyRules(file, [nameRule(["recording", every, "event"], "unknown-event-type", known.events)])
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
): readonly Problem[] {
  const level: Pattern = ["levels", every, every]
  return applyRules(file, [
    ...parameterRules(["parameters"], model, known),
    ...parameterRules([...level, "parameters"], model, known),
    ...scaleRules([...level, "scale"], known),
    ...plannedRules([...level, "start", every], model, known),
    ...milestoneRules(["milestones"], model, known),
    nameRule(["observations", every, "variable"], "unknown-variable", known.variables),
    observedInterval(model),
    nameRule(["absences", every, "process"], "unknown-process", known.processes),
    ...(ids === undefined ? [] : idRules(ids)),
  ])
}

function idRules(ids: readonly string[]): readonly Rule[] {
  return [
    nameRule(["observations", every, "at"], "unknown-event-id", ids),
    nameRule(["absences", every, "after"], "unknown-event-id", ids),
    nameRule(["absences", every, "until"], "unknown-event-id", ids),
  ]
}

/** Bounds of an observed variable: the lower first, both within what the variable can be. */
function observedInterval(model: AnyModel): Rule {
  return {
    at: ["observations", every],
    check: (value) => {
      if (!isMap(value) || !Array.isArray(value["between"])) return []
      const between = value["between"]
      if (!between.every((each): each is number => typeof each === "number")) return []
      const variable = model.variables.find(({ id }) => id === value["variable"])
      return [
        ...rising(between, ["between"]),
        ...(variable === undefined
          ? []
          : between.flatMap((each, index) => outside(each, variable.bounds, variable.id, ["between", index]))),
      ]
    },
  }
}
