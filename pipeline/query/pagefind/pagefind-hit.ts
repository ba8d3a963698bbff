import { cardWords } from '../card-words.ts'
import { nothing } from '../found.ts'
import { type Hit, hitFor } from '../hit.ts'
import type { Catalogue } from './catalogue.ts'
import type { Fragment } from './fragment.ts'
import type { Pagefind, PagefindResult } from './pagefind.ts'
import { statedIn } from './stated.ts'

/** A result as it is shown; its card is loaded for that. `stems` are marked wherever they stand. */
export async function pagefindHit(
  pagefind: Pagefind,
  catalogue: Pick<Catalogue, 'stated'>,
  result: PagefindResult,
  score: number,
  stems: Iterable<string>,
): Promise<Hit> {
  const { raw_url, url } = await result.data()
  const { card: own, names }: Fragment = JSON.parse(raw_url ?? url)
  const card = { ...own, documents: await statedIn(pagefind, catalogue, own.id) }
  const one = { card: () => card, names, wordsOf: () => cardWords(card, names) }
  const everywhere = Object.fromEntries(Array.from(stems, (stem) => [stem, EVERY_FIELD]))
  return hitFor(one, { row: 0, score, stems: everywhere }, nothing)
}

const EVERY_FIELD = { title: {}, text: {}, names: {}, context: {} }
