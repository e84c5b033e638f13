/** Own files: opens a case or a scenario of one's own: by two buttons, or dropped upon. */
import { useSignal } from "@preact/signals"
import { useId } from "preact/hooks"
import { ownCase, useApp, useLanguage } from "../app/app.ts"
import { ownFilesWords } from "../words/own-files.ts"
import { type ChosenFiles, mostMegabytes, readFiles } from "./read-files.ts"

export function OwnFiles() {
  const { open, change } = useApp()
  const { language, quantities } = useLanguage()
  const words = ownFilesWords(language)
  const told = useSignal<ChosenFiles | undefined>(undefined)
  const over = useSignal(false)
  const ids = { files: useId(), folder: useId() }

  const take = async (chosen: readonly File[]): Promise<void> => {
    const read = await readFiles(chosen)
    told.value = read
    if (read.files.length === 0) return
    change({ case: ownCase, event: null, run: null, edits: [], guide: null })
    open({ kind: "files", id: read.id, files: read.files })
  }

  return (
    <section
      class={`sheet stack own-files${over.value ? " own-files-over" : ""}`}
      onDragOver={(event) => {
        event.preventDefault()
        over.value = true
      }}
      onDragLeave={() => {
        over.value = false
      }}
      onDrop={(event) => {
        event.preventDefault()
        over.value = false
        void take([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <h2>{words.title}</h2>
      <p>{words.guide}</p>
      <div class="row">
        <label class="file-button" for={ids.files}>
          {words.files}
          <input
            id={ids.files}
            type="file"
            multiple
            accept=".yaml,.yml"
            onChange={({ currentTarget }) => void take([...(currentTarget.files ?? [])])}
          />
        </label>
        <label class="file-button" for={ids.folder}>
          {words.folder}
          <input
            id={ids.folder}
            type="file"
            {...{ webkitdirectory: true }}
            onChange={({ currentTarget }) => void take([...(currentTarget.files ?? [])])}
          />
        </label>
        <span class="soft">{words.drop}</span>
      </div>
      <p class="soft small">{words.stays}</p>
      <div role="status">
        {told.value === undefined ? null : (
          <>
            {told.value.files.length + told.value.tooLarge.length + told.value.notRead.length === 0 ? (
              <p>{words.nothing}</p>
            ) : null}
            {told.value.tooLarge.map((name) => (
              <p key={name} dir="auto">
                {words.tooLarge(name, quantities.number(mostMegabytes))}
              </p>
            ))}
            {told.value.notRead.map((name) => (
              <p key={name} dir="auto">
                {words.notRead(name)}
              </p>
            ))}
          </>
        )}
      </div>
    </section>
  )
}
