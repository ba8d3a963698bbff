import { describe, expect, it } from 'vitest'
import { pdf } from '../../pipeline/1-read/pdf.ts'
import { clean } from '../../pipeline/2-clean/clean.ts'
import { knowledge } from '../knowledge.ts'
import { type Print, type PrintedPage, writePdf } from './pdf/write-pdf.ts'

/** The blocks that rooms 1 and 2 make of pages: kind, colon, text; cells parted by " | ". */
async function blocksOf(...pages: readonly PrintedPage[]): Promise<string[]> {
  const source = { id: 'd', path: 'd.pdf', sha256: '', bytes: writePdf({ pages }) }
  const reading = await pdf(source, () => {})
  if (!reading) return []
  const { text, blocks } = clean({ ...source, ...reading, format: 'pdf' } as never, () => {}, knowledge)
  return blocks.map(
    ({ kind, span }) =>
      `${kind}: ${text
        .slice(...span)
        .replaceAll('\t', ' | ')
        .replaceAll('\n', ' / ')}`,
  )
}

/** Lines at one height, and cells of lines below each other. */
const row = (base: number, cells: readonly (readonly [left: number, text: string])[]): Print[] =>
  cells.map(([left, text]) => ({ at: [left, base], text }))
const cell = (left: number, base: number, ...texts: readonly string[]): Print[] =>
  texts.map((text, i) => ({ at: [left, base + i * 12], text }))

const prose = [
  'The council of the bay met for the second time and heard the reports of all the members who',
  'had travelled from the islands and from the upper valley to speak about the water, the roads',
  'and the schools of the coming year, and about what became of the promises of the year before.',
]
const above = cell(60, 100, ...prose)

const across = (y: number, from = 60, to = 500) => [from, y, to, y + 1] as const
const upright = (x: number, from: number, to: number) => [x, from, x + 1, to] as const

