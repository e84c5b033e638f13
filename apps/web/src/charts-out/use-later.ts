/**
 * Use later: a value that follows another once it is its turn. Of all that wait one is drawn in each turn of the browser, the first in
 * line first, so that much to draw never holds the page up.
 */
import { useEffect, useRef, useState } from "preact/hooks"

/** The same list until one of its members is another. */
export function useStable<T extends readonly unknown[]>(members: T): T {
  const kept = useRef(members)
  const last = kept.current
  if (last.length !== members.length || last.some((each, i) => !Object.is(each, members[i]))) kept.current = members
  return kept.current
}

/** At once at place 0; undefined until its first turn. */
export function useLater<T>(value: T, place: number): T | undefined {
  const [shown, show] = useState<T | undefined>(undefined)
  useEffect(() => (place === 0 ? undefined : inLine(place, () => show(() => value))), [value, place])
  return place === 0 ? value : shown
}

interface Waiting {
  readonly place: number
  readonly act: () => void
}

const line: Waiting[] = []
let isTurning = false

/** Gives a way out of the line. */
function inLine(place: number, act: () => void): () => void {
  const waiting = { place, act }
  const behind = line.findIndex((other) => other.place > place)
  line.splice(behind < 0 ? line.length : behind, 0, waiting)
  if (!isTurning) {
    isTurning = true
    setTimeout(turn, 0)
  }
  return () => {
    const at = line.indexOf(waiting)
    if (at >= 0) line.splice(at, 1)
  }
}

function turn(): void {
  line.shift()?.act()
  isTurning = line.length > 0
  if (isTurning) setTimeout(turn, 0)
}
