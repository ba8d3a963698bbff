import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { judge, judgedQueries } from '../../bench/judged.ts'
import { indexedRows } from '../../pipeline/8-index/indexed-rows.ts'
import { searchParts } from '../../pipeline/8-index/search-parts.ts'
import { openIndex } from '../../pipeline/query/open-index.ts'
import { slug } from '../../pipeline/text/slug.ts'
import { built, corpusFolder, shared, sourcesIn } from '../built.ts'

const path = fileURLToPath(new URL('../gold/queries.json', import.meta.url))

/** Mean nDCG@10 that was reached, less a little: other rooms may name a record anew. */
const bases = [
  ['corpus', corpusFolder, 0.87],
  ['seeds', shared('seeds'), 0.94],
] as const

for (const [name, folder, floor] of bases) {
  if (folder === null) continue
  const queries = judgedQueries(path, name)
  // Ids as a build gives them.
  const sources = sourcesIn(folder).map((source) => ({
    ...source,
    id: slug(source.path.replace(/\.\w+$/u, ''), 90),
  }))
  const { base } = await built(sources)
  const judgements = judge(openIndex(searchParts(indexedRows(base))), queries)

  describe(`the judged queries over ${name}`, () => {
    it.each(judgements.map((one, at) => [one.query, one, queries[at]?.knownFailure ?? null] as const))(
      '%s',
      (_, { found, first }, knownFailure) => {
        const said = knownFailure === null ? 'No answer' : 'An answer, so it is no known failure any more,'
        expect(found, `${said} among ${first.join(', ')}`).toBe(knownFailure === null)
      },
    )

    it(`reach a mean nDCG@10 of ${floor}`, () => {
      const mean = judgements.reduce((sum, { ndcg }) => sum + ndcg, 0) / judgements.length
      expect(mean).toBeGreaterThanOrEqual(floor)
    })
  })
}
