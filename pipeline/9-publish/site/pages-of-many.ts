import type { Message } from '../../model/message.ts'
import { aboutPage } from './about-page.tsx'
import { draftPage } from './draft-page.tsx'
import { eventPage } from './event-page.tsx'
import { gapsPage } from './gaps-page.tsx'
import { homePage } from './home-page.tsx'
import { indexPages } from './index-pages.tsx'
import { ledgerPage } from './ledger-page.tsx'
import type { Library } from './library.ts'
import { myListPage } from './my-list-page.tsx'
import { overviewPage } from './overview-page.tsx'
import { pagesOfLists } from './pages-of-lists.ts'
import { qualityPage } from './quality-page.tsx'
import { recurrencesPage } from './recurrences-page.tsx'
import type { Page } from './shell.tsx'
import { threadsPage } from './threads-page.tsx'

/** All pages but those of one record or document, in the order in which they are made. */
export function* pagesOfMany(shelves: Library, messages: readonly Message[]): Iterable<Page> {
  yield homePage
  yield* indexPages
  yield overviewPage
  yield ledgerPage
  yield recurrencesPage
  yield threadsPage
  yield gapsPage
  yield qualityPage(messages)
  yield aboutPage
  yield myListPage
  yield draftPage
  yield* pagesOfLists(shelves)
  for (const event of shelves.events) yield eventPage(event)
}
