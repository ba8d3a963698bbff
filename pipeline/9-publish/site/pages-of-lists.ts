import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { remember } from '../../text/remember.ts'
import type { Library } from './library.ts'
import { type ListPage, listPages } from './list-pages.tsx'
import { newestFirst, recordLists } from './record-lists.tsx'

/**
 * The pages of all lists. Those that begin at the same time come one after the other, whatever their list: they show much the
 * same records, whose cards are still kept then. List by list, a large base would make each card anew for each list.
 */
export function pagesOfLists(library: Library): readonly ListPage[] {
  const pages = recordLists(library).flatMap((list) => listPages(list, library))
  const byFirst = new Map<BaseRecord, ListPage[]>()
  for (const page of pages) if (page.first) remember(byFirst, page.first, () => []).push(page)
  const firsts = [...byFirst.keys()].sort((a, b) => byCodeUnit(a.document, b.document))
  return [
    ...pages.filter(({ first }) => !first),
    ...newestFirst(library)(firsts).flatMap((first) => byFirst.get(first) ?? []),
  ]
}
