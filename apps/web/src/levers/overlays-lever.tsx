/** Overlays lever: which further facts are laid over the history that both sides start from. */
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { counts } from "@laksana/words"
import { overlayTitle } from "../words/overlay-title.ts"
import { leversWords } from "../words/levers.ts"
import type { Asked } from "./asked.ts"
import { LeverFrame } from "./lever-frame.tsx"

export function OverlaysLever({ asked }: { readonly asked: Asked }) {
  const { view, change } = useApp()
  const { theCase } = useCase()
  const { language } = useLanguage()
  const words = leversWords(language)
  const { overlays } = view.value
  const ofFiles = asked.overlays.filter((name) => !overlays.includes(name))
  const toggle = (name: string, isOn: boolean): void =>
    change({ overlays: isOn ? [...overlays, name] : overlays.filter((each) => each !== name) }, "replace")
  return (
    <section class="lever">
      <fieldset>
        <legend>{words.overlays}</legend>
        {Object.entries(theCase.overlays).map(([name, events]) => (
          <label key={name} class="check">
            <input
              type="checkbox"
              checked={asked.overlays.includes(name)}
              disabled={ofFiles.includes(name)}
              onChange={({ currentTarget }) => toggle(name, currentTarget.checked)}
            />
            <span>
              <span dir="auto">
                {words.overlay(overlayTitle(name, language), counts(language).entries(events.length))}
              </span>
              {ofFiles.includes(name) ? <span class="soft small"> · {words.overlayOfFile}</span> : null}
            </span>
          </label>
        ))}
      </fieldset>
      <LeverFrame
        name={words.overlays}
        isChanged={overlays.length > 0}
        onReset={() => change({ overlays: [] }, "replace")}
        guide={() => <p>{words.overlaysGuide}</p>}
      />
    </section>
  )
}
