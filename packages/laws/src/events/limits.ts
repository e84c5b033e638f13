/** Limits: what the checks of a schema allow, as far as a value can be made to keep them; other checks only refuse. */
import type { SchemaRepresentation } from "effect"

export interface Limits {
  minimum: number
  maximum: number
  /** Whether the minimum, and the maximum, are themselves out. */
  isMinimumOut: boolean
  isMaximumOut: boolean
  isWhole: boolean
  /** A number that values are multiples of. */
  divisor: number | undefined
  /** Least and greatest length of a string or a list, or count of fields. */
  minLength: number
  maxLength: number
  isUnique: boolean
  readonly patterns: RegExp[]
}

/** The limits that the checks set together. */
export function limitsOf(checks: readonly SchemaRepresentation.Check[]): Limits {
  const limits: Limits = {
    minimum: Number.NEGATIVE_INFINITY,
    maximum: Number.POSITIVE_INFINITY,
    isMinimumOut: false,
    isMaximumOut: false,
    isWhole: false,
    divisor: undefined,
    minLength: 0,
    maxLength: Number.POSITIVE_INFINITY,
    isUnique: false,
    patterns: [],
  }
  for (const check of checks) narrow(limits, check)
  return limits
}

function narrow(limits: Limits, check: SchemaRepresentation.Check): void {
  if (check._tag === "FilterGroup") for (const each of check.checks) narrow(limits, each)
  const { id, payload } = check.representation ?? {}
  const data = fieldsOf(payload)
  const number = (field: string): number | undefined => {
    const value = data[field]
    return typeof value === "number" ? value : undefined
  }
  switch (id?.replace("effect/schema/", "")) {
    case "isInt":
      limits.isWhole = true
      break
    case "isMultipleOf":
      limits.divisor = number("divisor")
      break
    case "isGreaterThan":
      atLeast(limits, number("exclusiveMinimum"), true)
      break
    case "isGreaterThanOrEqualTo":
      atLeast(limits, number("minimum"), false)
      break
    case "isLessThan":
      atMost(limits, number("exclusiveMaximum"), true)
      break
    case "isLessThanOrEqualTo":
      atMost(limits, number("maximum"), false)
      break
    case "isBetween":
      atLeast(limits, number("minimum"), data["exclusiveMinimum"] === true)
      atMost(limits, number("maximum"), data["exclusiveMaximum"] === true)
      break
    case "isMinLength":
    case "isMaxLength":
    case "isBetweenLength":
    case "isMinCodePoints":
    case "isMaxCodePoints":
    case "isBetweenCodePoints":
    case "isMinProperties":
    case "isMaxProperties":
    case "isBetweenProperties":
      limits.minLength = Math.max(
        limits.minLength,
        number("minimum") ?? number("minLength") ?? number("minCodePoints") ?? number("minProperties") ?? 0,
      )
      limits.maxLength = Math.min(
        limits.maxLength,
        number("maximum") ??
          number("maxLength") ??
          number("maxCodePoints") ??
          number("maxProperties") ??
          limits.maxLength,
      )
      break
    case "isUnique":
      limits.isUnique = true
      break
    case "isPattern":
      if (typeof data["source"] === "string") limits.patterns.push(new RegExp(data["source"], flagsOf(data["flags"])))
      break
    default:
  }
}

function fieldsOf(payload: unknown): { readonly [field: string]: unknown } {
  return typeof payload === "object" && payload !== null ? { ...payload } : {}
}

const flagsOf = (flags: unknown): string => (typeof flags === "string" ? flags : "")

function atLeast(limits: Limits, bound: number | undefined, isOut: boolean): void {
  if (bound === undefined || bound < limits.minimum) return
  limits.isMinimumOut = isOut || (bound === limits.minimum && limits.isMinimumOut)
  limits.minimum = bound
}

function atMost(limits: Limits, bound: number | undefined, isOut: boolean): void {
  if (bound === undefined || bound > limits.maximum) return
  limits.isMaximumOut = isOut || (bound === limits.maximum && limits.isMaximumOut)
  limits.maximum = bound
}
