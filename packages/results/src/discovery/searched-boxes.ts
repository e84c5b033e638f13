/** Searched boxes: the points that a scenario is tried at, and the search among them: a function of seed and points, in parts. */
import {
  discoverInParts,
  type Discovery,
  type DiscoveryProgress,
  type Points,
  treeBoxesInParts,
  type TreeBoxes,
} from "@laksana/analysis"
import { openStream, streamKey } from "@laksana/engine"
import type { CoveringRows } from "@laksana/experiments"

/** Points that are tried unless told. */
export const usualPoints = 2048

export interface PointsAsked {
  readonly factors: number
  readonly points: number
  readonly runs: number
  readonly seed: string
}

/** Evenly spread, every run with luck of its own: a box must stand out from luck. */
export const rowsToTry = ({ factors, points, runs, seed }: PointsAsked): CoveringRows => ({
  kind: "sobol",
  factors,
  points,
  runs,
  luck: "own",
  seed,
})

export interface SearchedBoxes {
  readonly discovery: Discovery
  /** Without a leaf where the search was stopped before it. */
  readonly tree: TreeBoxes
}

const noTree: TreeBoxes = { leaves: [], sequence: [], place: 0 }

/** Each box in turn held against chance and searched for again; after the boxes the tree is held against points left out. */
export interface SearchProgress extends Omit<DiscoveryProgress, "doing" | "soFar"> {
  readonly doing: DiscoveryProgress["doing"] | "parting"
  /** What there is to tell if it is stopped here. */
  readonly soFar: () => SearchedBoxes
}

/** Boxes one after another, and the tree as a second view. Pauses and throws as `discoverInParts` and `treeBoxesInParts` do. */
export function* boxesInParts(points: Points, seed: string): Generator<SearchProgress, SearchedBoxes> {
  const uniformOf = (name: string) => openStream(streamKey(seed, name), 0)
  const finding = discoverInParts(points, { uniform: uniformOf("boxes") })
  let found = finding.next()
  while (found.done !== true) {
    const { soFar } = found.value
    yield { ...found.value, soFar: () => ({ discovery: soFar(), tree: noTree }) }
    found = finding.next()
  }
  const discovery = found.value
  const parting = treeBoxesInParts(points, { uniform: uniformOf("tree") })
  for (;;) {
    const part = parting.next()
    if (part.done === true) return { discovery, tree: part.value }
    yield { doing: "parting", box: discovery.boxes.length, ...part.value, soFar: () => ({ discovery, tree: noTree }) }
  }
}
