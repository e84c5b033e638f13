/** Progress: how far a projection has come, in words and as a bar, with a way to stop it: what is finished stays. */
import { useLanguage } from "../app/app.ts"
import type { Answered } from "../app/use-answer.ts"
import { projectionWords } from "../words/projection.ts"

export interface ProgressProps {
  readonly answered: Answered<"project"> | Answered<"grid">
}

export function Progress({ answered }: ProgressProps) {
  const { language, quantities } = useLanguage()
  const words = projectionWords(language)
  const { answer: step, updating, working, stop } = answered
  const said = (): string => {
    if (updating) return working ? words.updating : words.stoppedBefore
    if (step === undefined) return ""
    const [done, of] = [quantities.number(step.done), quantities.number(step.of)]
    if (step.stage === "preview") return words.preview(done, quantities.number(step.particles))
    if (step.done >= step.of) return words.whole(of, step.results.scenarios.length)
    return working ? words.part(done, of) : words.stopped(done, of)
  }
  const isCounted = !updating && step !== undefined && step.stage !== "preview"
  return (
    <div class={`projection-progress ${updating && working ? "is-updating" : ""}`}>
      <span class="small">{said()}</span>
      {working ? (
        <>
          <progress aria-label={words.progress} max={step?.of ?? 1} {...(isCounted ? { value: step.done } : {})} />
          <button type="button" class="button-small" onClick={stop}>
            {words.stop}
          </button>
        </>
      ) : null}
    </div>
  )
}
