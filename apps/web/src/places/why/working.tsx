/** Working: how far a long answer is, with a way to stop it and to go on. */
import type { QuestionKind } from "../../engine/protocol.ts"
import { useLanguage } from "../../app/app.ts"
import type { LongAnswer } from "../../app/use-long-answer.ts"
import { Refused } from "../../shell/refusal.tsx"
import { whyWords } from "../../words/why.ts"

export interface WorkingProps {
  readonly asked: LongAnswer<QuestionKind>
  readonly done: number
  /** 0 while it is not known yet. */
  readonly of: number
  /** Said of how far it is, where that is more than a number. */
  readonly said?: string
}

export function Working({ asked, done, of, said }: WorkingProps) {
  const { language, quantities } = useLanguage()
  const words = whyWords(language)
  const { number } = quantities
  if (asked.refusal !== undefined) return <Refused refusal={asked.refusal} />
  if (asked.isStopped)
    return (
      <div class="row working">
        <p>{words.stopped}</p>
        <button type="button" onClick={asked.goOn}>
          {words.goOn}
        </button>
      </div>
    )
  if (!asked.working) return null
  return (
    <div class="row working">
      <label>
        {of === 0 ? words.preparing : (said ?? words.working(number(done), number(of)))}
        {of === 0 ? <progress /> : <progress value={done} max={of} />}
      </label>
      <button type="button" onClick={asked.stop}>
        {words.stop}
      </button>
    </div>
  )
}
