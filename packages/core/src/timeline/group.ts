/**
 * Group: drawing days for fuzzy events that constrain one another, uniformly over all consistent datings of the group.
 *
 * The constraints of a group form a graph; a spanning tree of it is drawn from exactly. Counting: from the leaves to the
 * root, `weights` holds for each day of an event the number of consistent datings of the subtree below it (up to a factor).
 * Drawing: the root's day by its weights, then each child's by its own, cut off at its parent's day. Where the tree is the
 * whole graph, as with chains and stars, that is all. Constraints that the tree leaves out are met by rejection: draw again
 * until they hold, which leaves the distribution exact. A group so tangled that `maxDraws` draws fail is finished by Gibbs
 * sweeps from its earliest dating, which is only nearly uniform.
 */
import type { Uniform } from "./dating.ts"

/** `before` happens no later than `after`; both are positions. */
export interface Edge {
  readonly before: number
  readonly after: number
}

/** Events drawn together. */
export interface Group {
  /** Draws a day for each member and writes it at the member's position. */
  draw(uniform: Uniform, days: Int32Array): void
}

const maxDraws = 1000
const sweeps = 200

/** A member, with its place in the spanning tree. */
interface Node {
  readonly position: number
  readonly earliest: number
  readonly latest: number
  readonly parent: number | null
  /** Whether it must be no later than its parent, else no earlier; of the first member, which has none, true. */
  readonly beforeParent: boolean
  /**
   * `sums[d]`: weight of the days from the end that its parent's day leaves it: up to `earliest + d` where it must be before
   * its parent (and of the first member), from there on where it must be after. Never a difference of two great sums.
   */
  readonly sums: Float64Array
}

export function prepareGroup(
  members: readonly number[],
  edges: readonly Edge[],
  earliest: Float64Array,
  latest: Float64Array,
): Group {
  const first = members[0] ?? 0
  if (members.length === 1) return lone(first, earliest[first] ?? 0, latest[first] ?? 0)
  const { nodes, left } = spanningTree(first, edges, earliest, latest)
  weigh(nodes)
  return {
    draw(uniform, days) {
      for (let attempt = 0; attempt < maxDraws; attempt++) {
        drawTree(nodes, uniform, days)
        if (left.every(({ before, after }) => (days[before] ?? 0) <= (days[after] ?? 0))) return
      }
      gibbs(nodes, edges, uniform, days)
    },
  }
}

function lone(position: number, earliest: number, latest: number): Group {
  const span = latest - earliest + 1
  return {
    draw(uniform, days) {
      days[position] = earliest + Math.floor(uniform() * span)
    },
  }
}

/** Breadth first from the first member, edges in their order; parents stand before their children. */
function spanningTree(
  first: number,
  edges: readonly Edge[],
  earliest: Float64Array,
  latest: Float64Array,
): { readonly nodes: readonly Node[]; readonly left: readonly Edge[] } {
  const node = (position: number, parent: number | null, beforeParent: boolean): Node => {
    const from = earliest[position] ?? 0
    const to = latest[position] ?? 0
    return { position, earliest: from, latest: to, parent, beforeParent, sums: new Float64Array(to - from + 1) }
  }
  const nodes = [node(first, null, true)]
  const reached = new Set([first])
  const used = new Set<Edge>()
  for (let k = 0; k < nodes.length; k++) {
    const at = nodes[k]?.position
    for (const edge of edges) {
      const other = edge.before === at ? edge.after : edge.after === at ? edge.before : undefined
      if (other === undefined || reached.has(other)) continue
      reached.add(other)
      used.add(edge)
      nodes.push(node(other, k, edge.before === other))
    }
  }
  return { nodes, left: edges.filter((edge) => !used.has(edge)) }
}

/** Fills `sums`, leaves first. Weights are scaled by their greatest, so that they stay within what a number can hold. */
function weigh(nodes: readonly Node[]): void {
  for (let k = nodes.length - 1; k >= 0; k--) {
    const node = nodes[k]
    if (node === undefined) continue
    const { sums, beforeParent } = node
    const children = nodes.filter((child) => child.parent === k)
    let greatest = 0
    for (let d = 0; d < sums.length; d++) {
      const weight = children.reduce((product, child) => product * shareUnder(child, node.earliest + d), 1)
      sums[d] = weight
      greatest = Math.max(greatest, weight)
    }
    let sum = 0
    for (let i = 0; i < sums.length; i++) {
      const d = beforeParent ? i : sums.length - 1 - i
      sum += (sums[d] ?? 0) / greatest
      sums[d] = sum
    }
  }
}

/** The share of a child's weight on the days that its parent's day leaves it. */
function shareUnder({ sums, earliest, beforeParent }: Node, parentDay: number): number {
  const last = sums.length - 1
  const index = parentDay - earliest
  if (beforeParent) return index < 0 ? 0 : (sums[Math.min(index, last)] ?? 0) / (sums[last] ?? 1)
  return index > last ? 0 : (sums[Math.max(index, 0)] ?? 0) / (sums[0] ?? 1)
}

function drawTree(nodes: readonly Node[], uniform: Uniform, days: Int32Array): void {
  for (const { position, earliest, parent: at, beforeParent, sums } of nodes) {
    const parent = at === null ? undefined : nodes[at]
    const last = sums.length - 1
    const limit = parent === undefined ? last : (days[parent.position] ?? 0) - earliest
    days[position] =
      earliest +
      (beforeParent ? upTo(sums, uniform(), Math.min(last, limit)) : from(sums, uniform(), Math.max(0, limit)))
  }
}

/** The first index, at most `last`, up to which the sums exceed a share `u` of what they are up to `last`. */
function upTo(sums: Float64Array, u: number, last: number): number {
  const target = u * (sums[last] ?? 0)
  return firstThat(0, last, (i) => (sums[i] ?? 0) > target)
}

/** Likewise from `first` on, of sums that count from the end. */
function from(sums: Float64Array, u: number, first: number): number {
  const target = (1 - u) * (sums[first] ?? 0)
  return firstThat(first, sums.length - 1, (i) => (sums[i + 1] ?? 0) < target)
}

/** The first index in [first, last] of which something holds that then holds of all later ones; `last` if of none. */
function firstThat(first: number, last: number, holds: (index: number) => boolean): number {
  let low = first
  let high = last
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Gibbs sweeps: each member in turn is drawn uniformly between its neighbours, all others held. */
function gibbs(nodes: readonly Node[], edges: readonly Edge[], uniform: Uniform, days: Int32Array): void {
  for (const node of nodes) days[node.position] = node.earliest
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const { position, earliest, latest } of nodes) {
      let from = earliest
      let to = latest
      for (const { before, after } of edges) {
        if (after === position) from = Math.max(from, days[before] ?? from)
        else if (before === position) to = Math.min(to, days[after] ?? to)
      }
      days[position] = from + Math.floor(uniform() * (to - from + 1))
    }
  }
}
