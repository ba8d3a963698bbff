import type { BaseRecord } from '../../model/record.ts'
import { flatText } from '../../text/flat-text.ts'
import { lately } from '../../text/lately.ts'
import { grouped, plural } from '../../text/plural.ts'
import { remember } from '../../text/remember.ts'
import { listHead } from './head-tags.tsx'
import type { Library } from './library.ts'
import { type Children, markup } from './markup.ts'
import { RecordCard } from './record-card.tsx'
import type { Page } from './shell.tsx'
import type { View } from './view.ts'

/** Cards that one page holds; a longer list goes on in further pages. */
const PAGE_LENGTH = 100

/** A list of records to be: `path` is that of its first page. */
export interface RecordList {
  readonly path: string
  readonly kind: string
  readonly title: string
  readonly records: readonly BaseRecord[]
  /** What stands between the heading and the records. */
  readonly about?: (view: View) => Children
  /** Filter and value for searching within. */
  readonly search?: readonly [filter: string, value: string]
}

/** A page of a list, and the record that stands first on it. */
export interface ListPage extends Page {
  readonly first: BaseRecord | undefined
}

/** The pages of a list, linked to each other. */
export function listPages(list: RecordList): readonly ListPage[] {
  const count = Math.max(1, Math.ceil(list.records.length / PAGE_LENGTH))
  return Array.from({ length: count }, (_, at) => ({
    first: list.records[at * PAGE_LENGTH],
    path: pathOf(list, at),
    title: `${list.title}${at === 0 ? '' : `, page ${at + 1}`} · ${list.kind}`,
    head: (view: View) => headOf(list, view),
    body: (view: View) => <ListBody view={view} list={list} at={at} count={count} />,
  }))
}

function headOf({ search, title }: RecordList, view: View): Children {
  const [filter, value = ''] = search ?? []
  if (filter !== 'theme' && filter !== 'country') return null
  return listHead(filter === 'theme' ? 'themes' : 'countries', value, title, view)
}

function pathOf(list: RecordList, at: number): string {
  return at === 0 ? list.path : list.path.replace(/\.html$/u, `_${at + 1}.html`)
}

function ListBody({ view, list, at, count }: { view: View; list: RecordList; at: number; count: number }) {
  return (
    <>
      <header>
        <p class="kind">
          <span class="type">{list.kind}</span>
        </p>
        <h1 class="named">
          <bdi>{list.title}</bdi>
        </h1>
        <p class="counts">
          {plural(list.records.length, 'record')}
          {count === 1 ? null : `, page ${at + 1} of ${grouped(count)}`}{' '}
          {list.search ? (
            <a
              class="scripted"
              href={`${view.href('index.html')}#${new URLSearchParams([[...list.search]])}`}
            >
              Search and filter these
            </a>
          ) : null}
        </p>
      </header>
      {at === 0 ? list.about?.(view) : null}
      <section
        class="cards"
        aria-label="Records"
        dangerouslySetInnerHTML={{
          __html: list.records
            .slice(at * PAGE_LENGTH, (at + 1) * PAGE_LENGTH)
            .map((record) => cardOf(view, record))
            .join(''),
        }}
      />
      {count === 1 ? null : (
        <nav class="steps" aria-label="Pages of this list">
          {at > 0 ? (
            <a class="prev" rel="prev" href={view.href(pathOf(list, at - 1))}>
              <span>Page {at}</span>
            </a>
          ) : null}
          {at + 1 < count ? (
            <a class="next" rel="next" href={view.href(pathOf(list, at + 1))}>
              <span>Page {at + 2}</span>
            </a>
          ) : null}
        </nav>
      )}
    </>
  )
}

/** So many cards are kept, of a kilobyte each: those that were asked for last. */
const MOST_KEPT = 25_000

/** A record is listed by its type, its themes, its countries: its card is made once for all lists, which lie equally deep. */
function cardOf(view: View, record: BaseRecord): string {
  const made = remember(cards, view.library, () => lately<string, string>(MOST_KEPT))
  return remember(made, `${view.href('')} ${record.id}`, () =>
    flatText(markup(<RecordCard view={view} record={record} level={2} />)),
  )
}

const cards = new WeakMap<Library, ReturnType<typeof lately<string, string>>>()
