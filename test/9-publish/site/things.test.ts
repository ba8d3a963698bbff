import { expect, test } from 'vitest'
import { organisationFinder, type Thing } from '../../../pipeline/9-publish/site/things.ts'
import type { BaseRecord } from '../../../pipeline/model/record.ts'

const institute = {
  id: 'organisation/report/harbour-institute',
  type: 'organisation',
  name: 'Harbour Institute',
  acronym: 'HIN',
} as unknown as BaseRecord
const thing: Thing = {
  key: 'harbour-institute',
  name: 'Harbour Institute',
  records: [institute],
  known: null,
}
const found = organisationFinder([thing])

test.each([
  ['Harbour Institute', thing],
  ['HIN', thing],
  ['Harbour Institute (HIN)', thing],
  ['organisation/report/harbour-institute', thing],
  ['Harbour Institute of Trade', undefined],
  ['Lamp Office (HIN)', undefined],
])('a body that a record names "%s" is found, or none', (named, expected) => {
  expect(found(named)).toBe(expected)
})
