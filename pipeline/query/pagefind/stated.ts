import { fingerprint } from '../../text/fingerprint.ts'
import { remember } from '../../text/remember.ts'
import type { Catalogue } from './catalogue.ts'
import type { Pagefind, Stated } from './pagefind.ts'

/*
 * In how many documents a thing is stated lies beside the partitions, in small files of its own: a document more changes
 * that of records anywhere, and would change every partition if they had it.
 */

/** In which of so many files a record is. */
export function statedPlace(id: string, files: number): number {
  return fingerprint(id) % files
}

const loaded = new WeakMap<Pagefind, Map<number, Promise<Stated>>>()

/** In how many documents the same is stated, as far as is known here. */
export async function statedIn(
  pagefind: Pagefind,
  { stated: files }: Pick<Catalogue, 'stated'>,
  id: string,
): Promise<number> {
  if (files === 0 || !pagefind.stated) return 1
  const places = remember(loaded, pagefind, () => new Map<number, Promise<Stated>>())
  const place = statedPlace(id, files)
  const known = await remember(places, place, async () => (await pagefind.stated?.(place)) ?? {})
  return known[id] ?? 1
}
