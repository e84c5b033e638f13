/** Model faults: what does not fit together in a model of one's own, all of it at once. */
import type { ModelFault } from "@laksana/engine"
import { exitCodes } from "../command/exit-code.ts"
import type { Failure } from "../command/failure.ts"
import { withNearest } from "../command/nearest.ts"

export function incoherentModel(path: string, faults: readonly ModelFault[]): Failure {
  const told = (language: "en" | "id", meant: (name: string) => string) =>
    faults.map(({ at, says, found, known }) => {
      const { nearest } = found === undefined || known === undefined ? {} : withNearest(found, known)
      return `  ${at}: ${says[language]}${nearest === undefined ? "" : ` (${meant(nearest)})`}`
    })
  const en = told("en", (name) => `did you mean ${name}?`)
  const id = told("id", (name) => `mungkin maksud Anda ${name}?`)
  return {
    _tag: "Refused",
    code: "model-incoherent",
    exit: exitCodes.invalidInput,
    message: {
      en: [`The parts of the model in ${path} do not fit each other:`, ...en].join("\n"),
      id: [`Bagian-bagian model dalam ${path} tidak saling cocok:`, ...id].join("\n"),
    },
  }
}