describe('a table that is drawn', () => {
  it('keeps its head above a row that goes from side to side', async () => {
    const blocks = await blocksOf({
      rules: [200, 220, 240, 260, 280]
        .map((y) => across(y))
        .concat([upright(200, 200, 220), upright(200, 240, 281)] as never),
      prints: [
        ...above,
        ...row(214, [
          [65, 'Time'],
          [210, 'Session'],
        ]),
        ...row(234, [[220, 'Day one: the harbour']]),
        ...row(254, [
          [65, '09:00'],
          [210, 'Opening'],
        ]),
        ...row(274, [
          [65, '10:00'],
          [210, 'Boats'],
        ]),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: Time | Session',
      'row: Day one: the harbour | ',
      'row: 09:00 | Opening',
      'row: 10:00 | Boats',
    ])
  })

  it('has a row for each entry beside a cell that covers several', async () => {
    const blocks = await blocksOf({
      rules: [
        across(200),
        across(230),
        across(260, 200, 500),
        across(290),
        across(320),
        upright(200, 200, 321),
      ],
      prints: [
        ...above,
        ...row(214, [
          [65, 'Time'],
          [210, 'Session'],
        ]),
        ...row(264, [[65, '09:00']]),
        ...row(250, [[210, 'Opening']]),
        ...row(280, [[210, 'Words of thanks']]),
        ...row(310, [
          [65, '10:00'],
          [210, 'Boats'],
        ]),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: Time | Session',
      'row: 09:00 | Opening',
      'row:  | Words of thanks',
      'row: 10:00 | Boats',
    ])
  })

  it('is no table where one box holds a text of many lines', async () => {
    const text = Array.from({ length: 8 }, (_, i) => `Line ${i + 1} of a text in a frame`)
    const blocks = await blocksOf({
      rules: [across(200), across(320), across(340), upright(200, 320, 341)],
      prints: [...above, ...cell(65, 214, ...text)],
    })
    expect(blocks.some((block) => block.startsWith('row:'))).toBe(false)
  })
})

describe('a table without lines', () => {
  it('keeps the columns apart where cells are wrapped', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...row(200, [
          [60, '09:00'],
          [120, 'Opening of the dialogue and a'],
          [350, 'Corin Hesk, Head, Joint'],
        ]),
        ...row(212, [
          [120, 'word of thanks to the donors'],
          [350, 'Reform Secretariat'],
        ]),
        ...row(232, [
          [60, '09:30'],
          [120, 'Panel on complaints'],
          [350, 'Tomas Arkell, Director; Lucien'],
        ]),
        ...row(244, [[350, 'Marbeau, University of Tolme']]),
        ...row(264, [
          [60, '11:00'],
          [120, 'Coffee'],
        ]),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: 09:00 | Opening of the dialogue and a word of thanks to the donors | Corin Hesk, Head, Joint Reform Secretariat',
      'row: 09:30 | Panel on complaints | Tomas Arkell, Director; Lucien Marbeau, University of Tolme',
      'row: 11:00 | Coffee | ',
    ])
  })

  it('gives rows whose first cell stands in the middle of its row', async () => {
    const entry = (base: number, number: number) => [
      ...cell(60, base, `Publish register ${number} of all`, 'complaints of the district'),
      ...row(base + 6, [[300, 'OSS']]),
      ...cell(360, base, `${number} March`, '2020'),
    ]
    const blocks = await blocksOf({ prints: [...above, ...[1, 2, 3].flatMap((n) => entry(170 + n * 30, n))] })
    expect(blocks.slice(1)).toEqual(
      [1, 2, 3].map(
        (n) => `row: Publish register ${n} of all complaints of the district | OSS | ${n} March 2020`,
      ),
    )
  })

  it('keeps the title above it out of it', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        { at: [60, 180], text: 'Who pays what', bold: true },
        ...row(204, [
          [60, 'Mill'],
          [200, 'Bread'],
          [350, 'March'],
        ]),
        ...row(224, [
          [60, 'Port'],
          [200, 'Fish'],
          [350, 'April'],
        ]),
        ...row(244, [
          [60, 'Yard'],
          [200, 'Boats'],
          [350, 'June'],
        ]),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'heading: Who pays what',
      'row: Mill | Bread | March',
      'row: Port | Fish | April',
      'row: Yard | Boats | June',
    ])
  })

  it('goes on over a page: its head is printed again, and a row may be cut', async () => {
    const head = (base: number) =>
      row(base, [
        [60, 'Action'],
        [300, 'Lead'],
        [400, 'Due'],
      ]).map((print) => ({ ...print, bold: true }))
    const entry = (base: number, n: number) =>
      row(base, [
        [60, `Publish register ${n} of the port`],
        [300, 'OSS'],
        [400, `${n} March`],
      ])
    const blocks = await blocksOf(
      { prints: [...head(60), ...[1, 2, 3].flatMap((n) => entry(60 + n * 20, n))] },
      {
        prints: [
          ...head(60),
          ...row(80, [[60, 'and of the mill']]),
          ...[4, 5].flatMap((n) => entry(20 + n * 20, n)),
        ],
      },
      { prints: [...head(60), ...[6, 7, 8].flatMap((n) => entry(n * 20 - 40, n))] },
    )
    expect(blocks).toEqual([
      'row: Action | Lead | Due',
      'row: Publish register 1 of the port | OSS | 1 March',
      'row: Publish register 2 of the port | OSS | 2 March',
      'row: Publish register 3 of the port and of the mill | OSS | 3 March',
      ...[4, 5, 6, 7, 8].map((n) => `row: Publish register ${n} of the port | OSS | ${n} March`),
    ])
  })
})

