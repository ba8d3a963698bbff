import type { VNode } from 'preact'
import type { BaseRecord } from '../../model/record.ts'
import { plural } from '../../text/plural.ts'
import { cardOf } from './record-cards.ts'
import type { View } from './view.ts'

/** A list of records to be: `path` is that of its first page. */
export interface RecordList {
  readonly path: string
  readonly kind: string
  readonly title: string
  /** The newest first. */
  readonly records: readonly BaseRecord[]
  /** What stands between the heading and the records. */
  readonly about?: (view: View) => VNode
  /** Filter and value for searching within. */
  readonly search?: readonly [filter: string, value: string]
}

/** Another page of the same list. */
export interface Way {
  readonly path: string
  readonly words: string
}

/** All that a page of a list says beside its cards. */
export interface ListHeading {
  readonly list: Omit<RecordList, 'records' | 'about'>
  readonly isFirst: boolean
  /** How many records the whole list has; of the first page alone, so that the others need not change with it. */
  readonly all: number | null
  readonly here: number
  readonly period: string
  readonly newer: Way | null
  readonly older: Way | null
  /** Where each year begins. */
  readonly years: readonly Way[]
}

interface ListBodyProps {
  readonly view: View
  readonly heading: ListHeading
  readonly about: VNode | null
  readonly records: readonly BaseRecord[]
}

/** What stands on a page of a list; it is made of these and of what cards see. */
export function ListBody({ view, heading, about, records }: ListBodyProps) {
  const { list, isFirst, newer, older, years } = heading
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
          {extent(heading)} {isFirst ? null : <a href={view.href(list.path)}>To the newest</a>}{' '}
          {list.search ? (
            <a
              class="scripted"
              href={`${view.href('index.html')}#${new URLSearchParams([[...list.search]])}`}
            >
              Search and filter these
            </a>
          ) : null}
        </p>
        {years.length === 0 ? null : (
          <nav class="years" aria-label="Years of this list">
            {years.map(({ path, words }) => (
              <a href={view.href(path)}>{words}</a>
            ))}
          </nav>
        )}
      </header>
      {about}
      <section
        class="cards"
        aria-label="Records"
        dangerouslySetInnerHTML={{
          __html: records.map((record) => cardOf(view, record)).join(''),
        }}
      />
      {newer || older ? (
        <nav class="steps" aria-label="Pages of this list">
          <Step view={view} rel="prev" words="Newer" way={newer} />
          <Step view={view} rel="next" words="Older" way={older} />
        </nav>
      ) : null}
    </>
  )
}

function Step({ view, rel, words, way }: { view: View; rel: string; words: string; way: Way | null }) {
  return way ? (
    <a class={rel} rel={rel} href={view.href(way.path)}>
      <span>{words}</span>
      <bdi>{way.words}</bdi>
    </a>
  ) : null
}

/** "4,700 records; the newest 97 here, 3 May 2014 – 12 June 2016", "97 records, 3 May 2012 – 12 June 2013". */
function extent({ all, here, period, older }: ListHeading): string {
  if (all === null) return `${plural(here, 'record')}, ${period}`
  return older ? `${plural(all, 'record')}; the newest ${here} here, ${period}` : plural(all, 'record')
}
