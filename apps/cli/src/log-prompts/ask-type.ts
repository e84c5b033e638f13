/** Ask type: which type of event, by its name, by a number of a list, or by any word of it in either language. */
import type { AnyModel } from "@laksana/engine"
import { withNearest } from "../command/nearest.ts"
import { eventTypeWords } from "@laksana/words"
import type { Answer, Asker } from "./asker.ts"

/** Corrections have verbs of their own, which know what they correct. */
const corrections = ["Amended", "Retracted"]

export async function askType(asker: Asker, model: AnyModel): Promise<string> {
  const types = Object.keys(model.events).filter((type) => !corrections.includes(type))
  const { words, language } = asker
  const line = (type: string, i: number) => `${String(i + 1).padStart(2)}  ${type}: ${eventTypeWords(type)[language]}`
  let listed: readonly string[] = []
  const read = (answer: string): Answer<string> => {
    const numbered = /^\d+$/.test(answer) ? (listed.length > 0 ? listed : types)[Number(answer) - 1] : undefined
    if (numbered !== undefined) return { value: numbered }
    if (answer === "") return { mistake: words.answerNeeded }
    const found = typesFor(answer, types)
    const [only, second] = found
    if (only === undefined) return { mistake: words.noType(answer) }
    if (second === undefined) return { value: only }
    listed = found
    return { mistake: [words.several(found.length), ...found.map(line)].join("\n") }
  }
  return asker.ask({
    text: words.type,
    help: [words.typeHelp, ...types.map(line)],
    suggestions: types,
    read: (answer) => {
      const taken = read(answer)
      if ("value" in taken) asker.tell(`${taken.value}: ${eventTypeWords(taken.value)[language]}`)
      return taken
    },
  })
}

/** The types that a person can have meant; of one that is named exactly, that one. */
function typesFor(answer: string, types: readonly string[]): readonly string[] {
  const given = answer.toLowerCase()
  const named = types.find((type) => type.toLowerCase() === given)
  if (named !== undefined) return [named]
  const found = types.filter((type) => {
    const { en, id } = eventTypeWords(type)
    return [type, en, id].some((text) => text.toLowerCase().includes(given))
  })
  return found.length > 0 ? found : resembling(given, types)
}

/** Types of whose words, in either language, one is almost the answer. */
function resembling(given: string, types: readonly string[]): readonly string[] {
  const wordsOf = (type: string) => {
    const { en, id } = eventTypeWords(type)
    const parts = [type, type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " "), en, id].flatMap((text) => text.split(" "))
    return parts.map((part) => part.toLowerCase()).filter((part) => part.length > 3)
  }
  const { nearest } = withNearest(given, [...new Set(types.flatMap(wordsOf))])
  return nearest === undefined ? [] : types.filter((type) => wordsOf(type).includes(nearest))
}
