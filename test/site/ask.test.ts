import { expect, it } from 'vitest'
import { ask } from '../../site/ask.ts'
import { PAGE_LENGTH } from '../../site/state.ts'
import { baseOf, engineOf, policing, record } from '../query/base.ts'

const engine = engineOf(baseOf([...policing, record('finding/gamma/courts', 'Courts recommend patience.')]))

it.each([
  ['polise', ['recruit', 'ownership'], 'police'],
  ['courts polise', ['courts', 'recruit', 'ownership'], 'courts police'],
  ['polise courts', ['courts', 'recruit', 'ownership'], 'police courts'],
  ['courts recrui', ['courts', 'recruit'], undefined],
  ['recomm', ['courts', 'recruit'], undefined],
  ['recru', ['recruit'], undefined],
  ['police xylo', ['recruit', 'ownership'], undefined],
])('for %s typed so far it shows %j', (text, ids, corrected) => {
  const answer = ask(engine, { text, filters: {}, sort: null, shown: PAGE_LENGTH })
  expect(answer.hits.map(({ id }) => id.split('/').at(-1))).toEqual(ids)
  expect(answer.corrected).toBe(corrected)
})
