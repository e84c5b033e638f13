/** Edits chosen: what is changed, edit by edit, each with what is mistaken in it and a way back. */
import { useApp, useLanguage } from "../../app/app.ts"
import type { ToldProblem } from "../../engine/protocol.ts"
import { editHistoryWords } from "../../words/edit-history.ts"
import { without } from "./edits.ts"
import { useEditText } from "./use-edit-text.ts"

export interface EditsChosenProps {
  /** What is mistaken, by the place of the edit. */
  readonly problems: ReadonlyMap<number, readonly ToldProblem[]>
}

export function EditsChosen({ problems }: EditsChosenProps) {
  const { view, change, announce } = useApp()
  const { language } = useLanguage()
  const words = editHistoryWords(language)
  const told = useEditText()
  const { edits } = view.value
  return (
    <section class="stack edits-chosen">
      <h2>{words.edits}</h2>
      {edits.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <>
          <ol class="edits">
            {edits.map((edit, i) => {
              const text = told(edit)
              return (
                <li key={JSON.stringify(edit)}>
                  <span dir="auto">{text}</span>
                  <button
                    type="button"
                    aria-label={words.takeBack(text)}
                    onClick={() => change({ edits: without(edits, i) })}
                  >
                    {words.takeBackShort}
                  </button>
                  {(problems.get(i) ?? []).map((problem) => (
                    <p key={problem.code} class="mistake" role="alert" dir="auto">
                      {problem.message[language]}
                    </p>
                  ))}
                </li>
              )
            })}
          </ol>
          <div class="row">
            <button
              type="button"
              onClick={() => {
                change({ edits: [] })
                announce(words.cleared)
              }}
            >
              {words.clear}
            </button>
          </div>
        </>
      )}
    </section>
  )
}
