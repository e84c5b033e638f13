/** Take along: the changed scenario as a file, the command that gives the same numbers, and where to go on. */
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { saveFile } from "../../app/save-file.ts"
import { linkOf } from "../../boot.ts"
import type { ProjectStep } from "../../engine/protocol.ts"
import { answerSide, type Asked } from "../../levers/asked.ts"
import { compareCommand } from "../../levers/commands.ts"
import { Provenance } from "../../projection/provenance.tsx"
import { whatIfPlaceWords } from "../../words/what-if.ts"

export interface TakeAlongProps {
  readonly asked: Asked
  readonly step: ProjectStep
}

export function TakeAlong({ asked, step }: TakeAlongProps) {
  const { view, engine, announce } = useApp()
  const theCase = useCase()
  const { language } = useLanguage()
  const words = whatIfPlaceWords(language)
  const { sides, runs, seed } = asked
  const scenario = sides[answerSide(asked)]?.scenario
  const save = async (): Promise<void> => {
    if (scenario === undefined) return
    const file = await engine.ask("download", { kind: "scenario", scenario, runs, seed })
    if (file === undefined) return
    saveFile(file)
    announce(words.saved(file.name))
  }
  return (
    <section class="sheet stack">
      <h2>{words.take}</h2>
      <div class="row">
        <button type="button" onClick={() => void save()}>
          {words.saveScenario}
        </button>
        <a href={linkOf({ ...view.value, place: "futures" })}>{words.futures}</a>
        <a href={linkOf({ ...view.value, place: "edit-history" })}>{words.history}</a>
      </div>
      <Provenance step={step} command={compareCommand(theCase, asked, answerSide(asked))} />
    </section>
  )
}
