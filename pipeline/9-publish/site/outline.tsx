import type { KnownDoc } from '../../model/base.ts'
import type { BaseRecord } from '../../model/record.ts'
import { least } from '../../text/extremes.ts'
import { headline } from '../../text/headline.ts'
import { blockAnchor, recordAnchor } from './anchors.ts'
import { positionIn } from './shelves.ts'
import { shortened } from './shortened.ts'
import { typeName } from './words.ts'

/** The headings of a document with, under each, the records that stand there. */
export function Outline({ doc, records }: { doc: KnownDoc; records: readonly BaseRecord[] }) {
  const headings = doc.outline
  const outermost = least(headings.map((heading) => heading.level))
  const before = headings[0]?.start ?? Number.POSITIVE_INFINITY
  return (
    <ol class="outline">
      <Entries records={between(doc, records, -1, before)} />
      {headings.map((heading, at) => (
        <li class={`level-${Math.min(heading.level - outermost + 1, 4)}`}>
          <a href={`#${blockAnchor(heading.start)}`}>
            <bdi>{shortened(heading.title, 100)}</bdi>
          </a>
          <Below
            records={between(
              doc,
              records,
              heading.start,
              headings[at + 1]?.start ?? Number.POSITIVE_INFINITY,
            )}
          />
        </li>
      ))}
    </ol>
  )
}

function between(doc: KnownDoc, records: readonly BaseRecord[], start: number, end: number) {
  return records.filter((record) => {
    const position = positionIn(record, doc.entry.id)
    return position >= start && position < end
  })
}

function Below({ records }: { records: readonly BaseRecord[] }) {
  return records.length === 0 ? null : (
    <ol>
      <Entries records={records} />
    </ol>
  )
}

function Entries({ records }: { records: readonly BaseRecord[] }) {
  return (
    <>
      {records.map((record) => (
        <li class="entry" data-type={record.type}>
          <a href={`#${encodeURIComponent(recordAnchor(record.id))}`}>
            <span class="type">{typeName(record.type)}</span>{' '}
            <bdi>{shortened(headline(record).words, 70)}</bdi>
          </a>
        </li>
      ))}
    </>
  )
}
