import { dot, type Vector } from './vectors.ts'

/** Two units that are alike. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Clusters in which the mean likeness between any two merged parts is at least `least`: a chain of likenesses does not join
 * its ends. Best edges first; equal scores by index, so that the order of the units decides and nothing else.
 */
export function averageLink(
  vectors: readonly Vector[],
  edges: readonly Edge[],
  least: number,
): readonly (readonly number[])[] {
  const clusters = new Map<number, { members: number[]; sum: Map<string, number> }>()
  const home = vectors.map((_, at) => at)
  const clusterAt = (at: number) => {
    const index = home[at] ?? at
    const known = clusters.get(index)
    if (known) return { index, ...known }
    const made = { members: [at], sum: new Map(vectors[at] ?? []) }
    clusters.set(index, made)
    return { index, ...made }
  }
  for (const { a, b } of [...edges].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    if (home[a] === home[b]) continue
    const [left, right] = [clusterAt(a), clusterAt(b)]
    if (dot(left.sum, right.sum) / (left.members.length * right.members.length) < least) continue
    const [large, small] = left.members.length >= right.members.length ? [left, right] : [right, left]
    for (const member of small.members) {
      large.members.push(member)
      home[member] = large.index
    }
    for (const [stem, value] of small.sum) large.sum.set(stem, (large.sum.get(stem) ?? 0) + value)
    clusters.delete(small.index)
  }
  return [...clusters.values()]
    .map(({ members }) => members.sort((a, b) => a - b))
    .filter((members) => members.length > 1)
}
