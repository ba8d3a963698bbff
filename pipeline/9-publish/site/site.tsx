import type { Similar, TieredBase } from '../../model/base.ts'
import type { Message } from '../../model/message.ts'
import type { OutFile } from '../../model/out-file.ts'
import type { BaseRecord } from '../../model/record.ts'
import { companions } from '../companions/companions.ts'
import { pathsOfTwins, twinsOf } from '../companions/twins.ts'
import type { Piece } from '../piece.ts'
import { citationsScript } from './citations-script.ts'
import { documentPage } from './document-page.tsx'
import { type DocumentSeen, documentSeen, libraryOfDocument, printOfDocument } from './document-seen.ts'
import { icon } from './icon.ts'
import { type Library, library } from './library.ts'
import { pagesOfMany } from './pages-of-many.ts'
import { type RecordSeen, seenOf } from './record-seen.ts'
import { type Page, pageInShell, printOfPage } from './shell.tsx'

/** What the reader's browser runs and how pages look: one classic script and one style sheet, as text. */
export interface SiteAssets {
  readonly script: string
  readonly style: string
}

/** The pages of the site and the twins of those of records. Each is made when it is asked for: a large base never holds them all. */
export interface SitePieces {
  /** Pages that take in many records, and what belongs to them. Go through them once. */
  readonly ofMany: Iterable<Piece>
  /** Records that have a page of their own (record-piece.ts), those of a document one after the other. */
  readonly records: readonly BaseRecord[]
  /** All that the page of such a record is made of; which records are similar may be known later than all else. */
  readonly seenOf: (record: BaseRecord, similar: Similar) => RecordSeen
}

/**
 * The static site, which opens by double-click and from any sub-path of a server. `copied` holds the ids of the documents
 * whose files the site carries.
 */
export function sitePieces(
  base: TieredBase,
  messages: readonly Message[],
  copied: ReadonlySet<string>,
  baseUrl: string | null,
): SitePieces {
  const shelves = library(base, copied, baseUrl)
  // An event that another record stands for is a record like any other.
  const events = new Set(shelves.events)
  return {
    ofMany: ofMany(shelves, messages),
    records: recordsByDocument(shelves).filter((record) => !events.has(record)),
    seenOf: (record, similar) => seenOf(record, shelves, similar),
  }
}

/** Each once, at its own document. */
function recordsByDocument({ ofDocument }: Library): readonly BaseRecord[] {
  return [...ofDocument].flatMap(([document, records]) =>
    records.filter((record) => record.document === document),
  )
}

/** What pages load, but the index, and what stands beside them for programs. */
export function* besidePages(
  base: TieredBase,
  assets: SiteAssets,
  baseUrl: string | null,
): Generator<OutFile> {
  yield { path: 'site/assets/page.js', content: assets.script }
  yield { path: 'site/assets/style.css', content: assets.style }
  yield { path: 'site/assets/icon.svg', content: icon }
  yield { path: 'site/assets/citations.js', content: citationsScript(base.docs) }
  yield* companions(base, baseUrl)
}

function* ofMany(shelves: Library, messages: readonly Message[]): Generator<Piece> {
  for (const page of pagesOfMany(shelves, messages)) yield pieceOf(page, shelves)
  for (const doc of shelves.base.docs) yield documentPiece(documentSeen(doc, shelves))
  for (const event of shelves.events) {
    const entry = shelves.docs.get(event.document)?.entry
    yield { paths: pathsOfTwins(event, entry), make: () => twinsOf(event, entry) }
  }
}

function pieceOf(page: Page, shelves: Library): Piece {
  return {
    paths: [`site/${page.path}`],
    ...(page.told ? { print: () => printOfPage(shelves, page) } : {}),
    make: () => [pageInShell(shelves, page)],
  }
}

function documentPiece(seen: DocumentSeen): Piece {
  const page = documentPage(seen.doc)
  return {
    paths: [`site/${page.path}`],
    print: () => printOfDocument(seen),
    make: () => [pageInShell(libraryOfDocument(seen), page)],
  }
}

/** The index as a script; an empty one where there is no index, so that the page can say so. */
export function searchScript(index: readonly OutFile[]): OutFile {
  const content = index.find(isSearchScript)?.content ?? ''
  return { path: 'site/assets/search.js', content }
}

/** Whether a file of the index is the script that pages search with. */
export function isSearchScript({ path }: OutFile): boolean {
  return path.endsWith('search.js')
}
