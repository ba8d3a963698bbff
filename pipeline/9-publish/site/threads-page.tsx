import type { BaseRecord } from '../../model/record.ts'
import { headline } from '../../text/headline.ts'
import { grouped, plural } from '../../text/plural.ts'
import { Broken, LACKS } from './broken-threads.tsx'
import { recurrenceHref } from './recurrence.tsx'
import type { Page } from './shell.tsx'
import { shortened } from './shortened.ts'
import { type ThreadReason, threadReason } from './thread-reason.ts'
import { DEEPEST, nextOf, threadStarts } from './thread-starts.ts'
import { recordHref, type View } from './view.ts'
import { typeName } from './words.ts'

const MOST_THREADS = 200

/** From what was found to what came of it, and where that breaks off. */
export const threadsPage: Page = {
  path: 'threads.html',
  title: 'Threads',
  body: (view) => {
    const starts = threadStarts(view.library)
    const broken = view.library.base.brokenThreads ?? []
    return (
      <>
        <header>
          <h1 class="named">Threads</h1>
          <p class="counts">
            {starts.length === 0
              ? 'No record leads on to another.'
              : `${plural(starts.length, 'thread')} from what was found to what came of it. Each step is a likeness of words, shown with what it rests on.`}
          </p>
        </header>
        {starts.slice(0, MOST_THREADS).map((start) => (
          <ol class="thread">
            <Step view={view} record={start} why={null} depth={0} seen={[]} />
          </ol>
        ))}
        {starts.length > MOST_THREADS ? (
          <p class="more">and {grouped(starts.length - MOST_THREADS)} more in data/links.ndjson</p>
        ) : null}
        {Object.entries(LACKS).map(([lacks, words]) => (
          <Broken view={view} words={words} threads={broken.filter((thread) => thread.lacks === lacks)} />
        ))}
      </>
    )
  },
}

function Step(props: {
  view: View
  record: BaseRecord
  why: ThreadReason | null
  depth: number
  seen: readonly string[]
}) {
  const { view, record, why, depth, seen } = props
  const next = depth >= DEEPEST ? [] : nextOf(view.library, record)
  const after = next.filter(({ record: other }) => !seen.includes(other.id))
  return (
    <li>
      <p>
        <span class="type">{typeName(record.type)}</span>{' '}
        <a href={recordHref(view, record.id)}>
          <bdi>{shortened(headline(record).words, 240)}</bdi>
        </a>
        {why === null ? null : <Why view={view} why={why} />}
      </p>
      {after.length === 0 ? null : (
        <ol>
          {after.map(({ record: other, link }) => (
            <Step
              view={view}
              record={other}
              why={threadReason(view.library, link, other)}
              depth={depth + 1}
              seen={[...seen, record.id]}
            />
          ))}
        </ol>
      )}
    </li>
  )
}

function Why({ view, why: { words, recurrence } }: { view: View; why: ThreadReason }) {
  return (
    <span class="detail">
      <bdi>{shortened(words, 160)}</bdi>
      {recurrence ? (
        <>
          {' '}
          <a href={recurrenceHref(view, recurrence)}>
            <bdi>{shortened(recurrence.label, 120)}</bdi>
          </a>
        </>
      ) : null}
    </span>
  )
}
