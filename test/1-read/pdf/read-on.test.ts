import { expect, it } from 'vitest'
import { blocksOf, cell } from './blocks.ts'

/** A column of text of which each line is as wide as the last. */
const left = (last: string) =>
  cell(
    60,
    200,
    'The pilots of the bay met at the northern quay',
    'and heard what the keepers of the lamps knew of',
    'the oil that is burnt in winter by order of the',
    'watch, and of the nets that were lent to all the',
    last,
  )

const right = (first: string, from = 320) => [
  ...cell(from, 200, first),
  ...cell(
    320,
    212,
    'who had asked for them before the ice came to',
    'the bay and to the islands of the upper valley',
    'where the schools were closed for the second',
    'winter. Nobody knew who pays.',
  ),
  ...cell(320, 270, 'The council', 'thanked the keepers of the lamps and the pilots'),
]

it('reads on in the next column at a name for which the line had no room', async () => {
  const blocks = await blocksOf({
    prints: [
      ...left('boats of the bay by the old and the new office'),
      ...right('Harbour Board of the islands and those'),
    ],
  })
  expect(blocks[0]).toMatch(/the new office Harbour Board of the islands/)
})

it.each([
  ['where the line had room', 'boats of the bay', 320],
  ['where a sentence ends', 'boats of the bay by the old and new offices.', 320],
  ['where the next line is set in', 'boats of the bay by the old and the new office', 332],
  ['where few words fill the line', 'harbour-authorities-northern pilots-of-the-islands-all', 320],
])('starts a paragraph in the next column %s', async (_, last, from) => {
  const blocks = await blocksOf({
    prints: [...left(last), ...right('Harbour Board of the islands and those', from)],
  })
  expect(blocks[0]?.endsWith(last)).toBe(true)
})
