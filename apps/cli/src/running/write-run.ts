/** Write run: a run's results as files in a folder: JSON, two tables, and a picture where there is a grid. */
import { join } from "node:path"
import type { Context } from "../command/command.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { writeWhole } from "../files/write.ts"
import type { ReadOutcome } from "../present/told-run.ts"
import { gridPicture } from "../picture/grid-picture.ts"
import { curveOf, indicatorsCsv, jsonText, milestonesCsv, type NamedCurve, type RunResults } from "@laksana/results"

/** Gives the paths that were written, as shown. */
export async function writeRun(
  folder: string,
  results: RunResults,
  outcomes: readonly ReadOutcome[],
  context: Context,
): Promise<Loaded<readonly string[]>> {
  const pictures = outcomes.flatMap((outcome) => gridPicture(results, outcome, context.language) ?? [])
  const files: readonly (readonly [string, string])[] = [
    ["results.json", jsonText(results)],
    ["indicators.csv", indicatorsCsv(results)],
    ["milestones.csv", milestonesCsv(outcomes.flatMap(curvesOf))],
    // One grid is the rule; of several, each picture is named after its scenario file.
    ...pictures.map(({ id, svg }): readonly [string, string] => [
      pictures.length === 1 ? "grid.svg" : `grid-${id}.svg`,
      svg,
    ]),
  ]
  const paths: string[] = []
  for (const [name, content] of files) {
    const written = await writeWhole(join(folder, name), content, context)
    if (written._tag !== "Loaded") return written
    paths.push(written.value)
  }
  return loaded(paths)
}

function curvesOf({ experiment, chunk }: ReadOutcome): readonly NamedCurve[] {
  return experiment.scenarios.flatMap((scenario, i) => {
    const summary = chunk.summaries[i]
    if (summary === undefined) return []
    return summary.milestones.map((milestone) => ({
      scenario: scenario.id,
      milestone,
      points: curveOf(summary, milestone, scenario.start, experiment.horizon),
    }))
  })
}
