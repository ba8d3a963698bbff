import type { BaseRecord } from '../../model/record.ts'
import { safePath } from '../../text/paths.ts'
import { listHead } from './head-tags.tsx'
import type { Library } from './library.ts'
import { ListBody, type ListHeading, type RecordList, type Way } from './list-body.tsx'
import { periodOf, yearsOf } from './list-times.ts'
import { type Children, markup } from './markup.ts'
import { type ListPart, partsOfList } from './parts-of-list.ts'
import { printOfCard } from './record-cards.ts'
import type { Page } from './shell.tsx'
import type { View } from './view.ts'

/** A page of a list, and the record that stands first on it. */
export interface ListPage extends Page {
  readonly first: BaseRecord | undefined
}

/** The pages of a list, linked to each other: it goes on in further pages where it is long. */
export function listPages(list: RecordList, library: Library): readonly ListPage[] {
  const { kind, title, search } = list
  const parts = partsOfList(list.records)
  const ways = parts.map((part) => ({ path: pathOf(list, part), words: periodOf(part.records, library) }))
  return parts.map(({ records }, at) => {
    const { path, words } = ways[at] as Way
    const isFirst = at === 0
    const heading: ListHeading = {
      list: { path: list.path, kind, title, ...(search ? { search } : {}) },
      isFirst,
      all: isFirst ? list.records.length : null,
      here: records.length,
      period: words,
      newer: ways[at - 1] ?? null,
      older: ways[at + 1] ?? null,
      years: isFirst && parts.length > 2 ? yearsOf(parts, ways, library) : [],
    }
    const about = (view: View) => (isFirst && list.about ? list.about(view) : null)
    return {
      first: records[0],
      path,
      title: `${title}${isFirst ? '' : `, ${words}`} · ${kind}`,
      head: (view) => headOf(list, view),
      body: (view) => <ListBody view={view} heading={heading} about={about(view)} records={records} />,
      told: (view) => {
        const said = about(view)
        return [heading, said && markup(said), records.map((record) => printOfCard(record, library))]
      },
    }
  })
}

function headOf({ search, title }: RecordList, view: View): Children {
  const [filter, value = ''] = search ?? []
  if (filter !== 'theme' && filter !== 'country') return null
  return listHead(filter === 'theme' ? 'themes' : 'countries', value, title, view)
}

/** No safe name has a tilde in it. */
function pathOf({ path }: RecordList, { from }: ListPart): string {
  if (from === null) return path
  const piece = from.piece === 1 ? '' : `~${from.piece}`
  return path.replace(/\.html$/u, `~${safePath(from.document)}${piece}.html`)
}
