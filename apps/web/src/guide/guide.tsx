/** Guide: three questions for a first visit. It is offered once, and waits behind its button after that. */
import { useSignal } from "@preact/signals"
import { useApp, useLanguage } from "../app/app.ts"
import { guideWords } from "../words/guide.ts"
import { guideCase, guideSteps } from "./steps.ts"
import { keepOffered, wasOffered } from "./offered.ts"

export function Guide() {
  const { view } = useApp()
  return view.value.guide === null ? <Invitation /> : <Step at={view.value.guide} />
}

function Invitation() {
  const { change } = useApp()
  const { language } = useLanguage()
  const words = guideWords(language)
  const closed = useSignal(wasOffered())
  const close = (): void => {
    keepOffered()
    closed.value = true
  }
  if (closed.value) return null
  return (
    <section class="notice guide" aria-label={words.invitation}>
      <p>{words.invitation}</p>
      <div class="row">
        <button
          type="button"
          class="button-main"
          onClick={() => {
            close()
            change({ guide: 0 })
          }}
        >
          {words.start}
        </button>
        <button type="button" onClick={close}>
          {words.notNow}
        </button>
      </div>
    </section>
  )
}

function Step({ at }: { readonly at: number }) {
  const { view, change, open } = useApp()
  const { language, quantities } = useLanguage()
  const words = guideWords(language)
  const step = words.steps[at]
  if (step === undefined) return null
  const show = (): void => {
    if (view.value.case !== guideCase) open({ kind: "built-in", id: guideCase })
    change({ case: guideCase, ...guideSteps[at] })
  }
  return (
    <section class="notice guide" aria-labelledby="guide-title">
      <div class="guide-step">
        <div class="guide-ask">
          <p class="soft small" id="guide-title">
            {words.title(quantities.number(at + 1), quantities.number(words.steps.length))}
          </p>
          <h2>{step.question}</h2>
          <p>{step.doing}</p>
        </div>
        <ul class="facts">
          {step.look.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <div class="row">
        <button type="button" class="button-main" onClick={show}>
          {words.show}
        </button>
        {at === 0 ? null : (
          <button type="button" onClick={() => change({ guide: at - 1 })}>
            {words.back}
          </button>
        )}
        {at + 1 < words.steps.length ? (
          <button type="button" onClick={() => change({ guide: at + 1 })}>
            {words.next}
          </button>
        ) : null}
        <button type="button" onClick={() => change({ guide: null })}>
          {words.end}
        </button>
      </div>
    </section>
  )
}
