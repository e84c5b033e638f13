/** Status marks: the signs of the timeline's marks, for events in a list. */
import type { HistoryEvent } from "@laksana/core"

export const statusMarks: Readonly<Record<HistoryEvent["status"], string>> = {
  occurred: "●",
  observed: "◆",
  absent: "✕",
  planned: "□",
}
