/** Recording: checks of what a case says of how completely its history holds events, against the model that makes them. */
import type { AnyModel } from "@laksana/engine"
import { concerns } from "../recording.ts"
import { every, isMap } from "../yaml/path.ts"
import { numbersOf, rising } from "./measures.ts"
import { decodedPayload } from "./payload.ts"
import type { Remark, Rule } from "./rule.ts"

export function recordingRules(model: AnyModel): readonly Rule[] {
  return [
    { at: ["recording", every], check: (entry) => (isMap(entry) ? whereRemarks(entry, model) : []) },
    { at: ["recording", every], check: (entry) => (isMap(entry) ? shareRemarks(entry) : []) },
  ]
}

/** What `where` picks are events of the type, and some that the model makes. Types that no process makes come from outside. */
function whereRemarks({ event, where }: Readonly<Record<string, unknown>>, model: AnyModel): readonly Remark[] {
  if (typeof event !== "string" || !isMap(where)) return []
  const picked = Object.entries(where).filter((field): field is [string, Scalar] => isScalar(field[1]))
  // A value that is no text, number, true or false is a mistake of shape, which the schema of the file reports.
  if (picked.length < Object.keys(where).length) return []
  const wrong = payloadRemarks(event, where, model)
  if (wrong.length > 0) return wrong
  const makers = model.processes.filter(({ produces }) => produces === event)
  const entry = { event, where: Object.fromEntries(picked) }
  if (makers.length === 0 || makers.some((process) => concerns(entry, process))) return []
  const made = makers.map((process) => shownFields(process.where ?? {}))
  return [{ finding: { code: "no-process-fits", data: { event, where: shownFields(where), made } }, within: ["where"] }]
}

/** Fields that the type's payload does not have, and values that it cannot take; a payload picked by has gaps, which are none. */
function payloadRemarks(event: string, where: Readonly<Record<string, unknown>>, model: AnyModel): readonly Remark[] {
  return decodedPayload(event, where, model).remarks.flatMap((remark) => {
    const [field, ...deeper] = remark.within?.slice(1) ?? []
    return field === undefined || remark.finding.code === "missing-key"
      ? []
      : [{ ...remark, within: ["where", field, ...deeper] }]
  })
}

/** A share stands beside a partial record only, its lower bound first; the schema of the file holds it within 0 and 1. */
function shareRemarks({ coverage, share }: Readonly<Record<string, unknown>>): readonly Remark[] {
  if (share === undefined) return []
  return [
    ...(coverage === "complete" || coverage === "none"
      ? [
          {
            finding: { code: "share-not-partial" as const, data: { coverage } },
            within: ["share"],
            side: "key" as const,
          },
        ]
      : []),
    ...rising(numbersOf(share), ["share"]),
  ]
}

type Scalar = string | number | boolean

const isScalar = (value: unknown): value is Scalar => ["string", "number", "boolean"].includes(typeof value)

const shownFields = (where: Readonly<Record<string, unknown>>) =>
  Object.entries(where)
    .map(([field, value]) => `${field}: ${String(value)}`)
    .join(", ")
