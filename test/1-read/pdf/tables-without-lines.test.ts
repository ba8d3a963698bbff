import { describe, expect, it } from 'vitest'
import { above, blocksOf, cell, row } from './blocks.ts'

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

  it('is not made of bullets and their texts, though white space stands elsewhere at the same place', async () => {
    const items = ['Lamps of the harbour', 'Duration of the tide', 'Pilots and their boats']
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...items.flatMap((text, i) =>
          row(160 + i * 14, [
            [70, '\x95'],
            [96, text],
          ]),
        ),
        ...row(220, [
          [60, 'Tel'],
          [94, '555 0100'],
        ]),
      ],
    })
    expect(blocks.slice(1, 4)).toEqual(items.map((text) => `item: ${text}`))
  })

  it('has a row for each time, however close they stand', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...row(200, [
          [60, 'Time'],
          [300, 'Session'],
        ]),
        ...row(214, [[60, '09:00-09:30']]),
        ...row(215, [[300, 'Coffee']]),
        ...row(240, [[60, '09:30-10:30']]),
        ...cell(300, 240, 'The lamps of the harbour', 'and of the quays'),
        ...row(276, [
          [60, '10:30-11:00'],
          [300, 'Pilots'],
        ]),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: Time | Session',
      'row: 09:00-09:30 | Coffee',
      'row: 09:30-10:30 | The lamps of the harbour and of the quays',
      'row: 10:30-11:00 | Pilots',
    ])
  })

  it('holds a paragraph below white space in the row of its time, and a title in one of its own', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...row(200, [[60, '09:00']]),
        ...cell(300, 200, 'The lamps of the harbour', 'and of the quays'),
        ...cell(300, 236, 'Ann Roe, Head of the lamps', 'and buoys of the bay'),
        ...row(272, [
          [60, '10:00'],
          [300, 'Pilots'],
        ]),
        ...row(296, [
          [60, '11:00'],
          [300, 'Boats'],
        ]),
        { at: [300, 320], text: 'Afternoon: ropes', bold: true },
        ...row(344, [[60, '13:00']]),
        ...row(368, [[300, 'Knots']]),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: 09:00 | The lamps of the harbour and of the quays / Ann Roe, Head of the lamps and buoys of the bay',
      'row: 10:00 | Pilots',
      'row: 11:00 | Boats',
      'row:  | Afternoon: ropes',
      'row: 13:00 | Knots',
    ])
  })

  it('holds a paragraph below white space in its row where rows stand closer', async () => {
    const entry = (base: number, name: string) => [
      ...row(base, [[60, name]]),
      ...cell(300, base, `The ${name} of the bay`, 'and what becomes of it'),
    ]
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...entry(200, 'quay'),
        ...entry(232, 'lamp'),
        ...row(274, [[300, 'Told by the pilots.']]),
        ...entry(294, 'buoy'),
        ...entry(326, 'rope'),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: quay | The quay of the bay and what becomes of it',
      'row: lamp | The lamp of the bay and what becomes of it / Told by the pilots.',
      'row: buoy | The buoy of the bay and what becomes of it',
      'row: rope | The rope of the bay and what becomes of it',
    ])
  })

  it('has no row that begins beside a taller cell', async () => {
    const entry = (base: number, time: string, title: string) =>
      row(base, [
        [60, time],
        [130, title],
        [400, 'Everyone'],
      ])
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...entry(200, '09:00', 'Lamps'),
        ...entry(219, '10:00', 'Quays'),
        ...row(238, [[130, 'What the pilots of the bay found at sea']]),
        ...row(246, [
          [60, '11:00'],
          [400, 'Ann Roe'],
        ]),
        ...row(253, [[130, 'and on the way home']]),
        ...entry(272, '12:00', 'Ropes'),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: 09:00 | Lamps | Everyone',
      'row: 10:00 | Quays | Everyone',
      'row: 11:00 | What the pilots of the bay found at sea and on the way home | Ann Roe',
      'row: 12:00 | Ropes | Everyone',
    ])
  })

  it('has columns that stand close where cells stand in the middle of their rows', async () => {
    const entry = (base: number, time: string, title: readonly [string, string]) => [
      ...row(base, [[96, title[0]]]),
      ...row(base + 6, [
        [60, time],
        [300, 'Everyone'],
      ]),
      ...row(base + 12, [[96, title[1]]]),
    ]
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...entry(200, '09:00', ['The lamps of the harbour', 'and of the quays']),
        ...row(231, [
          [60, '10:00'],
          [96, 'Boats'],
          [300, 'Ann Roe'],
        ]),
        ...entry(250, '11:00', ['The pilots of the bay', 'and their ropes']),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: 09:00 | The lamps of the harbour and of the quays | Everyone',
      'row: 10:00 | Boats | Ann Roe',
      'row: 11:00 | The pilots of the bay and their ropes | Everyone',
    ])
  })

  it('has rows by their times, though one of them stands close below the row above', async () => {
    const blocks = await blocksOf({
      prints: [
        ...above,
        ...row(200, [[60, '09:00']]),
        ...cell(300, 200, 'The lamps of the harbour', 'and of the quays'),
        ...row(236, [[300, 'Ann Roe, Head of the lamps']]),
        ...row(248, [[60, '10:00']]),
        ...cell(300, 248, 'The pilots of the bay', 'and their boats'),
        ...row(284, [[300, 'Bo Lind, Master of the pilots']]),
        ...row(304, [[60, '11:00']]),
        ...cell(300, 304, 'The ropes of the quay', 'and of the pier'),
      ],
    })
    expect(blocks.slice(1)).toEqual([
      'row: 09:00 | The lamps of the harbour and of the quays / Ann Roe, Head of the lamps',
      'row: 10:00 | The pilots of the bay and their boats / Bo Lind, Master of the pilots',
      'row: 11:00 | The ropes of the quay and of the pier',
    ])
  })
})
