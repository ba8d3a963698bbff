import { expect, it } from 'vitest'
import { blocksOf, cell } from './blocks.ts'

it('a programme set at even distances has a line for each of its entries', async () => {
  const blocks = await blocksOf({
    prints: cell(
      60,
      100,
      '09:00 Registration and coffee in the lower hall of the old customs house, with the exhibition',
      '10:00 Opening remarks by the Head of the Joint Reform Secretariat and by the mayor of the bay',
      '11:30 Panel on what became of the promises of the last year and who kept count of them at all',
      'in the ministries',
      '13:00 Lunch',
    ),
  })
  expect(blocks[0]?.split(' / ').map((line) => line.slice(0, 5))).toEqual([
    'parag',
    '10:00',
    '11:30',
    '13:00',
  ])
})
