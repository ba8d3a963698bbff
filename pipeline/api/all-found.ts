import type { Hit } from '../query/search.ts'
import type { OpenBase } from './base.ts'

/** A search gives at most so many hits at a time. */
const PAGE = 1000

/** All that a query finds, best first, however much it is, and what there is to say about it. */
export async function allFound(
  base: Pick<OpenBase, 'search'>,
  text: string,
): Promise<{ readonly hits: readonly Hit[]; readonly notes: readonly string[] }> {
  const found: Hit[] = []
  for (let offset = 0; ; offset += PAGE) {
    const { hits, total, notes, corrected } = await base.search({ text, limit: PAGE, offset })
    found.push(...hits)
    if (offset + PAGE >= total)
      return {
        hits: found,
        notes: corrected === undefined ? notes : [`Searched for: ${corrected}`, ...notes],
      }
  }
}
