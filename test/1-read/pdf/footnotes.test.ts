import { describe, expect, it } from 'vitest'
import { column, filler } from './prints.ts'
import { readFile } from './reading.ts'
import type { Print } from './write-pdf.ts'

describe('footnotes', () => {
  const foot = (base: number, texts: readonly string[]): Print[] =>
    column(60, base, texts, 10).map((print) => ({ ...print, size: 8 }))

  it('are told apart from the text and come after it, each by itself', async () => {
    const { lines } = await readFile({
      pages: [
        {
          prints: [
            ...filler,
            ...foot(700, [
              '1 Harbour office, report of the second year, volume two, on boats',
              'and on the nets that were lost.',
              '2 Letter of the upper valley to the council.',
            ]),
          ],
        },
      ],
    })
    expect(lines.filter((line) => line.startsWith('note'))).toEqual([
      'note: 1 Harbour office, report of the second year, volume two, on boats~and on the nets that were lost.',
      'note: 2 Letter of the upper valley to the council.',
    ])
    expect(lines[0]).toMatch(/^p: The council/u)
  })

  it.each([
    ['below a heading', [{ at: [60, 680] as const, text: 'Sources', bold: true }]],
    ['above text of the usual size', column(60, 730, ['The council will meet again in the spring.'])],
  ])('are not seen %s', async (_, more: readonly Print[]) => {
    const { lines } = await readFile({
      pages: [
        { prints: [...filler, ...more, ...foot(700, ['1 Harbour office, report of the second year.'])] },
      ],
    })
    expect(lines.filter((line) => line.startsWith('note'))).toEqual([])
  })
})
