/** Keep: the edits as a branch file, the answer as JSON, and the command that gives the same numbers. */
import type { WhatIfResults } from "@laksana/results"
import { runWords } from "@laksana/words"
import { useSignal } from "@preact/signals"
import { useId } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { saveFile } from "../../app/save-file.ts"
import { Refused as RefusedError } from "../../client/engine-client.ts"
import type { Download, Refusal } from "../../engine/protocol.ts"
import { Refused } from "../../shell/refusal.tsx"
import { storeOption } from "../../levers/commands.ts"
import { editHistoryWords } from "../../words/edit-history.ts"
import { commandOf } from "./command-line.ts"

/** What a branch file can be called. */
const nameOf = (typed: string): string =>
  typed
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60)

export function Keep({ results }: { readonly results: WhatIfResults | undefined }) {
  const { view, engine, announce } = useApp()
  const { theCase, source } = useCase()
  const { language } = useLanguage()
  const words = editHistoryWords(language)
  const id = useId()
  const typed = useSignal("otherwise")
  const refusal = useSignal<Refusal | undefined>(undefined)
  const { edits, overlays, goesOn, until, against, seed, draw } = view.value
  const branch = nameOf(typed.value) || "otherwise"
  const asked = commandOf({
    theCase: theCase.id,
    edits,
    overlays,
    scenario: goesOn,
    until,
    against,
    seed,
    draw,
    branch,
  })
  const command = { ...asked, text: `${asked.text}${storeOption({ source })}` }

  const download = async (wanted: Download): Promise<void> => {
    refusal.value = undefined
    try {
      const file = await engine.ask("download", wanted, { topic: "download" })
      if (file !== undefined) saveFile(file)
    } catch (error) {
      refusal.value = error instanceof RefusedError ? error.refusal : { kind: "failure", message: String(error) }
    }
  }
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(command.text)
      announce(words.copied)
    } catch {
      // Where the clipboard may not be written, the text stands there to be selected.
    }
  }

  return (
    <section class="sheet stack keep">
      <h2>{words.keep}</h2>
      <p>{words.keepGuide}</p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault()
          void download({ kind: "branch", edits, id: branch })
        }}
      >
        <label for={id}>{words.branchName}</label>
        <input
          id={id}
          type="text"
          value={typed.value}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value
          }}
        />
        <button type="submit">{words.download}</button>
        {results === undefined ? null : (
          <button type="button" onClick={() => void download({ kind: "json", value: results })}>
            {words.downloadJson}
          </button>
        )}
      </form>
      {refusal.value === undefined ? null : <Refused refusal={refusal.value} />}
      <div class="command">
        <h3>{words.command}</h3>
        {command.needsBranch ? <p class="soft small">{words.commandBranch}</p> : null}
        <div class="row">
          <pre tabIndex={0} role="region" aria-label={words.command}>
            {command.text}
          </pre>
          <button type="button" onClick={() => void copy()}>
            {words.copy}
          </button>
        </div>
      </div>
      {results === undefined ? null : (
        <p class="soft small">{runWords(language).provenance(results.seed, results.engine, results.inputHash)}</p>
      )}
    </section>
  )
}
