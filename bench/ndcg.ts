/** nDCG of the first ten documents of a ranking: linear gain, log2 discount. */
export function ndcgAt10(ranking: readonly string[], grades: ReadonlyMap<string, number>): number {
  const ideal = gain([...grades.values()].sort((a, b) => b - a))
  return ideal === 0 ? 0 : gain(ranking.map((doc) => grades.get(doc) ?? 0)) / ideal
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, at) => sum + grade / Math.log2(at + 2), 0)
}
