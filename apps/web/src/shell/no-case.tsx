/** No case: what is shown until a case is open: that it is being read, or the mistakes for which it cannot be. */
import { useApp, useLanguage } from "../app/app.ts"
import { OwnFiles } from "../own-files/own-files.tsx"
import { shellWords } from "../words/shell.ts"
import { Problems } from "./problems.tsx"

export function NoCase() {
  const { opened, openNamed, view } = useApp()
  const { language } = useLanguage()
  const words = shellWords(language)
  const state = opened.value
  if (state._tag === "Refused") {
    return (
      <>
        <section class="notice notice-error" role="alert">
          <h2>{words.refused(state.problems.length)}</h2>
          <Problems problems={state.problems} />
        </section>
        <OwnFiles />
      </>
    )
  }
  if (state._tag === "Failed") {
    return (
      <section class="notice notice-error" role="alert">
        <h2>{words.failed}</h2>
        <p dir="auto">{state.message}</p>
        <button type="button" onClick={() => openNamed(view.value.case)}>
          {words.again}
        </button>
      </section>
    )
  }
  if (state._tag === "Missing") {
    return (
      <>
        <section class="notice notice-warning" role="alert">
          <h2>{words.missing}</h2>
          {state.files.length === 0 ? null : (
            <ul>
              {state.files.map((path) => (
                <li key={path}>
                  <code dir="auto">{path}</code>
                </li>
              ))}
            </ul>
          )}
        </section>
        <OwnFiles />
      </>
    )
  }
  return (
    <p class="waiting" role="status">
      {words.opening}
    </p>
  )
}
