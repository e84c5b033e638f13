/** Plain explained: one future's events as tab-separated lines, the same in every language. */
import type { ExplainedRunResults } from "@laksana/results"

/** `run`, then an `event` line each: date, type, kind of cause, process, intervention or entry, intensity per month, what changed. */
export function plainExplained({ scenario, run, seed, inputHash, events }: ExplainedRunResults): string {
  const lines = events.map(({ date, type, cause, changed }) => {
    const by =
      cause.kind === "process"
        ? [cause.process, String(cause.intensity)]
        : [cause.kind === "recorded" ? cause.entry : cause.intervention, ""]
    const changes = Object.entries(changed).map(([id, [before, after]]) => `${id}=${before}>${after}`)
    return ["event", date, type, cause.kind, ...by, changes.join(" ")]
  })
  return [["run", scenario, String(run), seed, inputHash], ...lines].map((fields) => `${fields.join("\t")}\n`).join("")
}
