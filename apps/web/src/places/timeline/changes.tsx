/** Changes: what is otherwise in the facts and phases of the record, before and after. */
import type { HistoryEvent } from "@laksana/core"
import type { HistoryChanges } from "@laksana/results"
import { factSentence, replayWords } from "@laksana/words"
import { useLanguage } from "../../app/app.ts"
import { timelineWords } from "../../words/timeline.ts"

interface ChangesProps {
  readonly changes: HistoryChanges
  readonly events: ReadonlyMap<string, HistoryEvent>
}

export function Changes({ changes, events }: ChangesProps) {
  const { language } = useLanguage()
  const words = timelineWords(language)
  const { phaseTitles, phaseStatus } = replayWords[language]
  const { phases, facts } = changes
  if (phases.length + facts.length === 0) return <p>{words.changedNothing}</p>
  const where = new Set([...phases, ...facts].map(({ jurisdiction }) => jurisdiction))
  const place = (jurisdiction: string) => (where.size === 1 ? null : <span class="soft"> · {jurisdiction}</span>)
  return (
    <ul class="facts changes">
      {phases.map(({ jurisdiction, phase, before, after }) => (
        <li key={`${jurisdiction} ${phase}`} dir="auto">
          {words.phase(phaseTitles[phase], phaseStatus[before], phaseStatus[after])}
          {place(jurisdiction)}
        </li>
      ))}
      {facts.flatMap(({ jurisdiction, gone, come }) =>
        (
          [
            ["gone", gone],
            ["came", come],
          ] as const
        ).flatMap(([kind, list]) =>
          list.map((fact) => (
            <li key={`${jurisdiction} ${kind} ${JSON.stringify(fact.fact)}`} dir="auto">
              <span class="grade">{words[kind]}</span> {factSentence(fact, events, language)}
              {place(jurisdiction)}
            </li>
          )),
        ),
      )}
    </ul>
  )
}
