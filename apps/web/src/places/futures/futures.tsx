/** Futures: by when and how sure, over time, one future in full, and all combinations of a grid. */
import { runWords } from "@laksana/words"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { useAnswer } from "../../app/use-answer.ts"
import { askedOf, previewRuns, projectAsk } from "../../levers/asked.ts"
import { runCommand } from "../../levers/commands.ts"
import { AskedAbout } from "../../projection/asked-about.tsx"
import { lookedAt } from "../../projection/looked-at.ts"
import { Progress } from "../../projection/progress.tsx"
import { Provenance } from "../../projection/provenance.tsx"
import { Refused } from "../../shell/refusal.tsx"
import { futuresWords } from "../../words/futures.ts"
import { projectionWords } from "../../words/projection.ts"
import { ByWhen } from "./by-when.tsx"
import { Fans } from "./fans.tsx"
import { Grids } from "./grids.tsx"
import { RunChosen } from "./run-chosen.tsx"
import { SingleRuns } from "./single-runs.tsx"
import { Sides } from "./sides.tsx"
import { WhenTable } from "./when-table.tsx"

export function Futures() {
  const { view } = useApp()
  const theCase = useCase()
  const { language } = useLanguage()
  const words = futuresWords(language)
  const asked = askedOf(view.value, theCase)
  const answered = useAnswer(
    "project",
    asked === undefined ? undefined : projectAsk(asked, previewRuns),
    "futures",
  ).value
  if (asked === undefined) {
    return (
      <>
        <p>{projectionWords(language).nothing}</p>
        <Grids />
      </>
    )
  }
  const looked = lookedAt(view.value, asked, theCase)
  const { answer: step, updating, working, refusal } = answered
  const results = step?.results
  const note =
    results === undefined ? "" : runWords(language).provenance(results.seed, results.engine, results.inputHash)
  const fading = updating ? "is-updating" : ""
  return (
    <>
      <Sides asked={asked} />
      <section class="stack" aria-labelledby="by-when" aria-busy={working} data-stage={step?.stage}>
        <h2 id="by-when">{words.byWhen}</h2>
        <div class="row">
          <AskedAbout asked={asked} looked={looked} />
          <Progress answered={answered} />
        </div>
        {refusal === undefined ? null : <Refused refusal={refusal} />}
        {step === undefined ? null : (
          <div class={`stack ${fading}`}>
            <ByWhen asked={asked} looked={looked} step={step} />
            <WhenTable step={step} />
          </div>
        )}
      </section>
      {step === undefined ? null : (
        <div class={fading}>
          <Fans looked={looked} step={step} />
        </div>
      )}
      <SingleRuns asked={asked} looked={looked} note={note} />
      <RunChosen asked={asked} />
      <Grids />
      {step === undefined ? null : <Provenance step={step} command={runCommand(theCase, asked)} />}
    </>
  )
}
