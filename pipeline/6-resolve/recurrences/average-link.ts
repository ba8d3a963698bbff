import type { Comparer } from './comparer.ts'
import type { Edges } from './edges.ts'
import type { Vector } from './vectors.ts'

interface Cluster {
  readonly members: number[]
  /** The sum of its members. */
  sum: Vector
}

/**
 * Clusters in which the mean likeness between any two merged parts is at least `least`: a chain of likenesses does not join
 * its ends. Best edges first; equal scores in the order of the edges, which decides and nothing else.
 */
export function averageLink(
  vectors: readonly Vector[],
  edges: Edges,
  least: number,
  { dot, sum }: Comparer,
): readonly (readonly number[])[] {
  const clusters = new Map<number, Cluster>()
  const home = Int32Array.from(vectors.keys())
  const clusterAt = (at: number): Cluster => {
    const known = clusters.get(home[at] as number)
    if (known) return known
    const made = { members: [at], sum: vectors[at] as Vector }
    clusters.set(at, made)
    return made
  }
  edges.eachBestFirst((a, b) => {
    if (home[a] === home[b]) return
    const [left, right] = [clusterAt(a), clusterAt(b)]
    if (dot(left.sum, right.sum) / (left.members.length * right.members.length) < least) return
    const [large, small] = left.members.length >= right.members.length ? [left, right] : [right, left]
    const to = home[large === left ? a : b] as number
    clusters.delete(home[small === left ? a : b] as number)
    for (const member of small.members) {
      large.members.push(member)
      home[member] = to
    }
    large.sum = sum([large.sum, small.sum])
  })
  return [...clusters.values()]
    .map(({ members }) => members.sort((a, b) => a - b))
    .filter((members) => members.length > 1)
}
