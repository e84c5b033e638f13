/** Replay: the bulk fold against the step-by-step one, on Paser's events repeated to a long history. */
import { recordFold, replayBulk, replaySteps } from "@laksana/core"
import { paserCase } from "../paser.ts"
import { fastest } from "./fastest.ts"
import type { Row } from "./row.ts"

export function replaySpeed(): readonly Row[] {
  const { events } = paserCase()
  return [1000, 5000].map((count) => {
    const history = Array.from({ length: count }, (_, i) => {
      const event = events[i % events.length]
      if (event === undefined) throw new Error("The case has no events.")
      return { ...event, id: `${event.id}-${Math.floor(i / events.length)}` }
    })
    const bulk = fastest(() => replayBulk(recordFold, history))
    const steps = fastest(() => replaySteps(recordFold, history), 3)
    return {
      what: `${count} events: step by step (Immer) over bulk`,
      figure: `${(steps / bulk).toFixed(0)}× (${((steps / count) * 1000).toFixed(1)} against ${((bulk / count) * 1000).toFixed(2)} µs an event)`,
      asked: "at least 20×",
    }
  })
}
