import { describe, expect, it } from 'vitest'
import { blocksOf } from './blocks.ts'
import type { Print } from './write-pdf.ts'

const printed = (tagged: boolean): Print[] =>
  [
    'The council of the bay met for the second time and heard the reports of the members who had',
    'travelled from the islands and from the upper valley to speak about the water and the roads,',
    'about the lamps of the outer quay, and about the pilots who keep watch there at night',
  ].map((text, i) => ({ at: [60, 690 + i * 12], text, ...(tagged ? { tags: ['P'] } : {}) }))

const foot: Print = { at: [60, 726], text: 'Harbour office' }

describe('a line in the margin of a page', () => {
  it('is none of the text where the tags of the file name all but it', async () => {
    const blocks = await blocksOf({ prints: [...printed(true), foot] })
    expect(blocks.slice(-1)).toEqual(['paragraph: Harbour office'])
  })

  it('may be text where few of the lines are tagged', async () => {
    const title: Print = { at: [60, 100], text: 'Notes', tags: ['P'] }
    const blocks = await blocksOf({ prints: [title, ...printed(false), foot] })
    expect(blocks.slice(-1)[0]).toMatch(/at night Harbour office$/)
  })
})
