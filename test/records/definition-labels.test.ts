import { expect, it } from 'vitest'
import { extract } from '../../pipeline/5-extract/extract.ts'
import { listener } from '../documents.ts'
import { programmeDoc } from './programme-doc.ts'

it('a definition behind its label is one of what its own words say, else of the short form before it', async () => {
  const lines = [
    '# Harbour words',
    '',
    'HAL opened with its concept note.',
    '',
    'Definition: Tidal lag is the time between the moon and the water of a harbour.',
    '',
    'The guild asked what a SOB may be.',
    '',
    'Definition: Whatever still swims when all lamps of the pier are out.',
  ]
  const doc = extract(await programmeDoc(lines, 'report'), listener().report)
  const terms = doc.found
    .filter(({ rule }) => rule === 'definition/label')
    .map(({ fields }) => fields['term'])
  expect(terms).toEqual(['Tidal lag', 'SOB'])
})
