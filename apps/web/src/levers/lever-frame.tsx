/** Lever frame: what every lever has below its controls: that it is changed and the way back, and a guide in place. */
import type { ComponentChildren } from "preact"
import { useLanguage } from "../app/app.ts"
import { Folded } from "../controls/folded.tsx"
import { leversWords } from "../words/levers.ts"

export interface LeverFrameProps {
  readonly name: string
  readonly isChanged: boolean
  readonly onReset: () => void
  /** The guide, folded away until it is asked for. */
  readonly guide: () => ComponentChildren
}

export function LeverFrame({ name, isChanged, onReset, guide }: LeverFrameProps) {
  const { language } = useLanguage()
  const words = leversWords(language)
  return (
    <div class="lever-foot">
      {isChanged ? (
        <p class="lever-state">
          <span class="lever-tag-changed">{words.changed}</span>
          <button type="button" class="button-small" aria-label={words.resetOf(name)} onClick={onReset}>
            {words.reset}
          </button>
        </p>
      ) : null}
      <Folded
        class="lever-guide"
        summary={
          <>
            {words.guide}
            <span class="heard">: {name}</span>
          </>
        }
      >
        {() => <div class="lever-guide-body">{guide()}</div>}
      </Folded>
    </div>
  )
}
