import type { Nodes, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { elementOfLine } from '../../pipeline/1-read/pdf/element.ts'
import type { Word } from '../../pipeline/1-read/pdf/engine.ts'
import { flowsOf } from '../../pipeline/1-read/pdf/flows.ts'
import { isoDate } from '../../pipeline/1-read/pdf/hints.ts'
import { joinedLetters } from '../../pipeline/1-read/pdf/joined-letters.ts'
import { textOf } from '../../pipeline/1-read/pdf/lines.ts'
import { withDrawnBullets } from '../../pipeline/1-read/pdf/markers.ts'
import { linesOf } from '../../pipeline/1-read/pdf/page-lines.ts'
import { paragraphsOf } from '../../pipeline/1-read/pdf/paragraphs.ts'
import { pdfParse } from '../../pipeline/1-read/pdf/pdf-parse.ts'
import { pdf } from '../../pipeline/1-read/pdf.ts'
import { notebook } from '../../pipeline/model/message.ts'
import { type Print, type PrintedFile, writePdf } from './pdf/write-pdf.ts'

const plain = { name: 'Serif', bold: false, italic: false }

/** Words of one line, five points a letter at size 10. */
function words(text: string, left: number, base: number): Word[] {
  let at = left
  return text.split(' ').map((each) => {
    const word = {
      text: each,
      left: at,
      right: at + each.length * 5,
      top: base - 8,
      bottom: base + 2,
      base,
      size: 10,
      font: plain,
      spaced: true,
      tag: '',
    }
    at = word.right + 3
    return word
  })
}

const body = { size: 10, bold: false, pitch: (size: number) => size * 1.2 }

async function read(bytes: Uint8Array) {
  const notes = notebook()
  const source = { id: 'd', path: 'd.pdf', sha256: '', bytes }
  const reading = await pdf(source, notes.reportFor('read', 'd.pdf'))
  return { reading, messages: notes.messages, lines: reading ? outlineOf(reading.tree) : [] }
}

const readFile = (file: PrintedFile) => read(writePdf(file))

/** A tree as lines: kind, colon, text; a break shows as " / ", strong as *, a link as <url>. */
function outlineOf(tree: Root): string[] {
  return tree.children.flatMap((node) => show(node, ''))
}

function show(node: Nodes, indent: string): string[] {
  if (node.type === 'heading') return [`${indent}h${node.depth}: ${inline(node)}`]
  if (node.type === 'paragraph')
    return [`${indent}${node.data?.margin ?? node.data?.kind ?? 'p'}: ${inline(node)}`]
  if (node.type === 'table')
    return node.children.map((row) => `${indent}row: ${row.children.map(inline).join(' | ')}`)
  if (node.type === 'list') return node.children.flatMap((item) => show(item, indent))
  if (node.type === 'listItem')
    return [`${indent}${node.data?.marker}`, ...node.children.flatMap((child) => show(child, `${indent}  `))]
  return []
}

function inline(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', '~')
  if (node.type === 'break') return ' / '
  const inside = 'children' in node ? node.children.map(inline).join('') : ''
  if (node.type === 'strong') return `*${inside}*`
  return node.type === 'link' ? `${inside}<${node.url}>` : inside
}

/** Lines below each other. */
function column(left: number, base: number, texts: readonly string[], pitch = 12): Print[] {
  return texts.map((text, i) => ({ at: [left, base + i * pitch] as const, text }))
}

const filler = column(60, 300, [
  'The council of the bay met for the second time and heard the reports of all',
  'its members, who had travelled from the islands and from the upper valley to',
  'speak about the water, the roads and the schools of the coming year at length.',
])

describe('the lines of a page', () => {
  it.each([
    ['one chain', [...words('Boats and nets', 50, 100)], ['Boats and nets']],
    [
      'a gutter',
      [...words('left side', 50, 100), ...words('right side', 300, 100)],
      ['left side', 'right side'],
    ],
    ['two lines', [...words('first', 50, 100), ...words('second', 50, 112)], ['first', 'second']],
    [
      'a piece out of order',
      [...words('go', 50, 100), ...words('below', 50, 120), ...words('to', 63, 100)],
      ['go to', 'below'],
    ],
  ])('keeps %s', (_, given, expected) => {
    expect(linesOf(given).map(textOf)).toEqual(expected)
  })

  it('keeps a justified line whole whose spaces are all wide', () => {
    const wide = [
      ...words('with', 50, 100),
      ...words('the', 86, 100),
      ...words('boats', 117, 100),
      ...words('however', 158, 100),
    ]
    expect(linesOf(wide).map(textOf)).toEqual(['with the boats however'])
  })

  it('puts a bullet where a dot is drawn beside the line', () => {
    const lines = withDrawnBullets(linesOf(words('Mend the nets', 60, 100)), [[48, 95, 51, 98]])
    expect(lines.map(textOf)).toEqual(['\u2022 Mend the nets'])
  })
})

describe('letters that are placed one by one', () => {
  const placed = (text: string, gap: number) =>
    [...text].map((letter, n) => ({
      ...(words(letter, 40 + n * (5 + gap), 50)[0] as Word),
      spaced: true,
    }))

  it('are one word where they touch and the space between them is a guess of the library', () => {
    const lamps = placed('lamps', -0.3)
    expect(joinedLetters(lamps, new Set(lamps)).map(({ text }) => text)).toEqual(['lamps'])
  })

  it('are words of their own behind a printed space, and where they stand apart', () => {
    const lamps = placed('lit', 0)
    expect(joinedLetters(lamps, new Set())).toHaveLength(3)
    const wide = placed('lit', 2)
    expect(joinedLetters(wide, new Set(wide))).toHaveLength(3)
  })
})

describe('the columns of a page', () => {
  const left = ['alpha one', 'alpha two', 'alpha three', 'alpha four']
  const right = ['beta one', 'beta two', 'beta three', 'beta four']
  const at = (texts: readonly string[], x: number) => texts.flatMap((text, i) => words(text, x, 100 + i * 12))

  it('are read one after the other, below what spans them', () => {
    const title = words(
      'A title that stands above both of the columns and is wide enough to span them',
      50,
      70,
    )
    const lines = linesOf([...at(left, 50), ...title, ...at(right, 300)])
    const flows = flowsOf(lines.map(elementOfLine))
    const read = flows.flatMap((flow) => flow.elements.map((each) => (each.line ? textOf(each.line) : '')))
    expect(read.slice(1)).toEqual([...left, ...right])
    expect(read[0]).toMatch(/^A title/)
  })

  it('are a table where the stream goes row by row', () => {
    const rows = left.flatMap((text, i) => [
      ...words(text, 50, 100 + i * 20),
      ...words(right[i] ?? '', 300, 100 + i * 20),
    ])
    const [flow] = flowsOf(linesOf(rows).map(elementOfLine))
    const table = flow?.elements[0]?.table
    expect(table?.rows.map((row) => row.map((cell) => cell.map(textOf).join(' ')))).toEqual(
      left.map((text, i) => [text, right[i]]),
    )
  })
})

it.each([
  ['three words whose gaps are as even as only justification makes them', [0, 36.5, 36.6], 1],
  ['cells, whose gaps are not', [0, 36.5, 22], 3],
  ['two words far apart', [0, 30], 2],
])('%s: as many lines as it should be', (_, gaps, count) => {
  let at = 60
  const given = gaps.flatMap((gap) => {
    const [word] = words('responsible', at + gap, 100)
    if (word) at = word.right
    return word ? [word] : []
  })
  expect(linesOf(given)).toHaveLength(count)
})

describe('the paragraphs of a column', () => {
  const edges = { left: 50, right: 300 }
  it.each([
    [
      'a wider gap',
      [
        ['Nets are dry', 100],
        ['Boats are wet', 130],
      ],
      ['Nets are dry', 'Boats are wet'],
    ],
    [
      'a bullet',
      [
        ['\u2022 Nets', 100],
        ['\u2022 Boats', 112],
      ],
      ['\u2022 Nets', '\u2022 Boats'],
    ],
    [
      'numbers in company',
      [
        ['1. Nets', 100],
        ['2. Boats', 112],
      ],
      ['1. Nets', '2. Boats'],
    ],
    [
      'nothing for an initial',
      [
        ['A. Renn of the council spoke at length about all', 100],
        ['nets', 112],
      ],
      ['A. Renn of the council spoke at length about all|nets'],
    ],
  ] as const)('are cut by %s', (_, given, expected) => {
    const lines = linesOf(given.flatMap(([text, base]) => words(text, 50, base)))
    const found = paragraphsOf(lines, edges, body).map((each) => each.lines.map(textOf).join('|'))
    expect(found).toEqual(expected)
  })

  it('know which line ends were meant', () => {
    const lines = linesOf([...words('Old Customs House', 50, 100), ...words('12 Quay Street', 50, 112)])
    expect(paragraphsOf(lines, edges, body).map((each) => each.breaks)).toEqual([[true, false]])
  })
})

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

describe('dates of document properties', () => {
  it.each([
    ['D:20240131120000Z', '2024-01-31'],
    ['D:202402', '2024-02'],
    ['2019', '2019'],
    ['D:20249931', '2024'],
    ['yesterday', null],
  ])('%s is %s', (printed, expected) => {
    expect(isoDate(printed)).toBe(expected)
  })
})

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

it('ranks headings by their numbers where they are numbered', async () => {
  const head = (base: number, text: string, size: number): Print => ({
    at: [60, base],
    text,
    size,
    bold: true,
  })
  const { lines } = await readFile({
    pages: [
      {
        prints: [
          head(60, 'Report of the council', 20),
          head(100, '1 Boats', 14),
          head(130, '1.1 Nets', 14),
          head(160, '1.1.1 Repairs', 11),
          head(190, '2 Roads', 14),
          ...filler,
        ],
      },
    ],
  })
  expect(lines.filter((line) => line.startsWith('h'))).toEqual([
    'h1: Report of the council',
    'h2: 1 Boats',
    'h3: 1.1 Nets',
    'h4: 1.1.1 Repairs',
    'h2: 2 Roads',
  ])
})
