/** Log below: the log under the timeline of a case that lies in one; loaded only then. */
import { useSignal } from "@preact/signals"
import type { ComponentType } from "preact"
import { useEffect } from "preact/hooks"
import { useApp } from "../app/app.ts"

export function LogBelow() {
  const { log } = useApp()
  const Section = useSignal<{ readonly component: ComponentType } | undefined>(undefined)
  const isWanted = log.followed.value !== undefined
  useEffect(() => {
    if (!isWanted || Section.peek() !== undefined) return
    void import("./log-section.tsx").then(({ LogSection }) => {
      Section.value = { component: LogSection }
      return undefined
    })
  }, [isWanted])
  const loaded = Section.value
  return isWanted && loaded !== undefined ? <loaded.component /> : null
}
