/** Later: a part of an answer that is laid out in a turn of its own, so that no turn takes long. What was there before stays until then. */
import { useSignal } from "@preact/signals"
import type { ComponentChildren } from "preact"
import { useEffect } from "preact/hooks"

export interface LaterProps {
  /** Parts are laid out one after the other, in this order. */
  readonly turn: number
  readonly children: ComponentChildren
}

const frame = 17

export function Later({ turn, children }: LaterProps) {
  const shown = useSignal<ComponentChildren>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      shown.value = children
    }, turn * frame)
    return () => clearTimeout(timer)
  }, [children])
  return <>{shown.value}</>
}
