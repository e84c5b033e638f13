/** Model told: priors, evidence and the homes of claims as a person reads them. */
import type { Bilingual, Language } from "@laksana/core"
import type { DriverCell } from "@laksana/results"
import { modelWords } from "./model.ts"
import { quantitiesIn } from "./quantities.ts"
import type { Titles } from "./titles.ts"

/** Where a claim of the paper lives in a model. */
export type Home =
  | { readonly kind: "cell"; readonly process: string; readonly variable: string }
  | { readonly kind: "process"; readonly process: string }
  | { readonly kind: "effect"; readonly event: string; readonly variable: string }
  | { readonly kind: "drift"; readonly variable: string }
  | { readonly kind: "left-out"; readonly reason: Bilingual }

export function homeText(home: Home, titles: Titles, language: Language): string {
  const words = modelWords[language].home
  switch (home.kind) {
    case "cell":
      return words.cell(home.process, titles.variable(home.variable))
    case "process":
      return words.process(home.process)
    case "effect":
      return words.effect(home.event, titles.variable(home.variable))
    case "drift":
      return words.drift(titles.variable(home.variable))
    case "left-out":
      return words.leftOut(home.reason[language])
  }
}

export function evidenceText(
  { grade, source, claims = [] }: NonNullable<DriverCell["evidence"]>,
  language: Language,
): string {
  const words = modelWords[language]
  const named = claims.length === 0 ? "" : ` (${words.claims.toLowerCase()} ${claims.join(", ")})`
  return `${words.grades[grade]}: ${source[language]}${named}`
}

export function priorText(prior: DriverCell["prior"], language: Language): string {
  const { priors } = modelWords[language]
  const say = (value: number) => plainNumber(value, language)
  if ("value" in prior) return priors.value(say(prior.value))
  if ("uniform" in prior) return priors.uniform(say(prior.uniform[0]), say(prior.uniform[1]))
  if ("logUniform" in prior) return priors.logUniform(say(prior.logUniform[0]), say(prior.logUniform[1]))
  if ("normal" in prior) return priors.normal(say(prior.normal[0]), say(prior.normal[1]))
  const [low, mode, high] = prior.triangular
  return priors.triangular(say(low), say(mode), say(high))
}

/** As many digits as a number needs, up to three. */
export function plainNumber(value: number, language: Language): string {
  const digits =
    [0, 1, 2, 3].find((count) => Math.abs(value - Math.round(value * 10 ** count) / 10 ** count) < 1e-9) ?? 3
  return quantitiesIn(language).number(value, digits)
}

/** The middle of a driver's elasticity, or of an amplifier's strength. */
export function middleOf(prior: DriverCell["prior"]): number {
  if ("value" in prior) return prior.value
  if ("uniform" in prior) return (prior.uniform[0] + prior.uniform[1]) / 2
  if ("logUniform" in prior) return (prior.logUniform[0] + prior.logUniform[1]) / 2
  return "normal" in prior ? prior.normal[0] : prior.triangular[1]
}
