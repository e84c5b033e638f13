/** Downloads: report, data and files of what this view asks, each made when it is asked for. */
import { useSignal } from "@preact/signals"
import { useRef } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { saveFile } from "../../app/save-file.ts"
import { Refused as RefusedError } from "../../client/engine-client.ts"
import type { Download, ProjectStep, Refusal } from "../../engine/protocol.ts"
import { answerSide, type Asked, askedOf, projectAsk } from "../../levers/asked.ts"
import { compareCommand } from "../../levers/commands.ts"
import { Refused } from "../../shell/refusal.tsx"
import { shareWords } from "../../words/share.ts"

export function Downloads() {
  const { view, engine, announce } = useApp()
  const opened = useCase()
  const { language, quantities } = useLanguage()
  const words = shareWords(language)
  const making = useSignal<{ readonly done: number; readonly of: number } | undefined>(undefined)
  const refusal = useSignal<Refusal | undefined>(undefined)
  const stop = useRef<AbortController | undefined>(undefined)
  const asked = askedOf(view.value, opened)
  const { edits } = view.value

  const make = async (wanted: () => Promise<Download | undefined>): Promise<void> => {
    stop.current?.abort()
    stop.current = new AbortController()
    making.value = { done: 0, of: 1 }
    refusal.value = undefined
    try {
      const download = await wanted()
      if (download === undefined) return
      const file = await engine.ask("download", download, { topic: "download", signal: stop.current.signal })
      if (file === undefined) return
      saveFile(file)
      announce(words.saved(file.name))
    } catch (error) {
      refusal.value = error instanceof RefusedError ? error.refusal : { kind: "failure", message: String(error) }
    } finally {
      making.value = undefined
    }
  }

  const projected = (question: Asked): Promise<ProjectStep | undefined> =>
    engine.ask("project", projectAsk(question, 0), {
      topic: "share",
      ...(stop.current === undefined ? {} : { signal: stop.current.signal }),
      onStep: ({ done, of }) => {
        making.value = { done, of }
      },
    })

  const table = (kind: "csv" | "parquet", name: "indicators" | "milestones", indonesian: boolean) => () =>
    make(async () => {
      const step = asked === undefined ? undefined : await projected(asked)
      if (step === undefined) return undefined
      return { kind, results: step.results, curves: step.curves, table: name, indonesian }
    })
  const json = () =>
    make(async () => {
      const step = asked === undefined ? undefined : await projected(asked)
      return step === undefined ? undefined : { kind: "json", value: step.results }
    })

  return (
    <section class="sheet stack downloads">
      <h2>{words.takeTitle}</h2>
      <p>{words.takeGuide}</p>
      {making.value === undefined ? null : (
        <div class="row" role="status">
          <span>{words.making}</span>
          <progress aria-label={words.making} max={making.value.of} value={making.value.done} />
          <button type="button" onClick={() => stop.current?.abort()}>
            {words.stop}
          </button>
        </div>
      )}
      {refusal.value === undefined ? null : <Refused refusal={refusal.value} />}
      {asked === undefined ? (
        <p>{words.nothingToProject}</p>
      ) : (
        <>
          <h3>{words.report}</h3>
          <p>{words.reportGuide}</p>
          <div class="row">
            {(["en", "id"] as const).map((each) => (
              <button
                key={each}
                type="button"
                lang={each}
                onClick={() =>
                  void make(async () => ({ kind: "report", language: each, ask: projectAsk(asked, 0), edits }))
                }
              >
                {reportNames[each]}
              </button>
            ))}
          </div>
          <h3>{words.data}</h3>
          <p>{words.dataGuide}</p>
          {(["milestones", "indicators"] as const).map((name) => (
            <div key={name} class="row" role="group" aria-label={words.tables[name]}>
              <strong class="download-name">{words.tables[name]}</strong>
              <button type="button" onClick={() => void table("csv", name, false)()}>
                {words.csv}
              </button>
              <button type="button" onClick={() => void table("csv", name, true)()}>
                {words.csvIndonesian}
              </button>
              <button type="button" onClick={() => void table("parquet", name, false)()}>
                {words.parquet}
              </button>
            </div>
          ))}
          <div class="row">
            <button type="button" onClick={() => void json()}>
              {words.json}
            </button>
          </div>
          <p class="soft small">{words.charts}</p>
        </>
      )}
      <h3>{words.questions}</h3>
      <p>{words.questionsGuide}</p>
      <div class="row">
        {asked?.sides.map(({ scenario, label }) => (
          <button
            key={JSON.stringify(scenario)}
            type="button"
            dir="auto"
            onClick={() => void make(async () => ({ kind: "scenario", scenario, runs: asked.runs, seed: asked.seed }))}
          >
            {words.scenario(label[language])}
          </button>
        ))}
        {edits.length === 0 ? null : (
          <button type="button" onClick={() => void make(async () => ({ kind: "branch", edits, id: "edited" }))}>
            {words.branch}
          </button>
        )}
        <button type="button" onClick={() => void make(async () => ({ kind: "case" }))}>
          {words.caseFiles}
        </button>
      </div>
      {asked === undefined ? null : (
        <>
          <h3>{words.citeTitle}</h3>
          <p>{words.again}</p>
          <pre class="command">{compareCommand(opened, asked, answerSide(asked))}</pre>
          <p class="soft">
            {words.cite} {words.asked(asked.seed, quantities.number(asked.runs))}
          </p>
        </>
      )}
    </section>
  )
}

const reportNames = { en: "Report in English", id: "Laporan dalam bahasa Indonesia" } as const
