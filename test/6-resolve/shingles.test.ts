import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numbered } from '../../pipeline/6-resolve/numbered.ts'
import { comparer } from '../../pipeline/6-resolve/recurrences/comparer.ts'
import { containment, containments, shinglesOf } from '../../pipeline/6-resolve/recurrences/shingles.ts'
import { type Vector, vectorsOf, weightsOf } from '../../pipeline/6-resolve/recurrences/vectors.ts'
import { rows } from '../../pipeline/text/rows.ts'

const bag = fc.array(fc.constantFrom('train', 'local', 'police', 'early', 'vet', 'pay'), { maxLength: 12 })

/** Bags of words by number. */
function bagsOf(...lists: readonly (readonly string[])[]) {
  const { words, numberOf } = numbered()
  const bags = rows()
  for (const list of lists) bags.add(list.map(numberOf))
  return { bags, words }
}

test('shingles as numbers are contained in each other as shingles of words are', () => {
  fc.assert(
    fc.property(bag, bag, (a, b) => {
      const contained = containments(bagsOf(a, b).bags)
      const share = containment(shinglesOf(a), shinglesOf(b))
      expect(contained(0, 1)).toBe(share)
      const least = contained(1, 0, 0.8)
      expect(share < 0.8 ? least < 0.8 : least === share).toBe(true)
    }),
  )
})

test('two bags are compared by the stems that they have in common', () => {
  fc.assert(
    fc.property(bag, bag, fc.integer({ min: 0, max: 5 }), (a, b, enough) => {
      const { bags, words } = bagsOf(a, b)
      const vectors = vectorsOf(bags, weightsOf([bags.at(0), bags.at(1)], words))
      const [x, y] = [vectors[0] as Vector, vectors[1] as Vector]
      const { dot, shared, placeIn, sum } = comparer(words.length)
      const common = [...new Set(a)].filter((word) => b.includes(word))
      expect(shared(x, y, enough)).toBe(Math.min(enough, common.length))
      expect(words.filter((_, stem) => placeIn(x, stem) >= 0 && placeIn(y, stem) >= 0).sort()).toEqual(
        common.sort(),
      )
      const weightIn = (of: Vector, stem: number) => of.weights[placeIn(of, stem)] ?? 0
      const product = words.reduce((sum, _, stem) => sum + weightIn(x, stem) * weightIn(y, stem), 0)
      expect(dot(x, y)).toBeCloseTo(product, 12)
      expect(dot(x, sum([x, y]))).toBeCloseTo(dot(x, x) + product, 12)
    }),
  )
})
