import { expect, test } from 'vitest'
import { themesUsed } from '../../pipeline/6-resolve/themes-used.ts'
import type { Taxonomy } from '../../pipeline/model/knowledge.ts'
import type { BaseRecord } from '../../pipeline/model/record.ts'

const taxonomy = (label: string, concepts: Readonly<Record<string, string>>) =>
  ({
    id: label,
    label,
    concepts: Object.entries(concepts).map(([id, label]) => ({ id, label })),
  }) as unknown as Taxonomy
const taxonomies = [
  taxonomy('Harbours', { ropes: 'ropes and knots', lamps: 'lamps', bells: 'bells' }),
  taxonomy('Ships', { rigging: 'Ropes and knots', sails: 'sails' }),
]

test.each([
  [['ropes'], { ropes: 'ropes and knots' }],
  [['rigging', 'lamps'], { lamps: 'lamps', rigging: 'Ropes and knots' }],
  [
    ['ropes', 'rigging', 'sails'],
    { rigging: 'Ropes and knots (Ships)', ropes: 'ropes and knots (Harbours)', sails: 'sails' },
  ],
])('the themes %j are called what tells them apart', (themes, labels) => {
  const found = themesUsed(taxonomies, [{ themes } as unknown as BaseRecord])
  expect(Object.fromEntries(found.map(({ id, label }) => [id, label]))).toEqual(labels)
  expect(found.map(({ id }) => id)).toEqual(Object.keys(labels))
})
