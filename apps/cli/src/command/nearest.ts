/** Nearest: the known name that was perhaps meant. Loaded only once something is wrong. */
import { distance } from "fastest-levenshtein"

/** The closest known name, if it is close: about one slip in three letters, or a name that begins as the given one. */
function nearestOf(found: string, known: readonly string[]): string | undefined {
  const wanted = found.toLowerCase()
  const limit = Math.ceil(wanted.length / 3)
  const [best] = known
    .map((name) => ({ name, slips: distance(wanted, name.toLowerCase()) }))
    .filter(({ slips }) => slips <= limit)
    .sort((a, b) => a.slips - b.slips)
  if (best !== undefined || wanted.length < 2) return best?.name
  return known.find((name) => name.toLowerCase().startsWith(wanted))
}

/** As a part of a mistake: left out where nothing is near. */
export function withNearest(found: string, known: readonly string[]): { readonly nearest?: string } {
  const nearest = nearestOf(found, known)
  return nearest === undefined ? {} : { nearest }
}
