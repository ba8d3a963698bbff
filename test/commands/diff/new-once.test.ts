import { expect, test } from 'vitest'
import { compare } from '../../../pipeline/diff/compare.ts'
import type { Side } from '../../../pipeline/diff/side.ts'
import { crews, lamps, side } from './sides.ts'

test('countries, recurrences and overdue commitments are new once', () => {
  const ledger = (status: string) =>
    [
      { commitment: lamps.id, status, due: '2021', lead: 'Ministry', asOf: '2023' },
    ] as unknown as Side['ledger']
  const recurrence = (id: string, records: readonly string[]) =>
    ({
      id,
      label: id,
      wordings: records.map((one) => ({ record: one, document: 'notes' })),
    }) as unknown as Side['recurrences'][number]
  const old = side([{ ...lamps, countries: ['KE'] }, crews], {
    ledger: ledger('open'),
    recurrences: [recurrence('a', [lamps.id])],
  })
  const fresh = side([{ ...lamps, countries: ['KE', 'TZ'] }, crews], {
    ledger: ledger('overdue'),
    recurrences: [recurrence('a2', [lamps.id]), recurrence('b', [crews.id, 'x'])],
  })
  const { countries, recurrences, overdue } = compare(old, fresh)
  expect(countries).toEqual([{ country: 'TZ', records: 1, paths: ['notes.md'] }])
  expect(recurrences).toEqual([{ id: 'b', label: 'b', times: 2, paths: ['notes.md'] }])
  expect(overdue).toMatchObject([{ id: lamps.id, due: '2021', lead: 'Ministry' }])
  expect(compare(fresh, fresh)).toMatchObject({ countries: [], recurrences: [], overdue: [] })
})
