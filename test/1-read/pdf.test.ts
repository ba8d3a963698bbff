import { describe, expect, it } from 'vitest'
import { column, filler } from './pdf/prints.ts'
import { read, readFile } from './pdf/reading.ts'
import { writePdf } from './pdf/write-pdf.ts'

describe('a PDF', () => {
  it('gives headings by size, by weight and by bookmark', async () => {
    const { lines } = await readFile({
      outline: ['Way ahead'],
      pages: [
        {
          prints: [
            { at: [60, 100], text: 'Report of the Bay', size: 24 },
            { at: [60, 200], text: 'Lessons', bold: true },
            ...filler,
            { at: [60, 400], text: 'Way ahead' },
            ...column(60, 430, ['The council meets again when the boats are back from the north.']),
          ],
        },
      ],
    })
    expect(lines).toEqual([
      'h1: Report of the Bay',
      'h2: Lessons',
      `p: ${filler.map((each) => each.text).join('~')}`,
      'h3: Way ahead',
      'p: The council meets again when the boats are back from the north.',
    ])
  })

  it('gives lists within lists, with their markers', async () => {
    const { lines } = await readFile({
      pages: [
        {
          prints: [
            ...filler,
            { at: [70, 360], text: '- Mend the nets before' },
            { at: [77, 372], text: 'the winter comes' },
            { at: [90, 384], text: '- Use tarred twine' },
            { at: [90, 396], text: '- Count the floats' },
            { at: [70, 408], text: '- Pay the crews' },
          ],
        },
      ],
    })
    expect(lines.slice(1)).toEqual([
      '-',
      '  p: Mend the nets before~the winter comes',
      '  -',
      '    p: Use tarred twine',
      '  -',
      '    p: Count the floats',
      '-',
      '  p: Pay the crews',
    ])
  })

  it('gives a drawn table with a row for each band between its rules', async () => {
    const rule = (y: number) => [60, y, 500, y + 1] as const
    const { lines } = await readFile({
      pages: [
        {
          rules: [rule(400), rule(430), rule(470), rule(510), [200, 400, 201, 511]],
          prints: [
            ...filler,
            { at: [65, 420], text: 'Time', bold: true },
            { at: [210, 420], text: 'Session', bold: true },
            { at: [65, 450], text: '0900' },
            { at: [210, 450], text: 'Opening of the second' },
            { at: [210, 462], text: 'day' },
            { at: [65, 490], text: '1030' },
            { at: [210, 490], text: 'Break' },
          ],
        },
      ],
    })
    expect(lines.slice(1)).toEqual([
      'row: *Time* | *Session*',
      'row: 0900 | Opening of the second~day',
      'row: 1030 | Break',
    ])
  })

  it('marks running heads and page numbers and keeps them', async () => {
    const page = (number: number) => ({
      prints: [
        { at: [60, 40], text: 'Bay Council Report' },
        ...filler,
        { at: [300, 770], text: String(number) },
      ] as const,
    })
    const { lines, reading } = await readFile({ pages: [page(1), page(2), page(3)] })
    expect(lines.filter((line) => !line.startsWith('p:'))).toEqual(
      [1, 2, 3].flatMap((number) => ['top: Bay Council Report', `bottom: ${number}`]),
    )
    expect(reading?.tree.children).toHaveLength(9)
  })

  it('says where each block stands: page, printed label, box', async () => {
    const { reading } = await readFile({
      romanPages: 1,
      title: 'Bay',
      date: 'D:20240131120000Z',
      pages: [{ prints: filler }, { prints: filler }],
    })
    const [first, second] = reading?.tree.children ?? []
    expect(first?.data?.place?.page).toEqual({ index: 0, label: 'i' })
    expect(second?.data?.place?.page).toEqual({ index: 1, label: '1' })
    const [left, top, right, bottom] = first?.data?.place?.box ?? []
    expect([left, first?.data?.size]).toEqual([60, 10])
    expect(top).toBeLessThan(300)
    expect(bottom).toBeGreaterThan(324)
    expect(right).toBeGreaterThan(350)
    expect(reading?.hints).toEqual({ title: 'Bay', date: '2024-01-31' })
    expect([reading?.pages, reading?.reader]).toEqual([2, 'pdfium'])
  })

  it('gives links over their words, and only those that lead to a page or a mailbox', async () => {
    const { lines } = await readFile({
      pages: [
        {
          prints: [{ at: [60, 100], text: 'See the notes here' }],
          links: [
            { box: [60, 90, 78, 104], url: 'https://example.org/a' },
            { box: [120, 90, 160, 104], url: 'javascript:alert(1)' },
          ],
        },
      ],
    })
    expect(lines).toEqual(['p: See<https://example.org/a> the notes here'])
  })

  it('without text on a page is named in a message', async () => {
    const { messages } = await readFile({
      pages: [{ prints: filler }, { prints: [], image: true }, { prints: [], image: true }],
    })
    expect(messages.map(({ rule, reason }) => [rule, reason.includes('(2-3)')])).toEqual([
      ['no-text-on-page', true],
    ])
  })

  it('under a password is an empty tree and a message', async () => {
    const { messages, reading } = await readFile({ encrypted: true, pages: [{ prints: filler }] })
    expect(messages.map(({ severity, rule }) => [severity, rule])).toEqual([['error', 'encrypted']])
    expect(reading?.tree.children).toEqual([])
  })

  it('that was cut off gives the pages that are left', async () => {
    const whole = writePdf({ pages: [{ prints: filler }, { prints: filler }, { prints: filler }] })
    const text = new TextDecoder('latin1').decode(whole)
    const { messages, lines } = await read(whole.slice(0, text.lastIndexOf('/Type/Page/') + 20))
    expect(messages.map(({ rule }) => rule)).toEqual(['cut-off'])
    expect(lines).toHaveLength(2)
  })

  it.each([
    ['nothing', ''],
    ['no objects', '%PDF-1.7\nnothing more'],
    [
      'a page tree that bites its tail',
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj trailer<</Root 1 0 R>>',
    ],
  ])('with %s inside is a message', async (_, text) => {
    const { messages, lines } = await read(new TextEncoder().encode(text))
    expect(lines).toEqual([])
    expect(messages.length).toBeGreaterThan(0)
  })

  it('reads the same twice', async () => {
    const file = { pages: [{ prints: filler }, { prints: filler }] }
    const [one, two] = [await readFile(file), await readFile(file)]
    expect(JSON.stringify(one.reading)).toBe(JSON.stringify(two.reading))
  })
})
