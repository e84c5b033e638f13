/** Presets: what the case says holds it back, each taken away with one click; and the branches that the case has. */
import type { WrittenEdit } from "@laksana/scenario"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { editHistoryWords } from "../../words/edit-history.ts"
import { isApplied, withoutPreset, withPreset } from "./edits.ts"
import { useEditText } from "./use-edit-text.ts"

export function Presets() {
  const { theCase, branches } = useCase()
  const { language } = useLanguage()
  const words = editHistoryWords(language)
  const told = useEditText()
  const barriers = Object.entries(theCase.barriers ?? {})
  if (barriers.length + branches.length === 0) return null
  return (
    <section class="sheet stack presets">
      <h2>{words.presets}</h2>
      <p class="soft small">{words.presetsGuide}</p>
      <ul class="preset-list">
        {barriers.map(([id, { title, without }]) => (
          <li key={id}>
            <Preset id={id} label={words.without(title[language])} edits={without} />
          </li>
        ))}
      </ul>
      {branches.length === 0 ? null : (
        <>
          <h3>{words.branches}</h3>
          <ul class="preset-list">
            {branches.map(({ id, title, edits }) => (
              <li key={id}>
                <Preset id={id} label={title?.[language] ?? edits.map(told).join("; ")} edits={edits} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface PresetProps {
  readonly id: string
  readonly label: string
  readonly edits: readonly WrittenEdit[]
}

function Preset({ id, label, edits: preset }: PresetProps) {
  const { view, change } = useApp()
  const { edits } = view.value
  const isOn = isApplied(edits, preset)
  return (
    <button
      type="button"
      class="preset"
      data-preset={id}
      aria-pressed={isOn}
      onClick={() => change({ edits: isOn ? withoutPreset(edits, preset) : withPreset(edits, preset) })}
    >
      <span dir="auto">{label}</span>
    </button>
  )
}
