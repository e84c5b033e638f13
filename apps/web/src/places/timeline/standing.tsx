/** Standing: what stood on a day: the phases, the facts with their places, and where the sources disagree. */
import { type HistoryEvent, phaseIds } from "@laksana/core"
import { factSentence, replayWords } from "@laksana/words"
import { useApp, useLanguage } from "../../app/app.ts"
import { linkOf } from "../../boot.ts"
import type { ReplayView } from "../../engine/protocol.ts"
import { timelineWords } from "../../words/timeline.ts"

export interface StandingProps {
  readonly replayed: ReplayView
  readonly events: ReadonlyMap<string, HistoryEvent>
}

export function Standing({ replayed, events }: StandingProps) {
  const { view } = useApp()
  const { language, quantities } = useLanguage()
  const words = timelineWords(language)
  const replay = replayWords[language]
  const titleOf = (id: string) => events.get(id)?.title[language] ?? id
  const planned = replayed.certain.filter((id) => events.get(id)?.status === "planned").length
  return (
    <section class="stack">
      <h2>{words.standing(quantities.day(replayed.asOf))}</h2>
      <p class="soft">
        {[
          replay.counts(replayed.certain.length - planned, replayed.possible.length, planned),
          ...(replayed.later.length === 0 ? [] : [replay.later(replayed.later.length)]),
          ...(replayed.unknown.length === 0 ? [] : [replay.unknown(replayed.unknown.length)]),
        ].join(". ")}
      </p>
      <ol class="phases" aria-label={replay.phases}>
        {phaseIds.map((phase) => (
          <li key={phase} class={`phase phase-${replayed.phases[phase]}`}>
            <strong>{replay.phaseTitles[phase]}</strong>
            <span>{replay.phaseStatus[replayed.phases[phase]]}</span>
          </li>
        ))}
      </ol>
      <h3>{replay.record}</h3>
      <ul class="standing-facts">
        {replayed.facts.map((fact) => (
          <li key={JSON.stringify(fact.fact)} dir="auto">
            {fact.events[0] === undefined ? (
              <span>{factSentence(fact, events, language)}</span>
            ) : (
              <a class="quiet" href={linkOf({ ...view.value, event: fact.events[0] })}>
                {factSentence(fact, events, language)}
              </a>
            )}
          </li>
        ))}
      </ul>
      {replayed.contradictions.length === 0 ? null : (
        <details>
          <summary>
            {words.contradictions} ({quantities.number(replayed.contradictions.length)})
          </summary>
          <ul class="contradictions">
            {replayed.contradictions.map(({ chosen, others, reading }) => (
              <li key={chosen} dir="auto">
                <p>
                  <span class="grade">{words.stands}</span>{" "}
                  <a href={linkOf({ ...view.value, event: chosen })}>{titleOf(chosen)}</a>
                </p>
                {others.map((id) => (
                  <p key={id}>
                    <span class="grade">{words.against}</span>{" "}
                    <a href={linkOf({ ...view.value, event: id })}>{titleOf(id)}</a>
                  </p>
                ))}
                <p class="soft">{reading[language]}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
