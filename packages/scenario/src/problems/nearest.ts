/** Nearest: the known name that was perhaps meant. */
import { distance } from "fastest-levenshtein"

const plain = (name: string) => name.toLowerCase().replaceAll(/[-_ ]/g, "")

/** The closest known name, if it is close: about one slip in four letters, or letters swapped, or a name that the found one begins. */
function nearestOf(found: string, known: readonly string[]): string | undefined {
  const wanted = plain(found)
  const limit = Math.max(1, Math.floor(wanted.length / 4))
  let best: string | undefined
  let least = limit + 1
  for (const name of known) {
    const slips = slipsBetween(wanted, plain(name))
    if (slips < least) {
      best = name
      least = slips
    }
  }
  if (best !== undefined || wanted.length < 3) return best
  return known.find((name) => plain(name).startsWith(wanted) || wanted.startsWith(plain(name)))
}

/** Letters changed, left out or added; letters in another order are one slip. */
function slipsBetween(a: string, b: string): number {
  return a !== b && a.length === b.length && sorted(a) === sorted(b) ? 1 : distance(a, b)
}

const sorted = (text: string) => [...text].sort().join("")

/** As a part of a problem's data: left out where nothing is near. */
export function withNearest(found: string, known: readonly string[]): { readonly nearest?: string } {
  const nearest = nearestOf(found, known)
  return nearest === undefined ? {} : { nearest }
}
