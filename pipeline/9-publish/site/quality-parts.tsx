import type { RuleMeasure } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { grouped, plural } from '../../text/plural.ts'
import { recordHref, type View } from './view.ts'
import { Wide } from './wide.tsx'
import { typeName, unhyphened } from './words.ts'

const MOST = 300

/** What people decided about records, and what became of each decision. */
export function Decisions({ view }: { view: View }) {
  const decisions = view.library.base.decisions ?? []
  if (decisions.length === 0) return null
  const words = { applied: 'heeded', moved: 'heeded, found again', lost: 'its record is gone' }
  return (
    <section>
      <h2>{plural(decisions.length, 'decision')} of people</h2>
      <ul class="links">
        {decisions.slice(0, MOST).map(({ decide, on, because, state }) => (
          <li>
            <span class="type">{decide}</span>{' '}
            {on.map((id) =>
              view.library.records.has(id) ? <a href={recordHref(view, id)}>{id}</a> : <bdi>{id}</bdi>,
            )}
            <span class="detail">
              {words[state]}
              {because === null ? null : (
                <>
                  : <bdi>{because}</bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Records of an earlier build that this one does not have. */
export function Withdrawn({ view }: { view: View }) {
  const gone = view.library.base.tombstones ?? []
  if (gone.length === 0) return null
  return (
    <section>
      <h2>{plural(gone.length, 'record')} withdrawn</h2>
      <ul class="links">
        {gone.slice(0, MOST).map(({ type, text, reason }) => (
          <li>
            <span class="type">{typeName(type)}</span> <bdi>{text}</bdi>
            <span class="detail">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "9 of 10", where careful readers had read the documents. */
function measured(measure: RuleMeasure | undefined): string {
  return measure && measure.found > 0 ? `${measure.right} of ${measure.found}` : ''
}

const REVIEWS = [
  ['accepted', 'Accepted'],
  ['edited', 'Edited'],
  ['rejected', 'Rejected'],
] as const

/** How many records each rule found, how often it is right, and what people said of them. */
export function Rules({ view }: { view: View }) {
  const rules = new Map<string, BaseRecord[]>()
  for (const record of view.library.base.records) {
    const list = rules.get(record.rule)
    if (list) list.push(record)
    else rules.set(record.rule, [record])
  }
  if (rules.size === 0) return null
  const count = (list: readonly BaseRecord[], review: BaseRecord['review']) =>
    grouped(list.filter((record) => record.review === review).length)
  const isDecided = view.library.base.records.some(({ review }) => review !== 'candidate')
  return (
    <section>
      <h2>What was found by which rule</h2>
      <Wide label="Records by rule">
        <table>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Records</th>
              <th scope="col">Confidence</th>
              <th scope="col">Right where measured</th>
              {isDecided ? REVIEWS.map(([, words]) => <th scope="col">{words}</th>) : null}
            </tr>
          </thead>
          <tbody>
            {[...rules]
              .sort(([a], [b]) => byCodeUnit(a, b))
              .map(([rule, list]) => (
                <tr>
                  <th scope="row">
                    {typeName(rule.split('/')[0] ?? '')}: {unhyphened(rule.split('/')[1] ?? '')}
                  </th>
                  <td>{grouped(list.length)}</td>
                  <td>
                    {Math.round(
                      (100 * list.reduce((sum, { confidence }) => sum + confidence, 0)) / list.length,
                    )}{' '}
                    %
                  </td>
                  <td>{measured(view.library.base.rules?.[rule])}</td>
                  {isDecided ? REVIEWS.map(([review]) => <td>{count(list, review)}</td>) : null}
                </tr>
              ))}
          </tbody>
        </table>
      </Wide>
    </section>
  )
}
