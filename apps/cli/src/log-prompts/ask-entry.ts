/** Ask entry: all questions of an entry in their order; then any of them again, until it is what was meant. */
import type { AnswerName } from "../words/log-prompts.ts"
import type { Answers } from "./answers.ts"
import { freeId, shownAnswer, steps, type Surroundings } from "./steps.ts"

const order: readonly AnswerName[] = [
  "type",
  "occurred",
  "status",
  "title",
  "jurisdiction",
  "payload",
  "evidence",
  "source",
  "recorded",
  "id",
]

export async function askAll(around: Surroundings): Promise<Answers> {
  const answers: Partial<Answers> = {}
  for (const name of order) Object.assign(answers, await steps[name](around, answers))
  // Every step has answered by its own name.
  return answers as Answers
}

/** What is to become of an entry that is shown: recorded, left, or changed in one answer. */
export type Decided =
  | { readonly _tag: "Agreed" }
  | { readonly _tag: "Left" }
  | { readonly _tag: "Change"; readonly name: AnswerName }

export function showAnswers(answers: Answers, { asker }: Surroundings): void {
  const { words } = asker
  const width = Math.max(...order.map((name) => words.names[name].length))
  asker.heading("")
  asker.heading(words.summary)
  for (const [i, name] of order.entries()) {
    asker.tell(`${String(i + 1).padStart(2)}  ${words.names[name].padEnd(width)}  ${shownAnswer(name, answers, asker)}`)
  }
}

/** `canRecord`: whether it may be recorded as it is. */
export async function askDecision({ asker }: Surroundings, canRecord: boolean): Promise<Decided> {
  const { words } = asker
  return asker.ask<Decided>({
    text: canRecord ? words.confirm : words.change,
    read: (answer) => {
      const given = answer.toLowerCase()
      if (words.no.includes(given)) return { value: { _tag: "Left" } }
      if (canRecord && words.yes.includes(given)) return { value: { _tag: "Agreed" } }
      const name = /^\d+$/.test(given) ? order[Number(given) - 1] : undefined
      return name === undefined ? { mistake: words.notAChoice(answer) } : { value: { _tag: "Change", name } }
    },
  })
}

/** One answer anew; another type says other things, so that its details are asked for too. An id that was proposed stays fitting. */
export async function askAgain(name: AnswerName, answers: Answers, around: Surroundings): Promise<Answers> {
  const changed = { ...answers, ...(await steps[name](around, answers)) }
  const wasProposed = answers.id === freeId(answers, around.seen)
  const fitting = name !== "id" && wasProposed ? { ...changed, id: freeId(changed, around.seen) } : changed
  if (name !== "type" || changed.type === answers.type) return fitting
  return { ...fitting, ...(await steps.payload(around, fitting)) }
}
