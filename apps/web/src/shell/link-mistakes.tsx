/** Link mistakes: what of a link could not be read, in words; the rest of it is restored. */
import { useSignal } from "@preact/signals"
import { useApp, useLanguage } from "../app/app.ts"
import { shellWords } from "../words/shell.ts"

export function LinkMistakes() {
  const { mistakes } = useApp()
  const { language } = useLanguage()
  const words = shellWords(language)
  const closed = useSignal<readonly unknown[] | undefined>(undefined)
  if (mistakes.value.length === 0 || closed.value === mistakes.value) return null
  return (
    <section class="notice notice-warning" role="alert">
      <p>{words.linkMistakes}</p>
      <ul>
        {mistakes.value.map((mistake) => (
          <li key={mistake.en}>{mistake[language]}</li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          closed.value = mistakes.value
        }}
      >
        {words.dismiss}
      </button>
    </section>
  )
}
