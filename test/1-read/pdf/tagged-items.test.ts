import { expect, it } from 'vitest'
import { blocksOf, above as prose } from './blocks.ts'
import type { Print } from './write-pdf.ts'

const above: readonly Print[] = prose.map((print) => ({ ...print, tags: ['P'] }))

/** Lines of a list item below each other, tagged as one. */
const item = (number: number, base: number, ...texts: readonly string[]): Print[] =>
  texts.map((text, i) => ({ at: [80, base + i * 12], text, tags: ['L', `LI ${number}`, 'LBody'] }))

it('parts the items that tags name, though what marks them is a picture and their lines stand close', async () => {
  const blocks = await blocksOf({
    prints: [
      ...above,
      ...item(
        1,
        160,
        'Count the lamps of the harbour and of the quays, and write down which of them burn all',
      ),
      ...item(
        2,
        172,
        'Ask the pilots what they saw of the buoys on the way home from the islands in the bay, and',
        'tell the council',
      ),
      ...item(3, 196, 'Mend the ropes'),
    ],
  })
  expect(blocks.slice(1)).toEqual([
    'paragraph: Count the lamps of the harbour and of the quays, and write down which of them burn all',
    'paragraph: Ask the pilots what they saw of the buoys on the way home from the islands in the bay, and tell the council',
    'paragraph: Mend the ropes',
  ])
})
