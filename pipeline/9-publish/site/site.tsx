import type { IndexedBase, OutFile } from '../../model/base.ts'
import type { Message } from '../../model/message.ts'
import { companions } from '../companions/companions.ts'
import { aboutPage } from './about-page.tsx'
import { citationsScript } from './citations-script.ts'
import { documentPage } from './document-page.tsx'
import { draftPage } from './draft-page.tsx'
import { eventPage } from './event-page.tsx'
import { gapsPage } from './gaps-page.tsx'
import { homePage } from './home-page.tsx'
import { icon } from './icon.ts'
import { indexPages } from './index-pages.tsx'
import { ledgerPage } from './ledger-page.tsx'
import { type Library, library } from './library.ts'
import { listPages } from './list-pages.tsx'
import { myListPage } from './my-list-page.tsx'
import { overviewPage } from './overview-page.tsx'
import { qualityPage } from './quality-page.tsx'
import { recordLists } from './record-lists.tsx'
import { recordPage } from './record-page.tsx'
import { recurrencesPage } from './recurrences-page.tsx'
import { type Page, pageInShell } from './shell.tsx'
import { type SourceOf, sourceFiles } from './source-files.ts'
import { threadsPage } from './threads-page.tsx'

/** What the reader's browser runs and how pages look: one classic script and one style sheet, as text. */
export interface SiteAssets {
  readonly script: string
  readonly style: string
}

/**
 * The static site: files under site/ that open by double-click and from any sub-path of a server. Pages are made while
 * they are taken, one after the other, so that a large base never holds them all.
 */
export function* site(
  base: IndexedBase,
  messages: readonly Message[],
  assets: SiteAssets,
  sourceOf?: SourceOf,
  baseUrl: string | null = null,
): Generator<OutFile> {
  const copied = new Set<string>()
  if (sourceOf) yield* sourceFiles(base, sourceOf, copied)
  const shelves = library(base, copied, baseUrl)
  yield { path: 'site/assets/page.js', content: assets.script }
  yield { path: 'site/assets/style.css', content: assets.style }
  yield { path: 'site/assets/icon.svg', content: icon }
  yield { path: 'site/assets/search.js', content: searchScript(base.index) }
  yield { path: 'site/assets/citations.js', content: citationsScript(base.docs) }
  for (const page of pages(shelves, messages)) yield pageInShell(shelves, page)
  yield* companions(base, baseUrl)
}

function* pages(shelves: Library, messages: readonly Message[]): Iterable<Page> {
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
  for (const list of recordLists(shelves)) yield* listPages(list)
  for (const doc of shelves.base.docs) yield documentPage(doc)
  for (const event of shelves.events) yield eventPage(event)
  // An event that another record stands for is a record like any other.
  const events = new Set(shelves.events)
  for (const record of shelves.records.values()) if (!events.has(record)) yield recordPage(record)
}

/** The index as a script; an empty one where there is no index, so that the page can say so. */
function searchScript(index: readonly OutFile[]): string | Uint8Array {
  return index.find((file) => file.path.endsWith('search.js'))?.content ?? ''
}
