import { describe, expect, it } from 'vitest'
import { pdfParse } from '../../../pipeline/1-read/pdf/pdf-parse.ts'
import { filler } from './prints.ts'
import { writePdf } from './write-pdf.ts'

describe('the second engine', () => {
  it('finds the same words in the same places', async () => {
    const file = await pdfParse(writePdf({ pages: [{ prints: filler }] }), { pages: 9, characters: 9999 })
    if ('failure' in file) throw new Error(file.reason)
    const [first] = file.pages[0]?.words ?? []
    expect(file.pages[0]?.words.map((word) => word.text).join(' ')).toBe(
      filler.map((each) => each.text).join(' '),
    )
    expect([first?.left, first?.base, first?.size]).toEqual([60, 300, 10])
  })
})
