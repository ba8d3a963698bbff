/** How well a grouping agrees with another, by the pairs that each puts together. */
export function pairwise(found: readonly (readonly string[])[], gold: readonly (readonly string[])[]) {
  const [a, b] = [pairsOf(found), pairsOf(gold)]
  const shared = [...a].filter((pair) => b.has(pair)).length
  const precision = shared / Math.max(1, a.size)
  const recall = shared / Math.max(1, b.size)
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    wrong: [...a].filter((pair) => !b.has(pair)),
    missed: [...b].filter((pair) => !a.has(pair)),
  }
}

function pairsOf(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const group of groups) {
    const members = [...new Set(group)].sort()
    for (const [at, a] of members.entries()) for (const b of members.slice(at + 1)) pairs.add(`${a} + ${b}`)
  }
  return pairs
}
