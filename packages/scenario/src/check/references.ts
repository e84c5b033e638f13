/** References: ids of entries are unique, and every id that an entry names exists. */
import { withNearest } from "../problems/nearest.ts"
import type { Problem } from "../problems/problem.ts"
import { type ParsedFile, problemAt } from "../yaml/parsed-file.ts"
import { every, isMap, matches, type Pattern } from "../yaml/path.ts"
import { applyRules, nameRule, type Rule } from "./rule.ts"

/** The ids of a file's entries, those of wrong entries too: who refers to such an entry makes no mistake of his own. */
export function idsOf(file: ParsedFile | undefined): readonly string[] {
  return [...matches(file?.value, [every, "id"])].flatMap(({ value }) => (typeof value === "string" ? [value] : []))
}

/** Ids used twice, in one file or over several; the later use is the problem. */
export function duplicateIds(files: readonly ParsedFile[]): readonly Problem[] {
  const first = new Map<string, { readonly file: string; readonly line: number }>()
  const problems: Problem[] = []
  for (const file of files) {
    for (const { path, value } of matches(file.value, [every, "id"])) {
      if (typeof value !== "string") continue
      const before = first.get(value)
      if (before === undefined) first.set(value, { file: file.path, line: file.placeOf(path, "value").line })
      else
        problems.push(
          problemAt(file, path, {
            code: "duplicate-id",
            data: { id: value, firstFile: before.file, firstLine: before.line },
          }),
        )
    }
  }
  return problems
}

/** Where an entry names other entries. */
const references: readonly Pattern[] = [
  [every, "occurred", "after", every],
  [every, "occurred", "before", every],
  [every, "contradicts", every, "id"],
]

/** Payload fields that hold the id of an entry, by event type. */
const payloadReferences: Readonly<Record<string, readonly string[]>> = {
  Amended: ["event"],
  Retracted: ["event"],
  ClaimMade: ["about"],
}

/** Ids that no entry has, event types that the model lacks, and entries that contradict themselves. */
export function referenceProblems(
  file: ParsedFile,
  ids: readonly string[],
  eventTypes: readonly string[],
): readonly Problem[] {
  return [
    ...applyRules(file, [
      ...references.map((at) => nameRule(at, "unknown-event-id", ids)),
      { at: [every], check: (entry) => payloadRemarks(entry, ids, eventTypes) },
      { at: [every], check: selfRemarks },
    ]),
  ]
}

const payloadRemarks = (
  entry: unknown,
  ids: readonly string[],
  eventTypes: readonly string[],
): ReturnType<Rule["check"]> => {
  if (!isMap(entry) || typeof entry["type"] !== "string" || !isMap(entry["payload"])) return []
  const payload = entry["payload"]
  const unknownIds = (payloadReferences[entry["type"]] ?? []).flatMap((field) => {
    const found = payload[field]
    if (typeof found !== "string" || found === "" || ids.includes(found)) return []
    return [
      {
        finding: { code: "unknown-event-id" as const, data: { found, known: ids, ...withNearest(found, ids) } },
        within: ["payload", field],
      },
    ]
  })
  const missed = payload["event"]
  if (entry["type"] !== "AbsenceObserved" || typeof missed !== "string" || missed === "" || eventTypes.includes(missed))
    return unknownIds
  const data = { found: missed, known: eventTypes, ...withNearest(missed, eventTypes) }
  return [...unknownIds, { finding: { code: "unknown-event-type", data }, within: ["payload", "event"] }]
}

const selfRemarks: Rule["check"] = (entry) => {
  if (!isMap(entry) || typeof entry["id"] !== "string") return []
  const id = entry["id"]
  return [...matches(entry["contradicts"], [every, "id"])].flatMap(({ path, value }) =>
    value === id
      ? [{ finding: { code: "self-reference" as const, data: { id } }, within: ["contradicts", ...path] }]
      : [],
  )
}
