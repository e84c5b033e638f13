/** Scrubbers: the day as of which the history is told, and apart from it the day at which it was known; and what is laid over it. */
import type { HistoryEvent } from "@laksana/core"
import { useApp, useCase, useLanguage } from "../../app/app.ts"
import { DayScrubber } from "../../controls/day-scrubber.tsx"
import { overlayTitle } from "../../words/overlay-title.ts"
import { timelineWords } from "../../words/timeline.ts"
import { rangeOf, recordedRange } from "./range.ts"

export function Scrubbers({ events }: { readonly events: readonly HistoryEvent[] }) {
  const { view, change } = useApp()
  const opened = useCase()
  const { language } = useLanguage()
  const words = timelineWords(language)
  const { asOf, knownAt, overlays } = view.value
  const { theCase } = opened
  const happened = rangeOf(opened, events)
  const recorded = recordedRange(events, theCase)
  return (
    <div class="sheet scrubbers">
      <div class="stack">
        <DayScrubber
          label={words.asOf}
          value={asOf ?? theCase.observed}
          min={happened.first}
          max={happened.last}
          onChange={(day) => change({ asOf: day === theCase.observed ? null : day }, "replace")}
        />
        <p class="soft small">{words.asOfGuide}</p>
      </div>
      <div class="stack">
        {knownAt === null ? (
          <div class="day-scrubber-head">
            <strong>{words.knownAt}</strong>
            <output>{words.allKnown}</output>
          </div>
        ) : (
          <DayScrubber
            label={words.knownAt}
            value={knownAt}
            min={recorded.first}
            max={recorded.last}
            onChange={(day) => change({ knownAt: day }, "replace")}
          />
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={knownAt !== null}
            onChange={({ currentTarget }) =>
              change({ knownAt: currentTarget.checked ? (asOf ?? theCase.observed) : null }, "replace")
            }
          />{" "}
          {words.onlyKnown}
        </label>
        <p class="soft small">{words.knownAtGuide}</p>
      </div>
      {Object.keys(theCase.overlays).length === 0 ? null : (
        <fieldset>
          <legend>{words.overlays}</legend>
          {Object.entries(theCase.overlays).map(([name, laid]) => (
            <label key={name} class="check">
              <input
                type="checkbox"
                checked={overlays.includes(name)}
                onChange={({ currentTarget }) =>
                  change({
                    overlays: currentTarget.checked ? [...overlays, name] : overlays.filter((other) => other !== name),
                  })
                }
              />{" "}
              {words.overlay(overlayTitle(name, language), laid.length)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
