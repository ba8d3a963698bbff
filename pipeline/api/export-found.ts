import type { AnyRecord } from '../../schemas/types.ts'
import { type FormatName, formats } from '../formats/all.ts'
import type { Bibliography } from '../formats/cited.ts'
import type { ReadingList } from '../list/reading-list.ts'
import { allFound } from './all-found.ts'
import type { OpenBase } from './base.ts'
import { bibliographyOf, citedItem } from './bibliography.ts'
import type { Exported } from './exported.ts'

type Asked = Pick<OpenBase, 'search' | 'filter' | 'documents' | 'link'>

/** All documents with their passages, those that a query finds, or a reading list, in a format. Throws RangeError for an unknown format. */
export async function exportFound(
  base: Asked,
  name: FormatName,
  what: string | ReadingList = '',
): Promise<Exported> {
  const format = Object.hasOwn(formats, name) ? formats[name] : null
  if (format === null)
    throw new RangeError(`unexpected format \`${name}\`, expected one of ${Object.keys(formats).join(', ')}`)
  const { list, notes } =
    typeof what === 'string' ? await found(base, what) : { list: bibliographyOf(what, base.link), notes: [] }
  return {
    content: await format.write(list),
    extension: format.extension,
    items: list.items.length,
    passages: list.items.reduce((sum, item) => sum + item.notes.length, 0),
    notes,
  }
}

async function found(
  base: Asked,
  query: string,
): Promise<{ readonly list: Bibliography; readonly notes: readonly string[] }> {
  const all = await base.filter()
  const { ids, notes } = query === '' ? { ids: null, notes: [] } : await foundIds(base, query)
  const records = ids === null ? all : all.filter(({ id }) => ids.has(id))
  const byDocument = new Map<string, AnyRecord[]>()
  for (const record of records)
    byDocument.set(record.document, [...(byDocument.get(record.document) ?? []), record])
  const items = (await base.documents()).flatMap((document) => {
    const own = byDocument.get(document.id) ?? []
    return ids !== null && own.length === 0 ? [] : [citedItem(document, own, base.link)]
  })
  return { list: { title: query === '' ? 'All documents' : query, preface: [], items, after: [] }, notes }
}

async function foundIds(base: Asked, query: string) {
  const { hits, notes } = await allFound(base, query)
  return { ids: new Set(hits.map(({ id }) => id)), notes }
}
