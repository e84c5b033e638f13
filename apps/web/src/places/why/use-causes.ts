/** Use causes: the causal table with its grounds. It is the same for all questions of a case. */
import { useAnswer } from "../../app/use-answer.ts"
import type { CausalView } from "../../engine/protocol.ts"

const question = {}

export const useCauses = (): CausalView | undefined => useAnswer("causes", question, "causes").value.answer
