/** Folded: what is read only when it is asked for: made when it is first opened, so that what is closed costs nothing. */
import { useSignal } from "@preact/signals"
import type { ComponentChildren } from "preact"

export interface FoldedProps {
  readonly summary: ComponentChildren
  readonly class?: string
  readonly isOpen?: boolean
  readonly children: () => ComponentChildren
}

export function Folded({ summary, class: name, isOpen = false, children }: FoldedProps) {
  const wasOpened = useSignal(isOpen)
  return (
    <details
      class={name}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) wasOpened.value = true
      }}
    >
      <summary>{summary}</summary>
      {wasOpened.value ? children() : null}
    </details>
  )
}