describe('a heading whose letters are set apart', () => {
  /** Advances of Helvetica in thousandths of an em, where they are not 556. */
  const advances: Readonly<Record<string, number>> = {
    R: 722,
    D: 722,
    i: 222,
    l: 222,
    A: 667,
    B: 667,
    C: 722,
    F: 611,
  }

  const spread = (text: string, gap: number): Print[] => {
    let at = 60
    return [...text].flatMap((letter): Print[] => {
      const print = { at: [at, 60] as const, text: letter, size: 20 }
      at += letter === ' ' ? 6 + gap : ((advances[letter] ?? 556) * 20) / 1000 + gap
      return letter === ' ' ? [] : [print]
    })
  }

  it('is read as words', async () => {
    const blocks = await blocksOf({ prints: [...spread('Regional Dialogue', 7), ...above] })
    expect(blocks[0]).toBe('heading: Regional Dialogue')
  })

  it('is told apart from letters over columns', async () => {
    const blocks = await blocksOf({ prints: [...spread('ABCDEF', 7), ...above] })
    expect(blocks[0]).toBe('heading: A B C D E F')
  })
})

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

describe('tables without lines on one page', () => {
  const days = (base: number) => [
    ...row(base, [
      [60, 'Time'],
      [210, 'Session'],
    ]),
    ...row(base + 20, [
      [60, '09:00'],
      [210, 'Opening by the mayor of the town'],
    ]),
    ...row(base + 40, [
      [60, '10:00'],
      [210, 'Boats'],
    ]),
  ]
  const dayRows = [
    'row: Time | Session',
    'row: 09:00 | Opening by the mayor of the town',
    'row: 10:00 | Boats',
  ]
  const actions = (base: number) => [
    ...row(base, [
      [60, 'No.'],
      [120, 'Who'],
      [300, 'What'],
    ]),
    ...row(base + 20, [
      [60, '1'],
      [120, 'Harbour office'],
      [300, 'Nets and boats'],
    ]),
    ...row(base + 40, [
      [60, '2'],
      [120, 'School board'],
      [300, 'Books for all'],
    ]),
  ]
  const actionRows = [
    'row: No. | Who | What',
    'row: 1 | Harbour office | Nets and boats',
    'row: 2 | School board | Books for all',
  ]

  it('are two where their columns differ, with a line or only white space between', async () => {
    const apart = await blocksOf({ prints: [...above, ...actions(180), ...days(270)] })
    expect(apart.slice(1)).toEqual([...actionRows, ...dayRows])
    const titled = await blocksOf({
      prints: [...above, ...actions(180), ...row(255, [[60, 'The day']]), ...days(290)],
    })
    expect(titled.slice(1)).toEqual([...actionRows, 'paragraph: The day', ...dayRows])
  })

  it('are one where the columns go on below white space', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...days(180),
        ...row(270, [
          [60, '13:00'],
          [210, 'Lunch'],
        ]),
        ...row(290, [
          [60, '14:00'],
          [210, 'Close'],
        ]),
      ],
    })
    expect(blocks.slice(1)).toEqual([...dayRows, 'row: 13:00 | Lunch', 'row: 14:00 | Close'])
  })

  const day = 'Day one: the harbour and all that belongs to it, in the town hall of the bay'
  const sessions = [
    ...row(220, [
      [60, '09:00'],
      [210, 'Opening'],
    ]),
    ...row(240, [
      [60, '10:00'],
      [210, 'Boats'],
    ]),
  ]

  it('keep the head above a row that goes from side to side', async () => {
    const head = row(180, [
      [60, 'Time'],
      [210, 'Session'],
    ])
    const blocks = await blocksOf({ prints: [...above, ...head, ...row(200, [[60, day]]), ...sessions] })
    expect(blocks.slice(1)).toEqual([
      'row: Time | Session',
      `row: ${day} | `,
      'row: 09:00 | Opening',
      'row: 10:00 | Boats',
    ])
  })

  it('take nothing for their head that stands elsewhere than their columns', async () => {
    const other = row(180, [
      [60, 'Ada Quill'],
      [320, 'Port Averin'],
    ])
    const blocks = await blocksOf({ prints: [...above, ...other, ...row(200, [[60, day]]), ...sessions] })
    expect(blocks.slice(-2)).toEqual(['row: 09:00 | Opening', 'row: 10:00 | Boats'])
    expect(blocks.some((block) => block.startsWith('row: Ada Quill'))).toBe(false)
  })
})
