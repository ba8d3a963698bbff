import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  containment,
  numberedContainment,
  numberedShingles,
  shinglesOf,
} from '../../pipeline/6-resolve/recurrences/shingles.ts'
import { shareAtLeast, sharedStems, unitLength } from '../../pipeline/6-resolve/recurrences/vectors.ts'

const bag = fc.array(fc.constantFrom('train', 'local', 'police', 'early', 'vet', 'pay'), { maxLength: 12 })

test('shingles as numbers are contained in each other as shingles of words are', () => {
  fc.assert(
    fc.property(bag, bag, (a, b) => {
      const [x, y] = numberedShingles([a, b])
      expect(numberedContainment(x as Float64Array, y as Float64Array)).toBe(
        containment(shinglesOf(a), shinglesOf(b)),
      )
    }),
  )
})

test('bags that share so many stems are told without listing them', () => {
  fc.assert(
    fc.property(bag, bag, fc.integer({ min: 0, max: 5 }), (a, b, least) => {
      const [x, y] = [unitLength(a, () => 1), unitLength(b, () => 1)]
      expect(shareAtLeast(x, y, least)).toBe(sharedStems(x, y).length >= least)
    }),
  )
})
