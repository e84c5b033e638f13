/**
 * Write packages: what a search found as its JSON, each package as a scenario file that `run` takes, and all runs as tidy tables with the
 * record of which they are a function.
 */
import { join } from "node:path"
import { jsonText, type SearchRecord, type SearchResults } from "@laksana/results"
import type { Case, ScenarioFile } from "@laksana/scenario"
import { searchWords } from "@laksana/words"
import type { Context } from "../command/command.ts"
import { type Loaded, loaded } from "../command/failure.ts"
import { yamlText } from "../counterexample/yaml-text.ts"
import { type TidyTable, writeTables } from "../files/tidy-tables.ts"
import { writeWhole } from "../files/write.ts"

export interface ToWrite {
  readonly results: SearchResults
  readonly record: SearchRecord
  readonly tables: readonly TidyTable[]
  /** The scenario that packages are laid on. */
  readonly file: ScenarioFile
  readonly theCase: Pick<Case, "overlaid">
  /** The command line that found them. */
  readonly line: string
}

/** Gives the paths that were written, as shown. */
export async function writePackages(
  folder: string,
  { results, record, tables, file, theCase, line }: ToWrite,
  context: Context,
): Promise<Loaded<readonly string[]>> {
  const files: readonly (readonly [string, string])[] = [
    ["search.json", jsonText(results)],
    ...results.packages.map(
      (each, place) => [packageFile(place), scenarioWith(each, place, { results, file, theCase, line })] as const,
    ),
  ]
  const paths: string[] = []
  for (const [name, content] of files) {
    const written = await writeWhole(join(folder, name), content, context)
    if (written._tag !== "Loaded") return written
    paths.push(written.value)
  }
  const tidy = await writeTables(folder, { id: results.experiment, record, tables }, context)
  return tidy._tag === "Loaded" ? loaded([...paths, ...tidy.value]) : tidy
}

export const packageFile = (place: number): string => `package-${place + 1}.scenario.yaml`

function scenarioWith(
  { interventions }: SearchResults["packages"][number],
  place: number,
  { results, file, theCase, line }: Omit<ToWrite, "record" | "tables">,
): string {
  const {
    id: _id,
    title,
    description: _description,
    levers: _levers,
    interventions: own = [],
    targets: _targets,
    ...rest
  } = file
  const { milestone, by, probability } = results.objectives
  const all = [...own, ...interventions]
  const titleIn = (language: "en" | "id") => searchWords(language).packageTitle(title[language], String(place + 1))
  return yamlText([searchWords("en").searched(line)], {
    title: { en: titleIn("en"), id: titleIn("id") },
    ...rest,
    ...(theCase.overlaid.length === 0 ? {} : { overlays: theCase.overlaid }),
    ...(all.length === 0 ? {} : { interventions: all }),
    targets: [{ milestone, by, probability }],
    seed: results.seed,
  })
}
