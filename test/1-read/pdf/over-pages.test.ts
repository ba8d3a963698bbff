import { describe, expect, it } from 'vitest'
import { column, filler } from './prints.ts'
import { readFile } from './reading.ts'

const box = [110, 390, 300, 406] as const

describe('what lies over a page', () => {
  it.each([
    ['a field for text', '/Widget/FT/Tx/T(a)/V(Ann Roe)', 'p: Keeper: Ann Roe'],
    ['a list to choose from', '/Widget/FT/Ch/Ff 131072/T(a)/Opt[(Quay)(Mole)]/V(Mole)', 'p: Keeper: Mole'],
    ['text typed without a form', '/FreeText/IT/FreeTextTypeWriter/Contents(Ann Roe)', 'p: Keeper: Ann Roe'],
  ])('belongs to the text where it is %s', async (_, says, line) => {
    const { lines, messages } = await readFile({
      pages: [
        {
          prints: [...filler, ...column(60, 402, ['Keeper:', 'The end of it all.'], 40)],
          over: [{ box, says }],
        },
      ],
    })
    expect(lines).toEqual([expect.stringMatching(/^p: The council/u), line, 'p: The end of it all.'])
    expect(messages).toEqual([])
  })

  it('is set in lines where the field has several', async () => {
    const says =
      '/Widget/FT/Tx/Ff 4096/T(a)/DA(/F1 10 Tf)/V(Lamps need oil before the fog comes in, and the pilots need lamps.)'
    const { lines } = await readFile({
      pages: [{ prints: filler, over: [{ box: [60, 390, 260, 450], says }] }],
    })
    expect(lines.at(-1)).toBe('p: Lamps need oil before the fog comes in, and~the pilots need lamps.')
  })

  it.each([
    ['a password', '/Widget/FT/Tx/Ff 8192/T(a)/V(secret)'],
    ['an empty field', '/Widget/FT/Tx/T(a)/V()'],
    ['a hidden field', '/Widget/FT/Tx/F 2/T(a)/V(secret)'],
    ['a button', '/Widget/FT/Btn/Ff 65536/T(a)/V(press)'],
  ])('says nothing where it is %s', async (_, says) => {
    const { lines, messages } = await readFile({ pages: [{ prints: filler, over: [{ box, says }] }] })
    expect(lines).toHaveLength(1)
    expect(messages).toEqual([])
  })

  it('is told and left out where it is a comment or a file', async () => {
    const { lines, messages } = await readFile({
      pages: [
        {
          prints: filler,
          over: [
            { box, says: '/Text/Contents(Is that so?)' },
            { box, says: '/Highlight/Contents(Ask Bob.)' },
            { box, says: '/Square' },
            { box, says: '/FileAttachment/FS<</Type/Filespec/F(nets.docx)>>' },
          ],
        },
      ],
      files: ['oil.xlsx'],
    })
    expect(lines).toHaveLength(1)
    expect(messages.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([
      'comment: Unexpected comments of reviewers, expected a final version; they were left out (2)',
      'files-inside: Unexpected files inside the PDF (`oil.xlsx`, `nets.docx`), expected pages alone; they were left out, save them beside it',
    ])
  })
})
