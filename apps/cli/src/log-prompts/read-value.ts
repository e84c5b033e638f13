/** Read value: what a person typed as the value of a field, by the kind of value that the field takes; decimal commas and points. */
import type { FieldKind, PayloadField } from "@laksana/scenario"
import type { LogPromptWords } from "../words/log-prompts.ts"
import { choiceWords } from "@laksana/words"
import { chosen } from "./choose.ts"

/** Undefined where the text is not of that kind. */
export function readValue(
  { kind, choices }: Pick<PayloadField, "kind" | "choices">,
  text: string,
  words: LogPromptWords,
): unknown {
  switch (kind) {
    case "text":
      return text
    case "number":
      return numberIn(text)
    case "share":
      return shareIn(text)
    case "count":
      return /^\d{1,15}$/.test(text) ? Number(text) : undefined
    case "true-or-false":
      return yesOrNo(text.toLowerCase(), words)
    case "choice":
      return chosen(
        text,
        choices.map((name) => ({ name, meaning: choiceWords(name, "id") })),
      )
    case "texts":
      return text
        .split(",")
        .map((each) => each.trim())
        .filter((each) => each !== "")
    case "range":
      return rangeIn(text)
    case "text-or-number":
      return numberIn(text) ?? text
    case "maps":
    case "json":
      return jsonIn(text)
  }
}

/** Kinds whose values are written in some way that needs to be said. */
export const isExplained = (kind: FieldKind): boolean => kind !== "text" && kind !== "choice"

function numberIn(text: string): number | undefined {
  return /^[+-]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : undefined
}

/** `0,4`, `40 %`, `2 of 5`, `2 dari 5`, `2/5`. */
function shareIn(text: string): number | undefined {
  const percent = /^(.*\d)\s*%$/.exec(text)
  if (percent !== null) {
    const value = numberIn(percent[1] ?? "")
    return value === undefined ? undefined : Number((value / 100).toPrecision(12))
  }
  const parts = /^(\d{1,9})\s*(?:\/|of|dari)\s*(\d{1,9})$/i.exec(text)
  if (parts === null) return numberIn(text)
  const [part, whole] = [Number(parts[1]), Number(parts[2])]
  return whole === 0 ? undefined : Number((part / whole).toPrecision(12))
}

function rangeIn(text: string): readonly [number, number] | undefined {
  const [low, high, ...more] = text.split(/\s*(?:\.\.|–)\s*/).map(shareIn)
  return low === undefined || high === undefined || more.length > 0 ? undefined : [low, high]
}

function yesOrNo(text: string, { yes, no }: LogPromptWords): boolean | undefined {
  if (yes.includes(text) || text === "true") return true
  return no.includes(text) || text === "false" ? false : undefined
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
