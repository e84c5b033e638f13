/** Why: what drives what and on what grounds; what held an outcome back, what moves it, under which conditions, what the timeline taught, and the paper's claims. */
import type { ComponentType } from "preact"
import { useApp, useLanguage } from "../../app/app.ts"
import { linkOf } from "../../boot.ts"
import { type Aspect, aspects } from "../../state/view-state.ts"
import { whyWords } from "../../words/why.ts"
import { BoxesSection } from "./boxes-section.tsx"
import { Claims } from "./claims.tsx"
import { CausalSection } from "./causal-section.tsx"
import { LearnedSection } from "./learned-section.tsx"
import { LeversSection } from "./levers-section.tsx"
import { PlayersSection } from "./players-section.tsx"

const sections: Readonly<Record<Aspect, ComponentType>> = {
  table: CausalSection,
  players: PlayersSection,
  levers: LeversSection,
  boxes: BoxesSection,
  learned: LearnedSection,
  claims: Claims,
}

export function Why() {
  const { view } = useApp()
  const { language } = useLanguage()
  const words = whyWords(language)
  const { aspect } = view.value
  const Section = sections[aspect]
  return (
    <div class="why stack">
      <nav class="aspects" aria-label={words.aspectsLabel}>
        <ul>
          {aspects.map((each) => (
            <li key={each}>
              <a
                href={linkOf({ ...view.value, aspect: each })}
                aria-current={each === aspect ? "page" : undefined}
                data-aspect={each}
              >
                {words.aspects[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <section class="stack" data-section={aspect}>
        <h2>{words.aspects[aspect]}</h2>
        <p class="soft">{words.guides[aspect]}</p>
        <Section key={aspect} />
      </section>
    </div>
  )
}
