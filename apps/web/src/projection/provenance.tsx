/** Provenance: how sure a projection is, what it starts from, and what makes it again. */
import { closingSentences } from "@laksana/words"
import { useLanguage } from "../app/app.ts"
import type { ProjectStep } from "../engine/protocol.ts"
import { projectionWords } from "../words/projection.ts"

export interface ProvenanceProps {
  readonly step: ProjectStep
  /** The line of the command line that gives the same numbers. */
  readonly command: string
}

export function Provenance({ step, command }: ProvenanceProps) {
  const { language } = useLanguage()
  return (
    <details class="provenance">
      <summary>{projectionWords(language).about}</summary>
      {closingSentences(step.results, language).map((sentence) => (
        <p key={sentence} class="small">
          {sentence}
        </p>
      ))}
      <pre class="command">{command}</pre>
    </details>
  )
}
