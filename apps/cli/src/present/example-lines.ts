/** Example lines: what breaks a law, a line for each thing in it: entries of a history, or what a scenario changes. */
import type { Context } from "../command/command.ts"
import type { CounterexampleResult } from "../results/check-results.ts"
import { checkWords } from "../words/check.ts"

type Written = Readonly<Record<string, unknown>>

export function exampleLines(
  example: CounterexampleResult,
  { language }: Pick<Context, "language">,
): readonly string[] {
  const words = checkWords[language]
  const { kind, events, parameters, interventions, milestones, start, horizon, runs, seed } = example
  if (kind === "history") {
    if (events.length === 0) return [words.emptyHistory]
    // Where all are of one jurisdiction, it is not what breaks the law.
    const places = new Set(events.map(({ jurisdiction }) => jurisdiction)).size
    return events.map((event) => entryLine(event, places > 1, language))
  }
  const changes = [
    ...Object.entries(parameters).map(([id, change]) => words.parameter(id, flow(change))),
    ...interventions.map(flow),
    ...(milestones === undefined ? [] : [words.milestones(Object.keys(milestones).join(", "))]),
  ]
  const span = words.span(start ?? "", horizon ?? "", runs ?? 0, seed ?? "")
  return [...(changes.length === 0 ? [words.unchanged] : changes), span]
}

/** `2024-03-25  TeamFormed [a] { team: t }`: the day, the type and id, what it says, and the rest where that matters. */
function entryLine(entry: Written, withPlace: boolean, language: Context["language"]): string {
  const { id, type, jurisdiction, occurred, recorded, status, payload } = entry
  const when = dateText(occurred, language)
  const known = recorded === occurred ? [] : [`recorded: ${String(recorded)}`]
  const place = withPlace ? [String(jurisdiction)] : []
  const remarks = [...place, ...(status === "occurred" ? [] : [String(status)]), ...known]
  const remark = remarks.length === 0 ? "" : ` (${remarks.join(", ")})`
  return `${when}  ${String(type)} [${String(id)}] ${flow(payload)}${remark}`
}

function dateText(occurred: unknown, language: Context["language"]): string {
  if (typeof occurred === "string") return occurred
  const {
    after = [],
    before = [],
    ...span
  } = occurred as {
    readonly after?: readonly string[]
    readonly before?: readonly string[]
  }
  const words = checkWords[language]
  const parts = [
    ...Object.values(span).map((value: unknown) => (Array.isArray(value) ? value.join("…") : String(value))),
    ...(after.length === 0 ? [] : [`${words.dated.after} ${after.join(", ")}`]),
    ...(before.length === 0 ? [] : [`${words.dated.before} ${before.join(", ")}`]),
  ]
  return parts.length === 0 ? words.undated : parts.join(" ")
}

/** A value as a file has it on one line. */
function flow(value: unknown): string {
  if (typeof value === "string") return /^[\w./-]+$/.test(value) ? value : JSON.stringify(value)
  if (typeof value !== "object" || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`
  const entries = Object.entries(value).map(([key, each]) => `${key}: ${flow(each)}`)
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`
}
