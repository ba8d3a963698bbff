import type { BrokenThread } from '../../model/across.ts'
import type { BaseRecord } from '../../model/record.ts'
import { headline } from '../../text/headline.ts'
import { grouped, plural } from '../../text/plural.ts'
import type { Library } from './library.ts'
import { recurrenceHref } from './recurrence.tsx'
import type { Page } from './shell.tsx'
import { shortened } from './shortened.ts'
import { type ThreadReason, threadReason } from './thread-reason.ts'
import { recordHref, type View } from './view.ts'
import { typeName } from './words.ts'

const MOST_THREADS = 200
const MOST_BROKEN = 300
const DEEPEST = 6

/** What a thread that ends too soon is called, in the order in which they matter. */
const LACKS: Readonly<Record<BrokenThread['lacks'], string>> = {
  'follow-up': 'Commitments of which no later trace was found',
  commitment: 'Recommendations without a commitment',
  recommendation: 'Lessons without a recommendation',
  lesson: 'Findings without a lesson',
}

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

/** Records that lead on and that nothing leads to; longest threads first. */
function threadStarts(library: Library): readonly BaseRecord[] {
  const onward = (record: BaseRecord) => nextOf(library, record)
  const isStart = (record: BaseRecord) =>
    !(library.neighbours.get(record.id) ?? []).some(({ link, forth }) => link.kind === 'leads-to' && !forth)
  const length = (record: BaseRecord, depth = 0): number =>
    depth >= DEEPEST
      ? 0
      : 1 + Math.max(0, ...onward(record).map(({ record: next }) => length(next, depth + 1)))
  return [...library.records.values()]
    .filter((record) => onward(record).length > 0 && isStart(record))
    .map((record) => ({ record, steps: length(record) }))
    .filter(({ steps }) => steps > 1)
    .sort((a, b) => b.steps - a.steps)
    .map(({ record }) => record)
}

/** Where a record leads: on to others, and to what follows it up. */
function nextOf(library: Library, record: BaseRecord) {
  return (library.neighbours.get(record.id) ?? []).filter(
    ({ link, forth }) => (link.kind === 'leads-to' && forth) || (link.kind === 'follows-up' && !forth),
  )
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

function Broken({ view, words, threads }: { view: View; words: string; threads: readonly BrokenThread[] }) {
  if (threads.length === 0) return null
  return (
    <section>
      <h2>
        {words} ({grouped(threads.length)})
      </h2>
      <ul class="links">
        {threads.slice(0, MOST_BROKEN).map(({ record: id, reason }) => {
          const record = view.library.records.get(id)
          return record ? (
            <li>
              <a href={recordHref(view, id)}>
                <bdi>{shortened(headline(record).words, 200)}</bdi>
              </a>
              <span class="detail">
                <bdi>{reason}</bdi>
              </span>
            </li>
          ) : null
        })}
      </ul>
      {threads.length > MOST_BROKEN ? (
        <p class="more">and {grouped(threads.length - MOST_BROKEN)} more</p>
      ) : null}
    </section>
  )
}
