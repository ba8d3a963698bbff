/** The rankings to compare with: BM25 over one list of words a document; k1 and b as Lucene and Anserini set them. */
export function plainBm25(
  docs: readonly (readonly string[])[],
  k1 = 0.9,
  b = 0.4,
): (query: readonly string[]) => readonly number[] {
  const postings = new Map<string, [doc: number, times: number][]>()
  docs.forEach((words, doc) => {
    const times = new Map<string, number>()
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
    for (const [word, count] of times) {
      const list = postings.get(word) ?? []
      list.push([doc, count])
      postings.set(word, list)
    }
  })
  const mean = docs.reduce((sum, words) => sum + words.length, 0) / docs.length
  return (query) => {
    const scores = new Map<number, number>()
    for (const word of query) {
      const list = postings.get(word) ?? []
      const rarity = Math.log(1 + (docs.length - list.length + 0.5) / (list.length + 0.5))
      for (const [doc, times] of list) {
        const length = docs[doc]?.length ?? 0
        const score = (rarity * times) / (times + k1 * (1 - b + (b * length) / mean))
        scores.set(doc, (scores.get(doc) ?? 0) + score)
      }
    }
    return [...scores].sort(([docA, a], [docB, b]) => b - a || docA - docB).map(([doc]) => doc)
  }
}
