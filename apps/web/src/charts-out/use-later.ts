/**
 * Use later: a value that follows another some turns of the browser behind, so that what is drawn of it does not hold up what is
 * drawn first.
 */
import { useEffect, useRef, useState } from "preact/hooks"

/** The same list until one of its members is another. */
export function useStable<T extends readonly unknown[]>(members: T): T {
  const kept = useRef(members)
  const last = kept.current
  if (last.length !== members.length || last.some((each, i) => !Object.is(each, members[i]))) kept.current = members
  return kept.current
}

/** At once with no turns; undefined until it has followed for the first time. */
export function useLater<T>(value: T, turns: number): T | undefined {
  const [shown, show] = useState<T | undefined>(undefined)
  useEffect(() => {
    if (turns === 0) return undefined
    const timer = setTimeout(() => show(() => value), turns * 20)
    return () => clearTimeout(timer)
  }, [value, turns])
  return turns === 0 ? value : shown
}
