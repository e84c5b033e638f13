/** Preferences: in which language and in which colours the page is shown. */
import { type Language, languages } from "@laksana/core"
import { useApp, useLanguage } from "../app/app.ts"
import { type Theme, themes } from "../state/view-state.ts"
import { shellWords } from "../words/shell.ts"

const languageNames: Readonly<Record<Language, string>> = { en: "English", id: "Bahasa Indonesia" }

export function Preferences() {
  const { view, change } = useApp()
  const { language } = useLanguage()
  const words = shellWords(language)
  return (
    <div class="preferences">
      <div role="group" aria-label={words.language} class="switch">
        {languages.map((each) => (
          <button
            key={each}
            type="button"
            lang={each}
            aria-pressed={each === language}
            onClick={() => change({ language: each }, "replace")}
          >
            {languageNames[each]}
          </button>
        ))}
      </div>
      {view.value.guide === null ? (
        <button type="button" onClick={() => change({ guide: 0 })}>
          {words.guide}
        </button>
      ) : null}
      <label class="theme">
        <span>{words.theme}</span>
        <select
          value={view.value.theme}
          onChange={({ currentTarget }) => change({ theme: themeNamed(currentTarget.value) }, "replace")}
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {words.themes[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

const themeNamed = (name: string): Theme => themes.find((each) => each === name) ?? "auto"
