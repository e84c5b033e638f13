/** Indicator choice: which indicator is drawn over time. */
import { useId } from "preact/hooks"
import { useApp, useCase, useLanguage } from "../app/app.ts"
import { capital } from "../words/capital.ts"
import { projectionWords } from "../words/projection.ts"

export function IndicatorChoice({ indicator }: { readonly indicator: string }) {
  const { change } = useApp()
  const { model } = useCase()
  const { language } = useLanguage()
  const id = useId()
  return (
    <div class="row asked-about">
      <label for={id}>{projectionWords(language).indicator}</label>
      <select
        id={id}
        value={indicator}
        onChange={({ currentTarget }) => change({ indicator: currentTarget.value }, "replace")}
      >
        {model.indicators.map((each) => (
          <option key={each.id} value={each.id}>
            {capital(each.title[language])}
          </option>
        ))}
      </select>
    </div>
  )
}
