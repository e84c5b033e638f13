/** Sides: which scenarios are drawn: the baseline, it with the view's changes, and files of the case beside. */
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { linkOf } from "../../boot.ts"
import type { Asked } from "../../levers/asked.ts"
import { singleScenarios } from "../../levers/baseline.ts"
import { futuresWords } from "../../words/futures.ts"
import { projectionWords } from "../../words/projection.ts"

/** Colours, dashes and markers for no more. */
const most = 5

export function Sides({ asked }: { readonly asked: Asked }) {
  const { view, change } = useApp()
  const theCase = useCase()
  const { language, quantities } = useLanguage()
  const words = futuresWords(language)
  const { beside } = view.value
  const others = singleScenarios(theCase).filter(({ file }) => file.id !== asked.baseline.file.id)
  const like = others.filter(({ start }) => start === asked.start)
  const isFull = asked.sides.length >= most
  const toggle = (id: string, isOn: boolean): void =>
    change({ beside: isOn ? [...beside, id] : beside.filter((each) => each !== id) }, "replace")
  return (
    <section class="sheet stack" aria-labelledby="sides">
      <div class="row levers-head">
        <h2 id="sides">{words.shown}</h2>
        <a href={linkOf({ ...view.value, place: "what-if" })}>{words.changeLevers}</a>
      </div>
      <ul class="drawn">
        {asked.sides.map(({ role, label, scenario }) => (
          <li key={`${role} ${scenario.base}`}>
            <span dir="auto">{label[language]}</span>
            {role === "baseline" ? <span class="soft"> · {words.baselineTag}</span> : null}
            {role === "changed" ? <span class="soft"> · {words.changedTag}</span> : null}
          </li>
        ))}
      </ul>
      {asked.unlike.length === 0 ? null : (
        <p class="soft small" dir="auto">
          {projectionWords(language).unlike(
            asked.unlike.map(({ file }) => file.title[language]).join(", "),
            quantities.day(asked.start),
          )}
        </p>
      )}
      {like.length === 0 ? null : (
        <details class="lever-guide" open={beside.length > 0}>
          <summary>{words.besideGuide}</summary>
          <fieldset class="beside-files">
            <legend class="heard">{words.besideGuide}</legend>
            {like.map(({ file }) => {
              const isOn = beside.includes(file.id)
              return (
                <label key={file.id} class="check">
                  <input
                    type="checkbox"
                    checked={isOn}
                    disabled={isFull && !isOn}
                    onChange={({ currentTarget }) => toggle(file.id, currentTarget.checked)}
                  />
                  <span dir="auto">{file.title[language]}</span>
                </label>
              )
            })}
          </fieldset>
        </details>
      )}
      {isFull ? <p class="small soft">{words.tooMany}</p> : null}
    </section>
  )
}
