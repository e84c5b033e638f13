/** Take along: the scenarios that are compared as files, the command that gives the same numbers of them, and where to go on. */
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { saveFile } from "../../app/save-file.ts"
import { linkOf } from "../../boot.ts"
import type { AskedScenario } from "../../engine/asked-scenario.ts"
import type { ProjectStep } from "../../engine/protocol.ts"
import { answerSide, type Asked } from "../../levers/asked.ts"
import { comparedFiles, compareCommand } from "../../levers/commands.ts"
import { Provenance } from "../../projection/provenance.tsx"
import { whatIfPlaceWords } from "../../words/what-if.ts"

export interface TakeAlongProps {
  readonly asked: Asked
  readonly step: ProjectStep
}

interface ToSave {
  readonly scenario: AskedScenario
  /** As the command has it; undefined for a file of the case, which keeps its name. */
  readonly name: string | undefined
  readonly label: string
}

export function TakeAlong({ asked, step }: TakeAlongProps) {
  const { view, engine, announce } = useApp()
  const theCase = useCase()
  const { language } = useLanguage()
  const words = whatIfPlaceWords(language)
  const { sides, runs, seed } = asked
  const at = answerSide(asked)
  // The answer's own first.
  const files = comparedFiles(theCase, asked, at)
    .toReversed()
    .map(({ side, name }) => ({
      scenario: side.scenario,
      name,
      label: side.role === "baseline" && sides.length > 1 ? words.saveBaseline : words.saveScenario,
    }))
  const ofCase = sides[at]?.scenario.base
  const toSave: readonly ToSave[] =
    files.length > 0 || ofCase === undefined
      ? files
      : [{ scenario: { base: ofCase }, name: undefined, label: words.saveScenario }]
  const save = async ({ scenario, name }: ToSave): Promise<void> => {
    const file = await engine.ask("download", { kind: "scenario", scenario, runs, seed })
    if (file === undefined) return
    saveFile({ ...file, name: name ?? file.name })
    announce(words.saved(name ?? file.name))
  }
  return (
    <section class="sheet stack">
      <h2>{words.take}</h2>
      <div class="row">
        {toSave.map((each) => (
          <button key={each.name} type="button" onClick={() => void save(each)}>
            {each.label}
          </button>
        ))}
        <a href={linkOf({ ...view.value, place: "futures" })}>{words.futures}</a>
        <a href={linkOf({ ...view.value, place: "edit-history" })}>{words.history}</a>
      </div>
      <Provenance step={step} command={compareCommand(theCase, asked, at)} />
    </section>
  )
}
