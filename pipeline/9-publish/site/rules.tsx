import type { RuleMeasure } from '../../model/knowledge.ts'
import type { BaseRecord } from '../../model/record.ts'
import { byCodeUnit } from '../../text/fold.ts'
import { grouped } from '../../text/plural.ts'
import type { View } from './view.ts'
import { Wide } from './wide.tsx'
import { typeName, unhyphened } from './words.ts'

const REVIEWS = [
  ['accepted', 'Accepted'],
  ['edited', 'Edited'],
  ['rejected', 'Rejected'],
] as const

/** "9 of 10", where careful readers had read the documents. */
function measured(measure: RuleMeasure | undefined): string {
  return measure && measure.found > 0 ? `${measure.right} of ${measure.found}` : ''
}

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
