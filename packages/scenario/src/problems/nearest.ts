/** Nearest: the known name that was perhaps meant. */
import { distance } from "fastest-levenshtein"

const plain = (name: string) => name.toLowerCase().replaceAll(/[-_ ]/g, "")

/** The closest known name, if it is close: about one slip in three letters, or a name that the found one begins. */
export function nearestOf(found: string, known: readonly string[]): string | undefined {
  const wanted = plain(found)
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  let best: string | undefined
  let least = limit + 1
  for (const name of known) {
    const slips = distance(wanted, plain(name))
    if (slips < least) {
      best = name
      least = slips
    }
  }
  if (best !== undefined || wanted.length < 3) return best
  return known.find((name) => plain(name).startsWith(wanted) || wanted.startsWith(plain(name)))
}

/** As a part of a problem's data: left out where nothing is near. */
export function withNearest(found: string, known: readonly string[]): { readonly nearest?: string } {
  const nearest = nearestOf(found, known)
  return nearest === undefined ? {} : { nearest }
}
