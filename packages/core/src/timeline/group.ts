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
  /** Whether it must be no later than its parent; else no earlier. */
  readonly beforeParent: boolean
  /** `cumulative[d]`: weight of the days from `earliest` up to `earliest + d`. */
  readonly cumulative: Float64Array
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
    return { position, earliest: from, latest: to, parent, beforeParent, cumulative: new Float64Array(to - from + 1) }
  }
  const nodes = [node(first, null, false)]
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

/** Fills `cumulative`, leaves first. Weights are scaled by their greatest, so that they stay within what a number can hold. */
function weigh(nodes: readonly Node[]): void {
  for (let k = nodes.length - 1; k >= 0; k--) {
    const node = nodes[k]
    if (node === undefined) continue
    const { cumulative } = node
    const children = nodes.filter((child) => child.parent === k)
    let greatest = 0
    for (let d = 0; d < cumulative.length; d++) {
      const weight = children.reduce((product, child) => product * massUnder(child, node.earliest + d), 1)
      cumulative[d] = weight
      greatest = Math.max(greatest, weight)
    }
    let sum = 0
    for (let d = 0; d < cumulative.length; d++) {
      sum += (cumulative[d] ?? 0) / greatest
      cumulative[d] = sum
    }
  }
}

/** The weight of all days of a child that its parent's day leaves it. */
function massUnder(child: Node, parentDay: number): number {
  const total = child.cumulative.at(-1) ?? 0
  const index = parentDay - child.earliest
  return child.beforeParent ? massUpTo(child, index) : total - massUpTo(child, index - 1)
}

function massUpTo({ cumulative }: Node, index: number): number {
  return index < 0 ? 0 : (cumulative[Math.min(index, cumulative.length - 1)] ?? 0)
}

function drawTree(nodes: readonly Node[], uniform: Uniform, days: Int32Array): void {
  for (const node of nodes) {
    let first = 0
    let last = node.cumulative.length - 1
    const parent = node.parent === null ? undefined : nodes[node.parent]
    if (parent !== undefined) {
      const limit = (days[parent.position] ?? 0) - node.earliest
      if (node.beforeParent) last = Math.min(last, limit)
      else first = Math.max(first, limit)
    }
    const below = massUpTo(node, first - 1)
    const target = below + uniform() * (massUpTo(node, last) - below)
    days[node.position] = node.earliest + firstAbove(node.cumulative, target, first, last)
  }
}

/** The first index in [first, last] whose cumulative weight exceeds the target; `last` if rounding leaves none. */
function firstAbove(cumulative: Float64Array, target: number, first: number, last: number): number {
  let low = first
  let high = last
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cumulative[middle] ?? 0) > target) high = middle
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
