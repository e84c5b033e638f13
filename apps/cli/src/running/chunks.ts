/**
 * Chunks: ensembles run span by span. A span counts once every ensemble has run it, and spans count in order without a gap:
 * what an interruption leaves is the first so many runs of every scenario, the same bytes as a shorter run gives.
 */
import { type Chunk, type Ensemble, mergeChunkInto } from "@laksana/engine"

/** Runs from `first` to `last − 1`. */
export interface Span {
  readonly first: number
  readonly last: number
}

export interface Watch {
  /** Runs before this one are made already; 0 if not given. */
  readonly first?: number
  /** Told after each span how many runs are done. */
  readonly progress: (done: number) => void
  /** Once aborted, no further chunk begins. */
  readonly signal: AbortSignal
}

/** Simulated runs between two looks at the event loop: less than a second. */
const runsAtATime = 750

/**
 * The spans of runs `from` to `runs − 1` of so many scenarios in all, each of `fewest` runs of a scenario at least: the engine counts
 * blocks of runs, and chunks of threads have to be merged.
 */
export function spansOf(runs: number, scenarios: number, fewest: number, from = 0): readonly Span[] {
  // Even, so that runs that are pairs are not parted.
  const size = Math.max(fewest, 2 * Math.floor(runsAtATime / 2 / Math.max(1, scenarios)))
  return Array.from({ length: Math.ceil((runs - from) / size) }, (_, i) => ({
    first: from + i * size,
    last: Math.min(runs, from + (i + 1) * size),
  }))
}

export const scenariosIn = (ensembles: readonly Ensemble[]): number =>
  ensembles.reduce((count, { plan }) => count + plan.scenarios.length, 0)

/** Runs ensembles in this thread; the event loop turns between spans. One chunk for each ensemble. */
export async function runHere(ensembles: readonly Ensemble[], runs: number, watch: Watch): Promise<readonly Chunk[]> {
  const totals = ensembles.map((ensemble) => ensemble.empty())
  for (const { first, last } of spansOf(runs, scenariosIn(ensembles), 128, watch.first)) {
    await turn()
    if (watch.signal.aborted) break
    for (const [i, ensemble] of ensembles.entries()) ensemble.addRuns(totals[i] as Chunk, first, last)
    watch.progress(last)
  }
  return totals
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Merges spans in their order; a chunk that comes early waits for those before it. */
export function inOrder(ensembles: readonly Ensemble[], spans: readonly Span[], watch: Watch) {
  const totals: Chunk[] = []
  const waiting = new Map<number, Map<number, Chunk>>()
  let due = 0
  return {
    /** What has been merged so far, for each ensemble. */
    totals: (): readonly Chunk[] => ensembles.map((ensemble, i) => totals[i] ?? ensemble.empty()),
    add: (span: number, task: number, chunk: Chunk): void => {
      const beside = waiting.get(span) ?? new Map<number, Chunk>()
      waiting.set(span, beside.set(task, chunk))
      for (let ready = waiting.get(due); ready?.size === ensembles.length; ready = waiting.get(due)) {
        for (const i of ensembles.keys()) {
          const next = ready.get(i) as Chunk
          const total = totals[i]
          // The first chunk becomes the total: nothing is gained by adding it to an empty one.
          if (total === undefined) totals[i] = next
          else mergeChunkInto(total, next)
        }
        waiting.delete(due)
        watch.progress((spans[due] as Span).last)
        due++
      }
    },
  }
}
