import type { BrokenThread } from '../../model/across.ts'
import { headline } from '../../text/headline.ts'
import { grouped } from '../../text/plural.ts'
import { shortened } from './shortened.ts'
import { recordHref, type View } from './view.ts'

const MOST_BROKEN = 300

/** What a thread that ends too soon is called, in the order in which they matter. */
export const LACKS: Readonly<Record<BrokenThread['lacks'], string>> = {
  'follow-up': 'Commitments of which no later trace was found',
  commitment: 'Recommendations without a commitment',
  recommendation: 'Lessons without a recommendation',
  lesson: 'Findings without a lesson',
}

/** Threads that all end too soon in one way; nothing where there are none. */
export function Broken({
  view,
  words,
  threads,
}: {
  view: View
  words: string
  threads: readonly BrokenThread[]
}) {
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
